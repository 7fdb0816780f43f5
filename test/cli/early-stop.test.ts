import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/domain/report.ts';
import { chat, makeCommandFolder } from './workspace.ts';

const samples = 2000;
const labels = ['apple', 'banana', 'cherry'];
const lines = (count: number, opening: string) =>
  Array.from({ length: count }, (_, index) => {
    const label = labels[index % labels.length] ?? '';
    return chat(`${opening} ${index} of the ripe ${label}`, label);
  }).join('\n');

/** A gate on the local engine in a folder of its own. */
async function gate(targets: string, settings: string) {
  const folder = await makeCommandFolder({
    'tunegate.yml': `tasks:
  fruit:
    train: train.jsonl
    held-out: held-out.jsonl
    provider: local
${targets}
    fine-tune: { base-model: gpt-4o-mini }
    gate: { ${settings} }
`,
    'train.jsonl': `${lines(60, 'we ate box')}\n`,
    'held-out.jsonl': `${lines(samples, 'they sell crate')}\n`,
  });
  const { code, stderr } = await folder.run('gate', '--concurrency', '16');
  const report = reportSchema.parse(JSON.parse(readFileSync(folder.file('tunegate-report/report.json'), 'utf8')));
  const [task] = report.tasks;
  if (task?.comparison === null || task === undefined) throw new Error(stderr);
  const calls = Object.values(task.targets).reduce((sum, target) => sum + target.calls, 0);
  return { code, calls, comparison: task.comparison };
}

describe('an early stop on the local engine, with 2,000 samples and a clear difference', () => {
  it('says what a fixed run says, with at most 30 % of its calls', async () => {
    const targets = '    baseline: { model: tuned }\n    candidate: { model: gpt-4o-mini }';
    const fixed = await gate(targets, 'rule: no-regression');
    const early = await gate(targets, 'rule: no-regression, early-stop: true');
    expect(fixed).toMatchObject({
      ...{ code: 1, calls: 2 * samples },
      comparison: { verdict: 'regressed', stopped: { early: false, used: samples } },
    });
    expect(early).toMatchObject({
      code: 1,
      comparison: { verdict: 'regressed', stopped: { early: true, of: samples } },
    });
    expect(early.calls / fixed.calls).toBeLessThanOrEqual(0.3);
  }, 120_000);
});
