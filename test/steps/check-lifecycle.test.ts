import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { checkLifecycle } from '../../src/steps/check-lifecycle.ts';
import { buildEntry, buildLineage } from '../lock/lock-builder.ts';
import { makeTestWorld, type TestWorldPlan } from './world.ts';

const configuration = `tasks:
  triage:
    train: t
    held-out: h
    baseline: { model: lock }
    candidate: { model: tuned }
    references: { luna: { model: gpt-6-luna }, ours: { model: our-own, provider: together } }
    fine-tune: { base-model: gpt-4o-mini-2024-07-18 }
    graders: [{ model-judge: { model: gpt-5, rubric: 'Is it right?' } }]
  receipts:
    held-out: h
    baseline: { model: gpt-4o-mini-2024-07-18 }
    candidate: { predictions: recorded.jsonl }
`;
const fineTune = 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx';

async function check(plan: Partial<TestWorldPlan> = {}) {
  const tasks = resolveTasks(parseConfiguration(configuration, 'c')).map((task) =>
    task.name === 'triage'
      ? {
          ...task,
          lock: {
            ...task.lock,
            path: 'l',
            entry: buildEntry({ model: fineTune, previous: buildLineage({ model: 'older' }) }),
          },
        }
      : task,
  );
  const { world } = makeTestWorld({ files: {}, ...plan });
  const nowMs = () => Date.parse('2026-11-20T12:00:00Z');
  return checkLifecycle(tasks, 'tunegate.yml', { ...world, nowMs });
}

const named = (report: Awaited<ReturnType<typeof check>>, model: string) =>
  report.models.find((life) => life.model === model);

describe('checkLifecycle', () => {
  it('lists every model once, with all places that name it, what ends first first', async () => {
    const report = await check();
    expect(named(report, 'gpt-4o-mini-2024-07-18')?.uses).toEqual([
      { task: 'triage', as: 'base-model' },
      { task: 'receipts', as: 'baseline' },
    ]);
    expect(named(report, fineTune)?.uses).toEqual([{ task: 'triage', as: 'lock' }]);
    expect(report.models.map(({ model }) => model)).toEqual([
      'gpt-5',
      'gpt-4o-mini-2024-07-18',
      fineTune,
      'gpt-6-luna',
      'our-own',
      'older',
    ]);
    expect(named(report, 'our-own')?.end.status).toBe('unknown');
  });

  it('asks the services for what the table does not know, and of a fine-tune for its base', async () => {
    const report = await check({ shutdowns: { 'our-own': '2027-02-01', 'gpt-4o-mini-2024-07-18': '2026-12-24' } });
    expect(named(report, 'our-own')?.end).toMatchObject({ day: '2027-02-01', source: 'service' });
    for (const model of ['gpt-4o-mini-2024-07-18', fineTune, 'older'])
      expect(named(report, model)?.end).toMatchObject({ day: '2026-12-24', source: 'service' });
  });

  it('goes by the table where there is no key', async () => {
    const report = await check({ missingKey: 'OPENAI_API_KEY', shutdowns: { [fineTune]: '2026-12-24' } });
    expect(named(report, fineTune)?.end).toMatchObject({ day: '2027-01-14', source: 'table' });
    expect(named(report, fineTune)?.replacement).toBe('gpt-6-luna');
  });
});
