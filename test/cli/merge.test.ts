import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/domain/report.ts';
import { makeWorkspace, smallTask, type Workspace } from '../bundles/small-task.ts';
import { runProcess } from '../support/run-process.ts';

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

describe('gate --shard and merge', () => {
  let workspace: Workspace;
  const run = (...args: readonly string[]) => runProcess([program, ...args], { cwd: workspace.path });
  const at = (...names: readonly string[]) => join(workspace.path, ...names);
  const readReport = async (folder: string) =>
    reportSchema.parse(JSON.parse(await readFile(at(folder, 'report.json'), 'utf8')));

  beforeAll(async () => {
    workspace = await makeWorkspace(smallTask());
    for (const index of [1, 2, 3]) {
      const result = await run('gate', '--shard', `${index}/3`, '--report-directory', `parts/${index}`);
      expect(result.stdout).toMatch(new RegExp(`Part ${index} of 3: 20 samples were asked`));
      expect(result.code).toBe(0);
      // Each part on a machine of its own.
      await rm(at('.tunegate'), { recursive: true });
    }
  }, 60_000);
  afterAll(() => workspace.remove());

  it('comes to what the whole comes to, without a call', async () => {
    await run('gate', '--report-directory', 'whole');
    const merged = await run('merge', 'parts', '--report-directory', 'merged');
    expect(merged.code).toBe(0);
    const [whole] = (await readReport('whole')).tasks;
    const [task] = (await readReport('merged')).tasks;
    expect(task?.comparison).toEqual(whole?.comparison);
    expect(task?.flips).toEqual(whole?.flips);
    expect(task?.verdict).toBe('improved');
    expect(task?.targets.candidate).toMatchObject({ model: whole?.targets.candidate?.model, samples: 60, calls: 60 });
    const journal = (await readFile(at('merged', 'predictions.jsonl'), 'utf8')).split('\n');
    expect(journal).toHaveLength(121);
  });

  it.each([
    ['a missing part', () => rm(at('trial', '2'), { recursive: true }), /part 2\/3 of the task fruit is missing/],
    [
      'a part that is there twice',
      () => cp(at('trial', '3'), at('trial', 'again'), { recursive: true }),
      /part 3\/3 of the task fruit is there 2 times/,
    ],
    [
      'a part without its answers',
      () => rm(at('trial', '1', 'predictions.jsonl')),
      /40 of 120 answers are in no predictions\.jsonl/,
    ],
    [
      'a damaged report',
      () => writeFile(at('trial', '1', 'report.json'), '{'),
      /report\.json is no report that can be merged/,
    ],
    [
      'parts of other data',
      async () => {
        const text = await readFile(at('held-out.jsonl'), 'utf8');
        await writeFile(at('held-out.jsonl'), text.replace('a ripe', 'a very ripe'));
        return () => writeFile(at('held-out.jsonl'), text);
      },
      /was made with other held-out samples than this checkout has/,
    ],
    [
      'parts of another gate',
      async () => {
        const text = await readFile(at('tunegate.yml'), 'utf8');
        await writeFile(at('tunegate.yml'), `${text}    gate: { margin: 0.1 }\n`);
        return () => writeFile(at('tunegate.yml'), text);
      },
      /was made with other graders or gate settings/,
    ],
  ])('refuses %s by name', async (_name, spoil, message) => {
    await cp(at('parts'), at('trial'), { recursive: true });
    const restore = await spoil();
    const result = await run('merge', 'trial', '--report-directory', 'refused');
    if (typeof restore === 'function') await restore();
    await rm(at('trial'), { recursive: true });
    // The terminal breaks its lines.
    expect((result.stdout + result.stderr).replace(/\s+/g, ' ')).toMatch(message);
    expect(result.code).toBe(2);
  });

  it.each(['0/3', '4/3', 'x', '1/0', '1'])('takes %s for no part', async (shard) => {
    const result = await run('gate', '--shard', shard);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/--shard is .*must be a part such as 2\/8/);
  });
});
