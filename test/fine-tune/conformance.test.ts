import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import type { Recipe } from '../../src/fine-tune/recipe.ts';
import { recipeKey } from '../../src/fine-tune/recipe-key.ts';
import { isFinished, type Trainer, type TrainingJob } from '../../src/fine-tune/trainer.ts';
import { startLocalEngine } from '../../src/local/start-local-engine.ts';
import { openTrainer } from '../../src/open-trainer.ts';
import { converge } from '../../src/steps/converge.ts';
import { createJob } from '../../src/steps/create-job.ts';
import {
  type CreationFault,
  type StandInOptions,
  startTrainingStandIn,
  type TrainingShape,
} from '../support/training-stand-in.ts';
import { makeRecipe, trainingData } from './builders.ts';
import { type FineTuneParts, makeFineTuneSettings } from './fine-tune-settings.ts';

/** A trainer and the hands of a test in the service behind it. */
interface Bench {
  readonly open: (key?: string) => Trainer;
  readonly recipe: Recipe;
  readonly jobCount: () => Promise<number>;
  /** Ends all jobs, or lets them end. */
  readonly end: (status: 'succeeded' | 'failed') => void;
  /** Null where answers cannot be lost: nothing travels. */
  readonly failNext: ((what: 'file' | 'job', fault: CreationFault) => void) | null;
  readonly close: () => Promise<void>;
}

const lines = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `question ${index}` },
      { role: 'assistant', content: index % 2 === 0 ? 'even' : 'odd' },
    ],
  }),
).join('\n');

const recipe = makeRecipe({ trainingFile: trainingData(`${lines}\n`) });

async function standInBench(
  shape: TrainingShape,
  settings: FineTuneParts,
  base = '',
  options: Partial<StandInOptions> = {},
): Promise<Bench> {
  const standIn = await startTrainingStandIn({ shape, pageSize: 2, ...options });
  const baseUrl = `${standIn.url}${base}`;
  return {
    recipe,
    open: (key = 'right') => {
      const fineTune = makeFineTuneSettings({ ...settings, baseUrl, apiKeyEnv: 'KEY' });
      return openTrainer(fineTune, {
        environment: { KEY: key, FIREWORKS_ACCOUNT_ID: 'acme' },
        baseFolder: '.',
        localUrl: null,
      });
    },
    jobCount: async () => standIn.jobs.length,
    end: standIn.endJobs,
    failNext: standIn.failNext,
    close: standIn.close,
  };
}

async function localBench(): Promise<Bench> {
  const engine = await startLocalEngine();
  const settings = makeFineTuneSettings({ service: 'local', apiKeyEnv: null });
  const bad = makeRecipe({ trainingFile: trainingData('{"messages":[]}\n') });
  let isBad = false;
  return {
    get recipe() {
      return isBad ? bad : recipe;
    },
    open: () => openTrainer(settings, { environment: {}, baseFolder: '.', localUrl: engine.url }),
    jobCount: async () => {
      const body: unknown = await (
        await fetch(`${engine.url}/fine_tuning/jobs`, { headers: { authorization: 'Bearer x' } })
      ).json();
      return typeof body === 'object' && body !== null && 'data' in body && Array.isArray(body.data)
        ? body.data.length
        : 0;
    },
    end: (status) => {
      isBad = status === 'failed';
    },
    failNext: null,
    close: () => engine.close(),
  };
}

/** A program that trains until a file appears beside it. */
const program = `
const { existsSync, readFileSync } = require('node:fs');
const recipe = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify({ step: 1, loss: 2 }) + '\\n');
const timer = setInterval(() => {
  if (existsSync('failed')) process.exit(3);
  if (!existsSync('succeeded')) return;
  clearInterval(timer);
  process.stdout.write('done\\n' + JSON.stringify({ model: 'mine-' + recipe.seed, 'base-url': 'http://127.0.0.1:9/v1' }) + '\\n');
}, 5);
`;

async function commandBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-command-'));
  writeFileSync(join(folder, 'train.cjs'), program);
  const command = { run: [process.execPath, 'train.cjs'], environment: [], timeoutMs: 60_000 };
  const settings = makeFineTuneSettings({ service: 'command', apiKeyEnv: null, command });
  const opened: Trainer[] = [];
  return {
    recipe,
    open: () => {
      const trainer = openTrainer(settings, { environment: process.env, baseFolder: folder, localUrl: null });
      opened.push(trainer);
      return trainer;
    },
    jobCount: async () => (await opened[0]?.findJobs(recipeKey(recipe)))?.length ?? 0,
    end: (status) => writeFileSync(join(folder, status), ''),
    failNext: null,
    close: async () => {
      await Promise.all(opened.map((trainer) => trainer.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Traits {
  readonly hasKey: boolean;
  /** Its jobs may be over before another run can cancel them. */
  readonly isInstant?: boolean;
}

const benches: readonly (readonly [string, () => Promise<Bench>, Traits])[] = [
  ['openai', () => standInBench('openai', { service: 'openai' }), { hasKey: true }],
  ['azure', () => standInBench('openai', { service: 'azure', keyHeader: 'api-key' }), { hasKey: true }],
  [
    'azure (without metadata)',
    () => standInBench('openai', { service: 'azure', keyHeader: 'api-key' }, '', { forgetsMetadata: true }),
    { hasKey: true },
  ],
  ['together', () => standInBench('together', { service: 'together' }), { hasKey: true }],
  ['fireworks', () => standInBench('fireworks', { service: 'fireworks' }, '/../inference/v1'), { hasKey: true }],
  ['fireworks (dpo)', () => standInBench('fireworks', { service: 'fireworks', method: 'dpo' }), { hasKey: true }],
  ['local', localBench, { hasKey: false, isInstant: true }],
  ['command', commandBench, { hasKey: false }],
];

const key = recipeKey(recipe);
/** Waits of the story pass at once, and let the service work. */
const world = {
  nowMs: () => performance.now(),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.min(ms, 5))),
  progress: () => undefined,
};

describe.each(benches)('the trainer %s', (_name, makeBench, { hasKey, isInstant = false }) => {
  let bench: Bench | null = null;
  afterEach(async () => {
    await bench?.close();
    bench = null;
  });
  const prepare = async () => {
    bench = await makeBench();
    return bench;
  };

  async function start(trainer: Trainer, trained: Recipe, wanted = recipeKey(trained)): Promise<TrainingJob> {
    const { job } = await createJob(
      { task: 't', trainer, recipe: trained, key: wanted, earlier: [], maxUsd: null, note: () => undefined },
      world,
    );
    return job;
  }

  async function untilOver(trainer: Trainer, id: string): Promise<TrainingJob> {
    for (;;) {
      const job = await trainer.readJob(id);
      if (isFinished(job)) return job;
      await world.wait(5);
    }
  }

  /** As a run does it: look, create, wait. */
  const run = (trainer: Trainer, trained: Recipe) =>
    converge(
      {
        task: 't',
        trainer,
        key: recipeKey(trained),
        // By the real clock: on a busy machine a program takes long to start, and a run that no longer waits has no model.
        waitMs: 600_000,
        mayCreate: true,
        retryFailed: false,
        create: (earlier) =>
          createJob(
            {
              task: 't',
              trainer,
              recipe: trained,
              key: recipeKey(trained),
              earlier,
              maxUsd: null,
              note: () => undefined,
            },
            world,
          ),
        note: () => undefined,
      },
      world,
    );

  it('finds nothing where nothing is', async () => {
    const trainer = (await prepare()).open();
    expect(await trainer.findJobs(key)).toEqual([]);
    expect(await trainer.findFiles(recipe.trainingFile)).toEqual([]);
  });

  it('finds an uploaded file by its content, and no other', async () => {
    const trainer = (await prepare()).open();
    for (const other of ['1', '2', '3']) await trainer.upload(trainingData(`${lines}\n${lines}${other}\n`));
    const uploaded = await trainer.upload(recipe.trainingFile);
    expect(uploaded).toMatchObject({ kind: 'stored', file: { state: 'ready' } });
    const found = await trainer.findFiles(recipe.trainingFile);
    expect(found).toHaveLength(1);
    if (uploaded.kind !== 'stored') throw new Error('not stored');
    expect(await trainer.readFile(uploaded.file.id)).toMatchObject({ id: uploaded.file.id, state: 'ready' });
    await trainer.deleteFile(uploaded.file.id);
    expect(await trainer.findFiles(recipe.trainingFile)).toEqual([]);
    await trainer.deleteFile(uploaded.file.id);
  });

  it('finds a job by its key, and goes with it to its model', async () => {
    const { open, end } = await prepare();
    const trainer = open();
    const job = await start(trainer, recipe);
    expect(isFinished(job)).toBe(false);
    expect(job.model).toBe(null);
    expect((await trainer.findJobs(key)).map(({ id }) => id)).toEqual([job.id]);
    expect(await trainer.findJobs('f'.repeat(64))).toEqual([]);
    end('succeeded');
    const done = await untilOver(trainer, job.id);
    expect(done).toMatchObject({ status: 'succeeded', model: expect.any(String), error: null });
    expect(done.createdAtMs).toBeLessThanOrEqual((done.finishedAtMs ?? 0) + 1000);
    const served = await trainer.serve(done.model ?? '', done);
    expect(served.model).toBe(done.model);
    await served.release();
  });

  it('tells of a course without failing, whatever the service has to tell', async () => {
    const { open, end } = await prepare();
    const trainer = open();
    const job = await start(trainer, recipe);
    await trainer.readProgress(job.id);
    end('succeeded');
    const done = await untilOver(trainer, job.id);
    const steps = (await trainer.readCurve(done)).map(({ step }) => step);
    expect([...steps].sort((left, right) => left - right)).toEqual(steps);
    expect(Array.isArray(await trainer.readCheckpoints(done))).toBe(true);
    expect(await trainer.readShutdown('base')).toBe(null);
  });

  it('tells why a job failed', async () => {
    const bench = await prepare();
    bench.end('failed');
    const trainer = bench.open();
    const job = await start(trainer, bench.recipe);
    bench.end('failed');
    const done = await untilOver(trainer, job.id);
    expect(done).toMatchObject({ status: 'failed', model: null, error: { message: expect.stringMatching(/\w/) } });
  });

  it('does not mind cancelling twice', async () => {
    const trainer = (await prepare()).open();
    const job = await start(trainer, recipe);
    await trainer.cancelJob(job.id);
    await trainer.cancelJob(job.id);
    expect(await untilOver(trainer, job.id)).toMatchObject({ status: 'cancelled', model: null });
  });

  it('comes to one job and one model in three runs at once, and pays nothing in a fourth', async () => {
    const { open, end, jobCount } = await prepare();
    const first = open();
    end('succeeded');
    const outcomes = await Promise.all([first, open(), open()].map((trainer) => run(trainer, recipe)));
    outcomes.push(await run(open(), recipe));
    const models = new Set(outcomes.map((outcome) => (outcome.kind === 'trained' ? outcome.job.model : outcome.kind)));
    expect(models.size).toBe(1);
    const living = (await first.findJobs(key)).filter(({ status }) => status !== 'cancelled');
    if (!isInstant) expect(living).toHaveLength(1);
    expect(await first.findFiles(recipe.trainingFile)).toHaveLength(1);
    expect(await jobCount()).toBeGreaterThanOrEqual(1);
  });

  it.skipIf(!hasKey)('names a wrong key', async () => {
    const trainer = (await prepare()).open('wrong');
    const failure = await trainer.findJobs(key).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'outside', evidence: expect.stringContaining('401') });
  });

  it.skipIf(!hasKey).each<[string, CreationFault]>([
    ['is lost after the service took the job', { kind: 'lost-after' }],
    ['is an error although the service took the job', { kind: 'error-after' }],
    ['never came, and neither did the request', { kind: 'lost-before' }],
  ])('makes one job of a creation whose answer %s', async (_name, fault) => {
    const { open, failNext, jobCount } = await prepare();
    failNext?.('job', fault);
    const job = await start(open(), recipe);
    expect(await jobCount()).toBe(1);
    expect((await open().findJobs(key)).map(({ id }) => id)).toEqual([job.id]);
  });

  it.skipIf(!hasKey).each<[string, CreationFault]>([
    ['is lost', { kind: 'lost-after' }],
    ['is an error', { kind: 'error-after' }],
  ])('makes one file of an upload whose answer %s', async (_name, fault) => {
    const { open, failNext } = await prepare();
    const trainer = open();
    failNext?.('file', fault);
    await start(trainer, recipe);
    expect(await trainer.findFiles(recipe.trainingFile)).toHaveLength(1);
  });

  it.skipIf(!hasKey)('names the file that stays behind when the job is refused', async () => {
    const { open, failNext, jobCount } = await prepare();
    failNext?.('job', { kind: 'refused', status: 429, code: 'insufficient_quota' });
    const failure = await start(open(), recipe).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      kind: 'outside',
      evidence: expect.stringMatching(/insufficient_quota[\s\S]*At the provider without a job: .*triage\.train/),
      remedy: expect.stringContaining('Add credit'),
    });
    expect(await jobCount()).toBe(0);
  });
});
