import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ask,
  finish,
  line,
  lines,
  type RunningEngine,
  shopHeldOut,
  shopTraining,
  startEngine,
  train,
  upload,
} from './local-engine-fixture.ts';

let running: RunningEngine;
let client: OpenAI;

beforeAll(async () => {
  running = await startEngine();
  client = running.client;
});

afterAll(() => running.engine.close());

async function shareRight(model: string): Promise<number> {
  let right = 0;
  for (const [user, label] of shopHeldOut) if ((await ask(client, model, user)) === label) right += 1;
  return right / shopHeldOut.length;
}

describe('a fine-tuning job', () => {
  it('goes from its file to a model that answers messages it has not seen', async () => {
    const model = await train(client, lines(shopTraining), { suffix: 'shop' });
    expect(model).toMatch(/^ft:local-base:local:shop:[A-Za-z0-9]{8}$/);
    expect(await shareRight(model)).toBeGreaterThanOrEqual(0.75);
  });

  it('learns less from half of the lines', async () => {
    const whole = await train(client, lines(shopTraining));
    const half = await train(client, lines(shopTraining.filter((_, index) => index % 2 === 0)));
    expect(await shareRight(half)).toBeLessThan(await shareRight(whole));
  });

  it('gives the same model and the same answers for the same file and seed', async () => {
    const first = await train(client, lines(shopTraining), { seed: 7 });
    const answers = await Promise.all(shopHeldOut.map(([user]) => ask(client, first, user)));
    const second = await train(client, lines(shopTraining), { seed: 7 });
    expect(second).toBe(first);
    expect(await Promise.all(shopHeldOut.map(([user]) => ask(client, second, user)))).toEqual(answers);
    expect(await train(client, lines(shopTraining), { seed: 8 })).not.toBe(first);
  });

  it('tells its story in events, the newest first, with a loss that falls', async () => {
    const file = await upload(client, lines(shopTraining));
    const job = await client.fineTuning.jobs.create({
      model: 'local-base',
      training_file: file,
      method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 5, batch_size: 4 } } },
    });
    expect(job).toMatchObject({ status: 'validating_files', fine_tuned_model: null, finished_at: null });
    const done = await finish(client, job.id);
    const events: OpenAI.FineTuning.FineTuningJobEvent[] = [];
    for await (const event of client.fineTuning.jobs.listEvents(job.id, { limit: 7 })) events.unshift(event);
    expect(events.filter(({ type }) => type === 'message').map(({ message }) => message)).toEqual([
      `Created fine-tuning job: ${job.id}`,
      `Validating training file: ${file}`,
      'Files validated, moving job to queued state',
      'Fine-tuning job started',
      ...[6, 12, 18, 24, 30].map((step) => `Checkpoint created at step ${step}`),
      'New fine-tuned model created',
      'The job has successfully completed',
    ]);
    const metrics = events.filter(({ type }) => type === 'metrics');
    expect(metrics).toHaveLength(30);
    expect(metrics[29]?.message).toMatch(/^Step 30\/30: training loss=\d\.\d\d$/);
    const losses = metrics.map(({ data }) => z.object({ train_loss: z.number() }).parse(data).train_loss);
    expect(losses[29]).toBeLessThan((losses[0] ?? 0) / 4);
    expect(done.trained_tokens).toBeGreaterThan(5 * 24 * 10);
    expect((done.trained_tokens ?? 0) % 5).toBe(0);
  });

  it('leaves its metrics as a CSV file, base64-encoded as by the service', async () => {
    const validation = await upload(client, lines(shopHeldOut));
    const job = await client.fineTuning.jobs.create({
      model: 'local-base',
      training_file: await upload(client, lines(shopTraining)),
      validation_file: validation,
      hyperparameters: { n_epochs: 2, batch_size: 8 },
    });
    const done = await finish(client, job.id);
    const content = await (await client.files.content(done.result_files[0] ?? '')).text();
    const rows = Buffer.from(content, 'base64').toString('utf8').trimEnd().split('\n');
    expect(rows[0]).toBe('step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy');
    expect(rows).toHaveLength(1 + 6);
    expect(rows[6]).toMatch(/^6,\d+(\.\d+)?,[01](\.\d+)?,\d+(\.\d+)?,[01](\.\d+)?$/);
  });

  it('keeps the checkpoints of the last three epochs, which answer as models', async () => {
    const job = await client.fineTuning.jobs.create({
      model: 'local-base',
      training_file: await upload(client, lines(shopTraining)),
      hyperparameters: { n_epochs: 5, batch_size: 12 },
    });
    const done = await finish(client, job.id);
    const { data } = await client.fineTuning.jobs.checkpoints.list(job.id);
    expect(data.map(({ step_number }) => step_number)).toEqual([10, 8, 6]);
    expect(data[0]?.fine_tuned_model_checkpoint).toBe(`${done.fine_tuned_model}:ckpt-step-10`);
    expect(await ask(client, data[2]?.fine_tuned_model_checkpoint ?? '', 'I was charged twice')).toBe('payment');
    await expect(ask(client, `${done.fine_tuned_model}:ckpt-step-2`, 'x')).rejects.toMatchObject({
      code: 'model_not_found',
    });
  });

  it('does not learn assistant messages that weigh 0', async () => {
    const weighted = shopTraining.map(([user, label]) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: 'Name a queue.' },
          { role: 'assistant', content: 'spam', weight: 0 },
          { role: 'user', content: user },
          { role: 'assistant', content: label },
        ],
      }),
    );
    const model = await train(client, weighted.join('\n'));
    expect(await ask(client, model, 'Name a queue.')).not.toBe('spam');
  });

  it('decides auto epochs by the number of examples', async () => {
    const create = async (count: number): Promise<OpenAI.FineTuning.FineTuningJob> => {
      const file = await upload(client, lines(shopTraining.slice(0, count)));
      const { id } = await client.fineTuning.jobs.create({ model: 'local-base', training_file: file });
      return finish(client, id);
    };
    expect((await create(10)).hyperparameters.n_epochs).toBe(10);
    expect((await create(24)).hyperparameters.n_epochs).toBe(4);
  });
});

describe('switching a job', () => {
  const longTraining = `${Array.from({ length: 400 }, (_, index) => line(`${shopTraining[index % 24]?.[0]} ${index}`, `${shopTraining[index % 24]?.[1]}`)).join('\n')}\n`;

  async function createLong(): Promise<string> {
    const training_file = await upload(client, longTraining);
    const hyperparameters = { n_epochs: 50, batch_size: 1 };
    return (await client.fineTuning.jobs.create({ model: 'local-base', training_file, hyperparameters })).id;
  }

  it('cancels it for good', async () => {
    const id = await createLong();
    expect((await client.fineTuning.jobs.cancel(id)).status).toBe('cancelled');
    expect(await client.fineTuning.jobs.retrieve(id)).toMatchObject({ status: 'cancelled', fine_tuned_model: null });
    await expect(client.fineTuning.jobs.cancel(id)).rejects.toMatchObject({ status: 400 });
  });

  it('pauses it, lets another one run meanwhile, and resumes it', async () => {
    const id = await createLong();
    expect((await client.fineTuning.jobs.pause(id)).status).toBe('paused');
    await train(client, lines(shopTraining));
    const paused = await client.fineTuning.jobs.retrieve(id);
    expect(paused).toMatchObject({ status: 'paused', finished_at: null });
    expect((await client.fineTuning.jobs.resume(id)).status).not.toBe('paused');
    expect((await finish(client, id)).status).toBe('succeeded');
  });

  it('answers chats within 100 ms while it trains', async () => {
    const id = await createLong();
    const waits: number[] = [];
    while ((await client.fineTuning.jobs.retrieve(id)).status !== 'succeeded') {
      const start = performance.now();
      await ask(client, 'local-base', 'hello');
      waits.push(performance.now() - start);
    }
    waits.sort((left, right) => left - right);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(100);
  });
});

describe('listing jobs', () => {
  it('pages through all of them and filters by metadata', async () => {
    const own = await startEngine();
    try {
      const training_file = await upload(own.client, lines(shopTraining));
      const ids: string[] = [];
      for (const run of ['a', 'b', 'a', 'b', 'a']) {
        const job = await own.client.fineTuning.jobs.create({
          model: 'm',
          training_file,
          metadata: { run, task: 't' },
        });
        ids.unshift(job.id);
      }
      ids.push((await own.client.fineTuning.jobs.create({ model: 'm', training_file })).id);
      ids.unshift(ids.pop() ?? '');
      const seen: string[] = [];
      for await (const job of own.client.fineTuning.jobs.list({ limit: 2 })) seen.push(job.id);
      expect(seen).toEqual(ids);
      const filtered = await own.client.fineTuning.jobs.list({ metadata: { run: 'b', task: 't' } });
      expect(filtered.data.map(({ metadata }) => metadata)).toEqual([
        { run: 'b', task: 't' },
        { run: 'b', task: 't' },
      ]);
      expect((await own.client.fineTuning.jobs.list({ metadata: { run: 'c' } })).data).toEqual([]);
      const first = await own.client.fineTuning.jobs.list({ limit: 6 });
      expect(first.has_more).toBe(false);
    } finally {
      await own.engine.close();
    }
  });
});
