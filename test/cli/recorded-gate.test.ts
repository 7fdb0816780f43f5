import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/domain/report.ts';
import { makeWorkspace, smallTask, type Workspace } from '../bundles/small-task.ts';
import { runProcess } from '../support/run-process.ts';

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

describe('tunegate gate with recorded answers', () => {
  let workspace: Workspace;
  afterEach(() => workspace.remove());

  it('decides without a key and without a call, the same in parts as in one', { timeout: 120_000 }, async () => {
    const { 'held-out.jsonl': heldOut } = smallTask();
    workspace = await makeWorkspace({
      'held-out.jsonl': heldOut,
      'right.jsonl': heldOut,
      'wrong.jsonl': heldOut.replaceAll('apple"', 'cherry"'),
      'tunegate.yml':
        'tasks: { fruit: { held-out: held-out.jsonl, baseline: { predictions: right.jsonl }, candidate: { predictions: wrong.jsonl } } }',
    });
    const run = (...args: readonly string[]) => runProcess([program, ...args], { cwd: workspace.path });
    const readTask = async (folder: string) =>
      reportSchema.parse(JSON.parse(await readFile(join(workspace.path, folder, 'report.json'), 'utf8'))).tasks[0];

    expect((await run('gate', '--report-directory', 'whole')).code).toBe(1);
    const whole = await readTask('whole');
    expect(whole).toMatchObject({
      verdict: 'regressed',
      comparison: { n: 60, losses: 20, gains: 0 },
      targets: { candidate: { provider: 'predictions', model: 'wrong.jsonl', calls: 0 } },
    });
    for (const index of [1, 2]) await run('gate', '--shard', `${index}/2`, '--report-directory', `parts/${index}`);
    expect((await run('merge', 'parts', '--report-directory', 'merged')).code).toBe(1);
    expect((await readTask('merged'))?.comparison).toEqual(whole?.comparison);
  });
});
