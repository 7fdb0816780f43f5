import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import type { CallTrouble } from '../../src/evaluate/decide-retry.ts';
import type { StoredFile, Trainer, TrainingJob } from '../../src/fine-tune/trainer.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { converge } from '../../src/steps/converge.ts';
import { createJob } from '../../src/steps/create-job.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { storeFile } from '../../src/steps/store-file.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import { makeJob, makeRecipe } from '../fine-tune/builders.ts';
import { job, makeTestTrainer, makeTestWorld } from './world.ts';

const trouble: CallTrouble = {
  status: 500,
  code: 'server_error',
  message: 'oops',
  retryAfterMs: null,
  shouldRetry: null,
};
const recipe = makeRecipe();
const { world, progress } = makeTestWorld({ files: {} });
const told = () => progress.flatMap((event) => (event.kind === 'step' ? [event.text] : []));
const file = (part: Partial<StoredFile> = {}): StoredFile => ({
  id: 'file-1',
  name: 'n',
  bytes: 1,
  createdAtMs: 1,
  state: 'ready',
  detail: null,
  ...part,
});

/** What is thrown. */
const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw new Error(`no Failure: ${String(error)}`);
};

describe('a file', () => {
  const store = (trainer: Partial<Trainer>) => {
    const request = { task: 't', trainer: { ...makeTestTrainer([]), ...trainer }, data: recipe.trainingFile };
    return storeFile(request, world);
  };

  it('that is there is not uploaded again; of two the older is used', async () => {
    const findFiles = async () => [
      file({ id: 'b', createdAtMs: 2 }),
      file({ id: 'a' }),
      file({ id: 'bad', createdAtMs: 0, state: 'refused' }),
    ];
    const upload = () => Promise.reject(new Error('uploaded'));
    expect(await store({ findFiles, upload })).toMatchObject({ id: 'a' });
  });

  it('that another run uploaded at the same moment leaves one: the younger is deleted', async () => {
    const deleted: string[] = [];
    let isUploaded = false;
    const stored = await store({
      findFiles: async () => (isUploaded ? [file({ id: 'mine', createdAtMs: 2 }), file({ id: 'theirs' })] : []),
      upload: async () => {
        isUploaded = true;
        return { kind: 'stored', file: file({ id: 'mine', createdAtMs: 2 }) };
      },
      deleteFile: async (id) => void deleted.push(id),
    });
    expect([stored.id, ...deleted]).toEqual(['theirs', 'mine']);
  });

  it('that is processed late is waited for', async () => {
    let looks = 0;
    const readFile = async () => {
      looks += 1;
      return file({ state: looks < 5 ? 'processing' : 'ready' });
    };
    expect(await store({ findFiles: async () => [file({ state: 'processing' })], readFile })).toMatchObject({
      state: 'ready',
    });
    expect(told().filter((text) => text.includes('has been processed'))).toHaveLength(1);
  });

  it('that is not processed within ten minutes is named, and used by a later run', async () => {
    const waiting = file({ state: 'processing' });
    const startedMs = world.nowMs();
    const failure = await failureOf(store({ findFiles: async () => [waiting], readFile: async () => waiting }));
    expect(failure).toMatchObject({
      kind: 'outside',
      message: expect.stringContaining('file-1'),
      remedy: expect.stringContaining('goes on with this file'),
    });
    expect(world.nowMs() - startedMs).toBeGreaterThanOrEqual(600_000);
  });

  it('that the service cannot use is a failure of the data', async () => {
    const late = [file({ state: 'processing' })];
    const readFile = async () => file({ state: 'refused', detail: 'flagged by moderation' });
    expect(await failureOf(store({ findFiles: async () => late, readFile }))).toMatchObject({
      kind: 'data',
      evidence: expect.stringContaining('flagged by moderation'),
    });
  });

  it('whose upload is unclear is looked for, and uploaded again once', async () => {
    let uploads = 0;
    const upload = async () => {
      uploads += 1;
      return { kind: 'unclear', trouble } as const;
    };
    await failureOf(store({ findFiles: async () => [], upload }));
    expect(uploads).toBe(2);
  });
});

describe('a job', () => {
  const create = (trainer: Partial<Trainer>) =>
    createJob(
      {
        task: 't',
        trainer: { ...makeTestTrainer([]), findJobs: async () => [], ...trainer },
        recipe,
        key: 'k',
        earlier: [makeJob('old', 'failed', 0)],
        maxUsd: null,
        note: () => undefined,
      },
      world,
    );

  it('that another run created while this one uploaded is taken, and not paid', async () => {
    const findJobs = async () => [makeJob('old', 'failed', 0), makeJob('theirs', 'queued', 1)];
    const createJob = () => Promise.reject(new Error('created'));
    expect(await create({ findJobs, createJob })).toMatchObject({ isOurs: false, job: { id: 'theirs' } });
  });

  it('whose creation is unclear twice is not sent a third time', async () => {
    let sent = 0;
    const startedMs = world.nowMs();
    const failure = await failureOf(
      create({
        createJob: async () => {
          sent += 1;
          return { kind: 'unclear', trouble };
        },
      }),
    );
    expect(sent).toBe(2);
    expect(world.nowMs() - startedMs).toBeGreaterThan(50_000);
    expect(failure.message).toMatch(/not clear/);
    expect(failure.evidence).toMatch(/server_error: oops[\s\S]*At the provider without a job: file-1/);
  });

  it('that the service does not take for now is sent again until it does', async () => {
    let sent = 0;
    const created = await create({
      createJob: async () => {
        sent += 1;
        return sent < 3 ? { kind: 'busy', trouble } : { kind: 'created', job: makeJob('a', 'queued', 1) };
      },
    });
    expect([created.job.id, sent]).toEqual(['a', 3]);
  });
});

describe('a run', () => {
  const run = (states: readonly (readonly TrainingJob[])[], parts: { readonly waitMs?: number } = {}) => {
    const cancelled: string[] = [];
    let look = 0;
    const trainer: Trainer = {
      ...makeTestTrainer([]),
      findJobs: async () => {
        look += 1;
        return states[Math.min(look, states.length) - 1] ?? [];
      },
      cancelJob: async (id) => void cancelled.push(id),
      readProgress: async () => ({ step: 40, totalSteps: 120, trainLoss: 0.5 }),
    };
    const request = {
      task: 't',
      trainer,
      key: 'k',
      waitMs: parts.waitMs ?? 3_600_000,
      mayCreate: true,
      retryFailed: false,
      create: () => Promise.reject(new Error('nothing was to be created')),
      note: () => undefined,
    };
    return converge(request, world).then((converged) => ({ converged, cancelled, look }));
  };

  it('cancels the younger of two and follows the older to its end', async () => {
    const raced = [makeJob('a', 'running', 1), makeJob('b', 'queued', 2)];
    const { converged, cancelled } = await run([raced, [makeJob('a', 'succeeded', 1), makeJob('b', 'cancelled', 2)]]);
    expect(converged).toMatchObject({ kind: 'trained', job: { id: 'a' } });
    expect(cancelled).toEqual(['b']);
  });

  it('tells state, step, loss and expected end, and not at every look', async () => {
    const before = told().length;
    const running = makeJob('a', 'running', 1, { estimatedFinishMs: world.nowMs() + 7_200_000 });
    await run([
      [makeJob('a', 'queued', 1)],
      ...Array.from({ length: 20 }, () => [running]),
      [makeJob('a', 'succeeded', 1)],
    ]);
    const lines = told().slice(before);
    expect(lines[0]).toBe('job a is queued');
    expect(lines[1]).toMatch(/^job a is running, about 1\d\d min to go$/);
    expect(lines[2]).toMatch(/^job a is running, step 40 of 120, loss 0\.50, about 1\d\d min to go$/);
    expect(lines.length).toBeLessThan(12);
  });

  it('leaves a paused job when the wait is over, and says who can resume it', async () => {
    const { converged } = await run([[makeJob('a', 'paused', 1)]], { waitMs: 60_000 });
    expect(converged).toMatchObject({ kind: 'under-way', job: { status: 'paused' } });
    expect(told().at(-1)).toContain('resume it at the provider');
  });
});

describe('a task to train', () => {
  const line = (index: number) =>
    JSON.stringify({
      messages: [
        { role: 'user', content: `say ${index}` },
        { role: 'assistant', content: `${index}` },
      ],
    });
  const data = (from: number, count: number) =>
    `${Array.from({ length: count }, (_, index) => line(from + index)).join('\n')}\n`;
  const files = { 'train.jsonl': data(0, 12), 'v.jsonl': data(50, 10), 'h.jsonl': data(100, 20) };
  const tune: TaskPlan = { training: 'create', evaluate: false, concurrency: 1, seed: '', withoutKey: 'fail' };

  async function tuneTask(
    fineTune: string,
    trainer: Trainer,
    plan: Partial<TaskPlan> = {},
    more: Partial<typeof files> = {},
  ) {
    const text = `tasks:\n  echo:\n    train: train.jsonl\n    validation: v.jsonl\n    held-out: h.jsonl\n    baseline: { model: gpt-4o-mini-2024-07-18 }\n    candidate: { model: tuned }\n    fine-tune: ${fineTune}\n`;
    const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
    if (task === undefined) throw new Error('no task');
    const { world } = makeTestWorld({ files: { ...files, ...more }, trainer });
    const today = { ...world, nowMs: () => Date.parse('2026-11-20T14:00:00Z') + world.nowMs() };
    const prepared = await prepareTask(task, { ...tune, ...plan }, today);
    return prepared.status === 'ended' ? prepared.report : carryOutTask(prepared, { ...tune, ...plan }, today);
  }

  it('is refused where its model would not live for min-lifetime, with what else there is', async () => {
    const trainer = makeTestTrainer([], [job('succeeded')]);
    const report = await tuneTask('{}', trainer);
    expect(trainer.createdCount()).toBe(0);
    expect(report.failure).toMatchObject({
      kind: 'configuration',
      what: expect.stringMatching(/would live 54 days.*min-lifetime.*90 days/),
      evidence: expect.stringMatching(/2027-01-14.*Nothing was uploaded/),
      remedy: expect.stringMatching(/at azure.*gpt-6-luna.*min-lifetime/),
    });
  });

  it('is trained where that is enough, and the end of its model is in the report', async () => {
    const report = await tuneTask('{ min-lifetime: 30d }', makeTestTrainer([], [job('queued'), job('succeeded')]));
    expect(report.failure).toBe(null);
    expect(report.fineTune).toMatchObject({
      shutsDown: '2027-01-14',
      recipe: { key: expect.stringMatching(/^[0-9a-f]{64}$/), method: 'supervised', seed: 42 },
      files: [{ id: 'file-1' }, { id: 'file-1' }],
    });
  });

  it('goes on with the checkpoint that is best by the validation file', async () => {
    const checkpoint = (step: number, validLoss: number) => ({
      model: `ckpt-${step}`,
      step,
      trainLoss: null,
      validLoss,
    });
    const trainer = {
      ...makeTestTrainer([], [job('succeeded')]),
      readCheckpoints: async () => [checkpoint(10, 0.4), checkpoint(20, 0.9)],
    };
    const report = await tuneTask('{ min-lifetime: 30d, checkpoints: best }', trainer);
    expect(report.fineTune).toMatchObject({ model: 'ckpt-10', checkpoints: [{ step: 10 }, { step: 20 }] });
  });

  it('does not repeat a job that failed on its data, until it is told to', async () => {
    const failed = job('failed', { error: { code: 'invalid_training_file', message: 'Example 3 is bad' } });
    const once = makeTestTrainer([failed], [job('succeeded', { id: 'job-2' })]);
    const refused = await tuneTask('{ min-lifetime: 30d }', once);
    expect(once.createdCount()).toBe(0);
    expect(refused.failure).toMatchObject({ kind: 'data', remedy: expect.stringContaining('--retry-failed') });
    const again = await tuneTask('{ min-lifetime: 30d }', once, { retryFailed: true });
    expect(once.createdCount()).toBe(1);
    expect(again.failure).toBe(null);
  });

  it.each([
    ['covers it', 5, 1],
    ['does not cover it', 1, 0],
  ])(
    'is held to the price that the service quotes, where no table knows one: max-usd %s',
    async (_name, maxUsd, created) => {
      const trainer = {
        ...makeTestTrainer([], [job('succeeded')]),
        quote: async () => ({ usd: 2, tokens: 10, refusal: null }),
      };
      const report = await tuneTask(`{ provider: together, base-model: open-model, max-usd: ${maxUsd} }`, trainer);
      expect(trainer.createdCount()).toBe(created);
      if (created === 1) expect(report.cost.trainingUsd).toEqual({ known: true, value: 2 });
      else expect(report.failure?.evidence).toMatch(/\$2\.00 against a limit of \$1\.00/);
    },
  );

  it('is refused where nobody knows its price, and there is a limit', async () => {
    const trainer = makeTestTrainer([], [job('succeeded')]);
    const report = await tuneTask('{ provider: fireworks, base-model: open-model, max-usd: 5 }', trainer);
    expect(trainer.createdCount()).toBe(0);
    expect(report.failure?.what).toMatch(/cost cannot be foreseen/);
  });

  it('is not begun on nine examples', async () => {
    const trainer = makeTestTrainer([], [job('succeeded')]);
    const report = await tuneTask('{ min-lifetime: 30d }', trainer, {}, { 'train.jsonl': data(0, 9) });
    expect(trainer.createdCount()).toBe(0);
    expect(report.reasons[0]).toMatch(/error.*nothing was trained/);
    expect(JSON.stringify(report.datasets)).toContain('too-few-examples');
  });

  it.each([
    ['{ hyperparameters: { epochs: 3 } }', /hyperparameters\.epochs is not a known key/],
    [
      '{ hyperparameters: { learning-rate: 0.00001 } }',
      /hyperparameters\.learning-rate is set, which "openai" does not take/,
    ],
    ['{ hyperparameters: { beta: 0.1 } }', /hyperparameters\.beta is set, which is for `method: dpo`/],
    [`{ suffix: ${'x'.repeat(65)} }`, /must be 1 to 64 letters/],
    [`{ provider: azure, suffix: ${'x'.repeat(41)} }`, /suffix has 41 characters; "azure" takes 40/],
    ['{ provider: local, method: dpo }', /method is dpo, which "local" does not have/],
    ['{ provider: command }', /command is missing/],
    ['{ command: { run: [x] } }', /command is set, which is for `provider: command`/],
  ])('is refused before anything with the settings %s', async (fineTune, evidence) => {
    expect(await failureOf(tuneTask(fineTune, makeTestTrainer([])))).toMatchObject({
      kind: 'configuration',
      evidence: expect.stringMatching(evidence),
    });
  });
});
