import { describe, expect, it } from 'vitest';
import { lineageOfReport } from '../../src/lock/describe-lineage.ts';
import { lockEntrySchema } from '../../src/lock/lock.ts';
import { promotionBranch } from '../../src/lock/promotion-branch.ts';
import { buildFineTune, buildRegression, buildReport, buildTarget, buildTask } from '../render/report-builder.ts';

const { run } = buildReport();
const recipe = {
  key: 'e'.repeat(64),
  method: 'supervised',
  seed: 42,
  suffix: 'triage',
  trainingSha256: 'a'.repeat(64),
  validationSha256: null,
} as const;

describe('the lineage of a model', () => {
  it('is told by the report of its task, and can stand in a lock', () => {
    const files = [
      { id: 'file-other', name: 'v.jsonl', bytes: 1, sha256: 'f'.repeat(64) },
      { id: 'file-train', name: 't.jsonl', bytes: 1, sha256: 'a'.repeat(64) },
    ];
    const lineage = lineageOfReport(buildTask({ fineTune: buildFineTune({ recipe, files }) }), run);
    expect(lineage).toMatchObject({
      model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
      base: 'gpt-4o-mini-2024-07-18',
      method: 'supervised',
      seed: 42,
      job: 'ftjob-abc123',
      file: 'file-train',
      recipe: recipe.key,
      datasets: { train: 'a'.repeat(64), heldOut: 'c'.repeat(64) },
      report: { verdict: 'improved', samples: 240, baselineModel: 'gpt-4o-mini-2024-07-18' },
      commit: run.commit,
      run: run.runId,
      date: run.startedAt,
    });
    expect(lockEntrySchema.parse({ ...lineage, previous: null })).toEqual({ ...lineage, previous: null });
  });

  it('names the model under its own name where it was served under another, with the address', () => {
    const servedAs = { model: 'tunegate-1', baseUrl: 'http://127.0.0.1:8000/v1' };
    const task = buildTask({
      fineTune: buildFineTune({ servedAs }),
      targets: { baseline: buildTarget(), candidate: buildTarget({ model: 'tunegate-1' }) },
    });
    expect(lineageOfReport(task, run)).toMatchObject({
      model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
      servedAt: 'http://127.0.0.1:8000/v1',
    });
  });

  it.each([
    ['did not pass', { passed: false, comparison: buildRegression() }],
    ['was not compared', { comparison: null }],
    ['was not trained', { fineTune: null }],
    ['is still in training', { fineTune: buildFineTune({ model: null }) }],
    ['was not the candidate', { targets: { baseline: buildTarget(), candidate: buildTarget({ model: 'other' }) } }],
  ])('is not told of a model that %s', (_name, parts) => {
    expect(lineageOfReport(buildTask(parts), run)).toBe(null);
  });
});

describe('the branch of a promotion', () => {
  it('is named for its task where git takes that name', () => {
    expect(promotionBranch('promote', 'support-triage', 'tunegate.lock.json')).toBe('tunegate/promote-support-triage');
    expect(promotionBranch('rollback', 'v1.2_x', 'tunegate.lock.json')).toBe('tunegate/rollback-v1.2_x');
  });

  it('is another for the same task beside another configuration, and for names that git refuses', () => {
    const names = [
      promotionBranch('promote', 'triage', 'tunegate.lock.json'),
      promotionBranch('promote', 'triage', 'packages/a/tunegate.lock.json'),
      promotionBranch('promote', 'triage', 'packages/b/tunegate.lock.json'),
      promotionBranch('promote', 'a..b', 'tunegate.lock.json'),
      promotionBranch('promote', 'a.lock', 'tunegate.lock.json'),
      promotionBranch('promote', 'a.', 'tunegate.lock.json'),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/\.\.|\.$|\.lock$/);
  });
});
