import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../src/domain/progress.ts';
import type { TaskReport } from '../../src/domain/report.ts';
import { openAnswerStore } from '../../src/files/open-answer-store.ts';
import { makeWorld } from '../../src/make-world.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { lines, shopHeldOut, shopTraining } from '../local/local-engine-fixture.ts';
import { type BatchStandInPlan, expiredLine, startBatchStandIn } from '../support/batch-stand-in.ts';

describe('engine: batch', () => {
  let folder: string;
  let runs = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tunegate-batch-'));
    await writeFile(join(folder, 'train.jsonl'), lines(shopTraining));
    await writeFile(join(folder, 'held-out.jsonl'), lines(shopHeldOut));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The story of one run of the program; runs of the same `report` share their journal. */
  async function run(task: string, { baseUrl = 'http://127.0.0.1:9/v1', report = '' } = {}) {
    runs += 1;
    const text = `providers: { stand-in: { base-url: '${baseUrl}', api-key-env: KEY } }
tasks:
  shop:
    train: train.jsonl
    held-out: held-out.jsonl
${task.replace(/^/gm, '    ')}`;
    const [settings] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
    if (settings === undefined) throw new Error('no task');
    const journalPath = join(folder, report === '' ? `run-${runs}` : report, 'predictions.jsonl');
    const answers = openAnswerStore({ journalPath, cacheFolder: null, resume: true });
    const progress: ProgressEvent[] = [];
    const world = makeWorld({
      baseFolder: folder,
      environment: { KEY: 'k' },
      progress: (event) => void progress.push(event),
      answers,
    });
    const plan = { training: 'create', evaluate: true, concurrency: 4, seed: 'abc', withoutKey: 'fail' } as const;
    try {
      const prepared = await prepareTask(settings, plan, world);
      const result = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, world);
      return { report: result, progress };
    } finally {
      answers.close();
      await world.close();
    }
  }

  const local = 'provider: local\nbaseline: { model: local-base }\ncandidate: { model: tuned }\n';
  const withoutLatency = ({ targets, ...report }: TaskReport) => ({
    comparison: report.comparison,
    flips: report.flips,
    verdict: report.verdict,
    targets: Object.values(targets).map(({ distributions, ...target }) => ({
      ...target,
      distributions: distributions?.usdPerCall,
      latencyMs: null,
      model: null,
    })),
  });

  it('comes to the same comparison as online, with no latency', async () => {
    const online = await run(`${local}engine: online`);
    const batch = await run(`${local}engine: batch`);
    expect(online.report.comparison).toMatchObject({ n: shopHeldOut.length });
    expect(withoutLatency(batch.report)).toEqual(withoutLatency(online.report));
    expect(online.report.targets.candidate?.latencyMs).not.toBeNull();
    expect(batch.report.targets.candidate?.distributions?.latencyMs).toEqual([]);
    expect(batch.report.targets.candidate).toMatchObject({ latencyMs: null, calls: shopHeldOut.length, failed: 0 });
    const steps = batch.progress.flatMap((event) => (event.kind === 'step' ? [event.text] : []));
    expect(steps.filter((step) => /^batch batch_\w+ of 16 calls is completed$/.test(step))).toHaveLength(2);
  });

  async function standInRun(plan: BatchStandInPlan, work: (run: StandInRun) => Promise<void>) {
    const standIn = await startBatchStandIn(plan);
    const task = 'provider: stand-in\nbaseline: { model: old }\ncandidate: { model: new }\nengine: batch\n';
    runs += 1;
    const report = `shared-${runs}`;
    try {
      await work({
        go: (more = '') => run(`${task}${more}`, { baseUrl: standIn.url, report }),
        same: () => run(task.replace('old', 'new'), { baseUrl: standIn.url, report }),
        change: standIn.change,
        batches: standIn.batches,
      });
    } finally {
      await standIn.close();
    }
  }

  it('leaves batches that take too long under way and decides nothing; a later run carries on and pays nothing again', () =>
    standInRun({ status: () => 'in_progress' }, async ({ go, change, batches }) => {
      const first = await go('batch-wait: 1s');
      expect(first.report).toMatchObject({ verdict: 'skipped', failure: null, comparison: null });
      expect(first.report.reasons).toEqual([
        'The batch batch_0 is still in_progress, batch batch_1 is still in_progress; a later run carries on with them.',
      ]);
      change({});
      const second = await go();
      expect(second.report.comparison).toMatchObject({ n: shopHeldOut.length });
      expect(batches()).toHaveLength(2);
      const third = await go();
      expect(third.report.comparison).toEqual(second.report.comparison);
      expect(third.report.targets.candidate).toMatchObject({ calls: 0, cachedCalls: shopHeldOut.length });
    }));

  it('scores no sample as wrong because its line expired: the run fails and says why', () =>
    standInRun({ result: () => expiredLine }, async ({ go }) => {
      const { report } = await go();
      expect(report).toMatchObject({
        verdict: 'skipped',
        comparison: null,
        failure: { kind: 'outside', evidence: expect.stringContaining('batch_expired') },
      });
    }));

  it('asks once where baseline and candidate are the same call, and counts it once', () =>
    standInRun({}, async ({ same, batches }) => {
      const { report } = await same();
      expect(batches().map((keys) => keys.length)).toEqual([shopHeldOut.length]);
      expect(report.comparison).toMatchObject({ n: shopHeldOut.length, losses: 0, gains: 0 });
      expect([report.targets.baseline?.calls, report.targets.candidate?.calls]).toEqual([shopHeldOut.length, 0]);
    }));

  it('takes half the price in the estimate and in the bill, and shows the price of online calls beside it', () =>
    standInRun({}, async () => {
      const priced = (engine: string) =>
        run(
          `engine: ${engine}\nbaseline: { model: gpt-6-luna, parameters: { max-completion-tokens: 10 } }\ncandidate: { model: gpt-6-sol, parameters: { max-completion-tokens: 10 } }\nbudget: { max-usd: 0.0000001 }`,
        );
      const [online, batch] = [await priced('online'), await priced('batch')];
      const usd = ({ report }: { readonly report: TaskReport }) => {
        const { estimate } = report;
        return estimate?.evaluation.usd.known === true ? estimate.evaluation.usd.value : Number.NaN;
      };
      expect(usd(batch)).toBeCloseTo(usd(online) / 2, 12);
      expect(batch.report.failure?.what).toContain('budget.max-usd');
    }));
});

interface StandInRun {
  readonly go: (more?: string) => Promise<{ readonly report: TaskReport }>;
  /** Baseline and candidate are one model. */
  readonly same: () => Promise<{ readonly report: TaskReport }>;
  readonly change: (plan: BatchStandInPlan) => void;
  readonly batches: () => readonly (readonly string[])[];
}
