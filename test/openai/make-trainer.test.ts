import { afterEach, describe, expect, it } from 'vitest';
import { joinTrainingFiles } from '../../src/fine-tune/join-training-files.ts';
import type { Recipe } from '../../src/fine-tune/recipe.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import { makeTrainer } from '../../src/openai/make-trainer.ts';
import { type Reply, type ScriptedService, serviceError, startScriptedService } from '../support/scripted-service.ts';

const recipe: Recipe = {
  baseModel: 'gpt-4o-mini',
  method: 'supervised',
  hyperparameters: { nEpochs: 2, batchSize: 'auto', learningRateMultiplier: 'auto' },
  seed: 7,
  suffix: 'triage',
  trainingFile: joinTrainingFiles('t.jsonl', [{ bytes: Buffer.from('{"messages":[]}\n') }]),
  validationFile: null,
};

const job = (part: Readonly<Record<string, unknown>> = {}) => ({
  id: 'ftjob-1',
  object: 'fine_tuning.job',
  created_at: 100,
  finished_at: null,
  model: 'gpt-4o-mini',
  fine_tuned_model: null,
  organization_id: 'org',
  status: 'queued',
  hyperparameters: { n_epochs: 'auto' },
  training_file: 'file-1',
  validation_file: null,
  result_files: [],
  trained_tokens: null,
  error: {},
  seed: 7,
  metadata: { tunegate_key: 'key' },
  method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 2, batch_size: 'auto' } } },
  ...part,
});
const file: Reply = {
  kind: 'json',
  body: {
    id: 'file-1',
    object: 'file',
    bytes: 16,
    created_at: 1,
    filename: 't.jsonl',
    purpose: 'fine-tune',
    status: 'processed',
  },
};

describe('makeTrainer', () => {
  let service: ScriptedService | null = null;
  afterEach(async () => {
    await service?.close();
    service = null;
  });

  async function trainerOf(reply: (path: string, method: string, index: number) => Reply) {
    service = await startScriptedService(({ path, method }, index) => reply(path, method, index));
    return makeTrainer('p', makeClient({ provider: 'p', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'k' }));
  }
  const sent = (method: string, path: RegExp) =>
    (service?.requests ?? []).filter((one) => one.method === method && path.test(one.path));

  it('uploads the file and creates the job with its key, seed and hyperparameters', async () => {
    const trainer = await trainerOf((path) => (path.endsWith('/files') ? file : { kind: 'json', body: job() }));
    expect(await trainer.createJob(recipe, 'key')).toMatchObject({
      id: 'ftjob-1',
      status: 'queued',
      model: null,
      error: null,
      hyperparameters: { n_epochs: 2, batch_size: 'auto' },
    });
    expect(JSON.parse(sent('POST', /jobs/)[0]?.body ?? '')).toEqual({
      model: 'gpt-4o-mini',
      training_file: 'file-1',
      suffix: 'triage',
      seed: 7,
      metadata: { tunegate_key: 'key' },
      method: {
        type: 'supervised',
        supervised: { hyperparameters: { n_epochs: 2, batch_size: 'auto', learning_rate_multiplier: 'auto' } },
      },
    });
  });

  it.each([
    ['a server error', serviceError(500, 'server_error')],
    ['a lost connection', { kind: 'reset' }],
    ['a rate limit', serviceError(429, 'rate_limit_exceeded')],
  ] as const)('never creates a job twice: not after %s', async (_name, trouble) => {
    const trainer = await trainerOf((path) => (path.endsWith('/files') ? file : trouble));
    await expect(trainer.createJob(recipe, 'key')).rejects.toMatchObject({ name: 'Failure', kind: 'outside' });
    expect(sent('POST', /jobs/)).toHaveLength(1);
  });

  it('creates no job on a file that arrived incomplete', async () => {
    const trainer = await trainerOf(() => ({
      kind: 'json',
      body: { ...(file.kind === 'json' && typeof file.body === 'object' ? file.body : {}), bytes: 3 },
    }));
    await expect(trainer.createJob(recipe, 'key')).rejects.toMatchObject({
      evidence: expect.stringMatching(/16 bytes were sent.*holds 3/),
    });
    expect(sent('POST', /jobs/)).toHaveLength(0);
  });

  it('explains that the service takes no more training jobs', async () => {
    const trainer = await trainerOf((path) =>
      path.endsWith('/files') ? file : serviceError(403, 'training_not_available'),
    );
    await expect(trainer.createJob(recipe, 'key')).rejects.toMatchObject({
      remedy: expect.stringContaining('2027-01-06'),
    });
  });

  it('finds the jobs of a recipe over all pages, and none that a service sends beside them', async () => {
    const trainer = await trainerOf((path) => {
      const second = path.includes('after=');
      const data = second
        ? [job({ id: 'c' })]
        : [job({ id: 'a' }), job({ id: 'b', metadata: { tunegate_key: 'other' } })];
      return { kind: 'json', body: { object: 'list', data, has_more: !second } };
    });
    expect((await trainer.findJobs('key')).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(decodeURIComponent(service?.requests[0]?.path ?? '')).toContain('metadata[tunegate_key]=key');
  });

  it('reads the loss curve in the order of its steps, whatever else the events say', async () => {
    const event = (id: string, type: string, data: unknown) => ({
      id,
      object: 'fine_tuning.job.event',
      created_at: 1,
      level: 'info',
      message: 'm',
      type,
      data,
    });
    const data = [
      event('e3', 'metrics', { step: 20, train_loss: 0.5, train_mean_token_accuracy: 0.9, valid_loss: 0.7 }),
      event('e2', 'message', {}),
      event('e1', 'metrics', { step: 10, train_loss: 1.5 }),
      event('e0', 'metrics', { hello: 1 }),
    ];
    const trainer = await trainerOf(() => ({ kind: 'json', body: { object: 'list', data, has_more: false } }));
    expect(await trainer.readCurve('ftjob-1')).toEqual([
      { step: 10, trainLoss: 1.5, trainAccuracy: null, validLoss: null },
      { step: 20, trainLoss: 0.5, trainAccuracy: 0.9, validLoss: 0.7 },
    ]);
  });

  it('reads why a job failed', async () => {
    const trainer = await trainerOf(() => ({
      kind: 'json',
      body: job({
        status: 'failed',
        error: { code: 'invalid_n_examples', message: 'too few', param: 'training_file' },
      }),
    }));
    expect(await trainer.readJob('ftjob-1')).toMatchObject({
      status: 'failed',
      error: { code: 'invalid_n_examples', message: 'too few' },
    });
  });
});
