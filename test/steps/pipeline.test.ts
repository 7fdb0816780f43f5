import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { makeTestWorld } from './world.ts';

const line = (text: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: text },
      { role: 'assistant', content: text },
    ],
  })}\n`;
const files = { 'a.jsonl': ['maple', 'birch', 'cedar'].map(line).join(''), 'b.jsonl': 'nonsense\n' };
const task = (heldOut: string, more = '') =>
  `{ held-out: ${heldOut}, baseline: { model: old }, candidate: { model: new }${more} }`;

async function run(tasks: string) {
  const settings = resolveTasks(parseConfiguration(`tasks:\n${tasks.replace(/^/gm, '  ')}`, 'c'));
  const test = makeTestWorld({ files });
  const plan = { training: 'adopt', evaluate: true, concurrency: 2, seed: '', withoutKey: 'fail' } as const;
  const report = await runPipeline(
    { tasks: settings, plan, failOn: 'configured', run: { command: 'gate', configuration: 'c' } },
    test.world,
  );
  return { report, calls: test.calls };
}

describe('runPipeline', () => {
  it('spends nothing on any task when the settings of one are refused', async () => {
    const { report, calls } = await run(`one: ${task('a.jsonl')}\ntwo: ${task('a.jsonl', ', budget: { max-usd: 1 }')}`);
    expect(calls).toEqual([]);
    expect(report.tasks.map(({ verdict, reasons }) => [verdict, reasons[0]])).toEqual([
      ['skipped', 'Not begun, because the settings of two cannot be used.'],
      ['skipped', 'tasks.two.budget.max-usd is set, but the cost cannot be foreseen.'],
    ]);
    expect(report.gate.conclusion).toBe('failure');
  });

  it('carries the others out when the data of one has errors', async () => {
    const { report, calls } = await run(`one: ${task('a.jsonl')}\ntwo: ${task('b.jsonl')}`);
    expect(calls).toHaveLength(6);
    expect(report.tasks.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'skipped']);
    expect(report.gate).toMatchObject({ passed: false, conclusion: 'failure' });
  });
});
