import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../src/openai/make-client.ts';
import { makeTrainer } from '../../src/openai/make-trainer.ts';
import { makeJob, makeRecipe, trainingData, trainingText } from '../fine-tune/builders.ts';
import { type Reply, type ScriptedService, serviceError, startScriptedService } from '../support/scripted-service.ts';

const recipe = makeRecipe({ baseModel: 'gpt-4o-mini', seed: 7 });
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
const file = (part: Readonly<Record<string, unknown>> = {}) => ({
  id: 'file-1',
  object: 'file',
  bytes: trainingText.length,
  created_at: 1,
  filename: trainingData().name,
  purpose: 'fine-tune',
  status: 'processed',
  ...part,
});
const stored = { id: 'file-1', name: 'n', bytes: 16, createdAtMs: 0, state: 'ready', detail: null } as const;
const request = { recipe, key: 'key', trainingFile: stored, validationFile: null, earlierJobs: 0 };

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
  const answering = (body: unknown) => trainerOf(() => ({ kind: 'json', body }));
  const sent = (method: string, path: RegExp) =>
    (service?.requests ?? []).filter((one) => one.method === method && path.test(one.path));

  it('creates the job with its key, seed and hyperparameters', async () => {
    const trainer = await answering(job());
    expect(await trainer.createJob(request)).toMatchObject({
      kind: 'created',
      job: { id: 'ftjob-1', status: 'queued', model: null, error: null },
    });
    expect(JSON.parse(sent('POST', /jobs/)[0]?.body ?? '')).toEqual({
      model: 'gpt-4o-mini',
      training_file: 'file-1',
      suffix: 'triage',
      seed: 7,
      metadata: { tunegate_key: 'key' },
      method: {
        type: 'supervised',
        supervised: { hyperparameters: { n_epochs: 'auto', batch_size: 'auto', learning_rate_multiplier: 'auto' } },
      },
    });
  });

  it('creates a job that learns from preferences with its beta', async () => {
    const trainer = await answering(job());
    const hyperparameters = { ...recipe.hyperparameters, beta: 0.3 };
    await trainer.createJob({ ...request, recipe: { ...recipe, method: 'dpo', hyperparameters } });
    expect(JSON.parse(sent('POST', /jobs/)[0]?.body ?? '')).toMatchObject({
      method: { type: 'dpo', dpo: { hyperparameters: { n_epochs: 'auto', beta: 0.3 } } },
    });
  });

  it.each<[string, Reply, string]>([
    ['a server error', serviceError(500, 'server_error'), 'unclear'],
    ['a lost connection', { kind: 'reset' }, 'unclear'],
    ['an answer that breaks off', { kind: 'cut' }, 'unclear'],
    ['an answer that is no job', { kind: 'json', body: { hello: 1 } }, 'unclear'],
    ['an answer that is no JSON', { kind: 'text', body: '<html>', type: 'text/html' }, 'unclear'],
    ['a rate limit', serviceError(429, 'rate_limit_exceeded'), 'busy'],
    [
      'a file that has not been read yet',
      { kind: 'json', status: 400, body: { error: { message: 'File file-1 is still being processed', code: null } } },
      'busy',
    ],
  ])('sends it once, and says what became of it: after %s', async (_name, trouble, kind) => {
    const trainer = await trainerOf(() => trouble);
    expect(await trainer.createJob(request)).toMatchObject({ kind });
    expect(sent('POST', /jobs/)).toHaveLength(1);
  });

  it.each([
    ['the wrong key', 401, 'invalid_api_key', /Check the key/],
    ['no quota', 429, 'insufficient_quota', /Add credit/],
    ['an end of training', 403, 'training_not_available', /2027-01-06/],
    ['a hyperparameter that it does not know', 400, 'unknown_parameter', /evidence/],
  ])('explains a refusal for %s', async (_name, status, code, remedy) => {
    const trainer = await trainerOf(() => serviceError(status, code));
    await expect(trainer.createJob(request)).rejects.toMatchObject({
      name: 'Failure',
      evidence: expect.stringContaining(code),
      remedy: expect.stringMatching(remedy),
    });
    expect(sent('POST', /jobs/)).toHaveLength(1);
  });

  it('names an upload that arrived incomplete', async () => {
    const trainer = await answering(file({ bytes: 3 }));
    await expect(trainer.upload(recipe.trainingFile)).rejects.toMatchObject({
      evidence: expect.stringMatching(/16 bytes were sent.*holds 3 as file-1/),
    });
  });

  it('does not repeat an upload of which it is unclear what became of it', async () => {
    const trainer = await trainerOf(() => ({ kind: 'reset' }));
    expect(await trainer.upload(recipe.trainingFile)).toMatchObject({ kind: 'unclear' });
    expect(sent('POST', /files/)).toHaveLength(1);
  });

  it('finds uploaded files by content over all pages', async () => {
    const trainer = await trainerOf((path) => {
      const second = path.includes('after=');
      const data = second
        ? [file({ id: 'c', filename: 'x' }), file({ id: 'd' })]
        : [file({ id: 'a' }), file({ id: 'b', bytes: 17 })];
      return { kind: 'json', body: { object: 'list', data, has_more: !second, first_id: 'a', last_id: 'd' } };
    });
    expect((await trainer.findFiles(recipe.trainingFile)).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(service?.requests[0]?.path).toContain('purpose=fine-tune');
  });

  it.each([
    ['processed', 'ready'],
    ['uploaded', 'processing'],
    ['pending', 'processing'],
    ['error', 'refused'],
    [null, 'ready'],
  ])('takes a file with the status %s as %s', async (status, state) => {
    const trainer = await answering(file({ status }));
    expect(await trainer.readFile('file-1')).toMatchObject({ state });
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

  it('takes an error that is empty, or all nulls, for none', async () => {
    for (const error of [{}, { code: null, message: null, param: null }, null]) {
      const trainer = await answering(job({ error }));
      expect(await trainer.readJob('ftjob-1')).toMatchObject({ error: null });
      await service?.close();
    }
  });

  it('reads why a job failed', async () => {
    const trainer = await answering(
      job({
        status: 'failed',
        error: { code: 'invalid_n_examples', message: 'too few', param: 'training_file' },
      }),
    );
    expect(await trainer.readJob('ftjob-1')).toMatchObject({
      status: 'failed',
      error: { code: 'invalid_n_examples', message: 'too few' },
    });
  });

  it('does not mind that a job which is to be cancelled has ended, or that a file which is to be deleted is gone', async () => {
    const trainer = await trainerOf((path) => serviceError(path.includes('files') ? 404 : 400, 'too_late'));
    await trainer.cancelJob('ftjob-1');
    await trainer.deleteFile('file-1');
    expect(sent('POST', /cancel/)).toHaveLength(1);
    expect(sent('DELETE', /files/)).toHaveLength(1);
  });

  it('knows when a model ends where the service says so, and nothing where it does not', async () => {
    const trainer = await answering({
      id: 'm',
      object: 'model',
      created: 1,
      owned_by: 'o',
      shutdown_date: '2027-01-14',
    });
    expect(await trainer.readShutdown('m')).toBe('2027-01-14');
    await service?.close();
    const silent = await trainerOf(() => serviceError(404, 'model_not_found'));
    expect(await silent.readShutdown('m')).toBe(null);
  });

  describe('of its course', () => {
    const event = (id: string, type: string, data: unknown) => ({
      id,
      object: 'fine_tuning.job.event',
      created_at: 1,
      level: 'info',
      message: 'm',
      type,
      data,
    });
    const events = [
      event('e3', 'metrics', {
        step: 20,
        total_steps: 90,
        train_loss: 0.5,
        train_mean_token_accuracy: 0.9,
        valid_loss: 0.7,
      }),
      event('e2', 'message', {}),
      event('e1', 'metrics', { step: 10, train_loss: 1.5 }),
      event('e0', 'metrics', { hello: 1 }),
    ];
    const fromEvents = [
      { step: 10, trainLoss: 1.5, trainAccuracy: null, validLoss: null },
      { step: 20, trainLoss: 0.5, trainAccuracy: 0.9, validLoss: 0.7 },
    ];
    const done = { status: 'succeeded', fine_tuned_model: 'ft:x', result_files: ['file-9'] };

    async function curveOf(content: Reply) {
      const trainer = await trainerOf((path) => {
        if (path.includes('/content')) return content;
        return {
          kind: 'json',
          body: path.includes('events') ? { object: 'list', data: events, has_more: false } : job(done),
        };
      });
      return trainer.readCurve(await trainer.readJob('ftjob-1'));
    }

    it('takes the steps of the result file, which is base64', async () => {
      const csv =
        'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,2.5,0.1,,\n2,1.5,0.2,1.75,0.3\n';
      const body = Buffer.from(csv).toString('base64');
      expect(await curveOf({ kind: 'text', body, type: 'application/octet-stream' })).toEqual([
        { step: 1, trainLoss: 2.5, trainAccuracy: 0.1, validLoss: null },
        { step: 2, trainLoss: 1.5, trainAccuracy: 0.2, validLoss: 1.75 },
      ]);
    });

    it.each<[string, Reply]>([
      ['is no such file', { kind: 'text', body: 'hello', type: 'text/plain' }],
      ['is gone', serviceError(404, 'not_found')],
    ])('takes the events when the result file %s, in the order of their steps', async (_name, content) => {
      expect(await curveOf(content)).toEqual(fromEvents);
    });

    it('tells the newest step', async () => {
      const trainer = await answering({ object: 'list', data: events, has_more: true });
      expect(await trainer.readProgress('ftjob-1')).toEqual({ step: 20, totalSteps: 90, trainLoss: 0.5 });
      expect(service?.requests).toHaveLength(1);
    });

    it('lists the checkpoints in the order of their steps', async () => {
      const checkpoint = (step: number, metrics: unknown) => ({
        id: `c${step}`,
        object: 'fine_tuning.job.checkpoint',
        created_at: 1,
        fine_tuning_job_id: 'ftjob-1',
        fine_tuned_model_checkpoint: `ft:x:ckpt-step-${step}`,
        step_number: step,
        metrics,
      });
      const data = [checkpoint(20, { full_valid_loss: 0.9, valid_loss: 0.1 }), checkpoint(10, { train_loss: 1 })];
      const trainer = await answering({ object: 'list', data, has_more: false });
      const read = await trainer.readCheckpoints(makeJob('ftjob-1', 'succeeded', 1));
      expect(read).toEqual([
        { model: 'ft:x:ckpt-step-10', step: 10, trainLoss: 1, validLoss: null },
        { model: 'ft:x:ckpt-step-20', step: 20, trainLoss: null, validLoss: 0.9 },
      ]);
    });
  });
});
