import type OpenAI from 'openai';
import { toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { startLocalEngine } from '../../src/local/start-local-engine.ts';
import { finish, line, lines, type RunningEngine, shopTraining, startEngine, upload } from './local-engine-fixture.ts';

let running: RunningEngine;
let client: OpenAI;

beforeAll(async () => {
  running = await startEngine();
  client = running.client;
});

afterAll(() => running.engine.close());

const good = lines(shopTraining).trimEnd().split('\n');

async function failed(content: string): Promise<OpenAI.FineTuning.FineTuningJob.Error | null> {
  const job = await client.fineTuning.jobs.create({ model: 'm', training_file: await upload(client, content) });
  const done = await finish(client, job.id);
  expect(done.status).toBe('failed');
  return done.error;
}

/** The good file with another third line. */
function withThird(third: string): string {
  return [...good.slice(0, 2), third, ...good.slice(3)].join('\n');
}

describe('a file that the service refuses fails its job in the words of the service', () => {
  it('for fewer than ten examples', async () => {
    expect(await failed(good.slice(0, 7).join('\n'))).toEqual({
      code: 'invalid_n_examples',
      message: 'Training file has 7 example(s), but must have at least 10 examples',
      param: 'training_file',
    });
  });

  it.each([
    [
      'invalid JSON',
      '{"messages": [} ]',
      /^The job failed due to a file format error in the training file\. Invalid file format\. Example 3 cannot be parsed\. Error: line contains invalid json: Expecting value: line 1 column 15 \(char 14\) \(line 3\)$/,
    ],
    ['a line without messages', '{"tools": []}', /Example 3 is missing key 'messages'\.$/],
    ['an extra key', line('a', 'b').replace('{', '{"id": 1, '), /Example 3 contains an extra "id"\.$/],
    [
      'a message without a role',
      '{"messages":[{"role":"user","content":"a"},{"content":"b"}]}',
      /^The job failed due to an invalid training file\. Invalid file format\. Example 3, message 2 Discriminator 'role' is missing in value$/,
    ],
    [
      'a last message of the user',
      '{"messages":[{"role":"assistant","content":"a"},{"role":"user","content":"b"}]}',
      /Example 3: the last message must be from the assistant\.$/,
    ],
    [
      'preference pairs',
      '{"input":{"messages":[]},"preferred_output":[],"non_preferred_output":[]}',
      /fine-tune-preference format/,
    ],
    ['prompt and completion', '{"prompt":"a","completion":"b"}', /fine-tune-completion format/],
    [
      'a message without content',
      '{"messages":[{"role":"user"},{"role":"assistant","content":"b"}]}',
      /Example 3, message 1 Field required: content$/,
    ],
    ['a list', '[1]', /Example 3 is not a dictionary\.$/],
  ])('for %s', async (_, third, message) => {
    const error = await failed(withThird(third));
    expect(error?.message).toMatch(message);
    expect(error?.param).toBe('training_file');
    expect(error?.code).toMatch(/^invalid_(training_file|file_format)$/);
  });

  it('for a format of another program', async () => {
    expect(await failed('{"instruction":"a","output":"b"}\n'.repeat(12))).toMatchObject({
      code: 'invalid_training_file',
      message:
        'The job failed due to an invalid training file. Unexpected file format, expected either prompt/completion pairs or chat messages.',
    });
  });

  it('for a bad validation file', async () => {
    const job = await client.fineTuning.jobs.create({
      model: 'm',
      training_file: await upload(client, good.join('\n')),
      validation_file: await upload(client, '{"tools": []}'),
    });
    expect((await finish(client, job.id)).error?.param).toBe('validation_file');
  });
});

describe('a file that is not JSON Lines is refused at upload', () => {
  it.each([
    ['pretty-printed JSON', '{\n  "messages": []\n}'],
    ['a list', '[]\n'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x3a, 0x31, 0x7d])],
  ])('for %s', async (_, content) => {
    await expect(upload(client, content)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('Line 1 is not a dictionary (HINT: line starts with: "'),
    });
  });

  it('for another ending or an unknown purpose', async () => {
    await expect(upload(client, '{}', 'train.csv')).rejects.toMatchObject({ status: 400 });
    const file = await toFile(Buffer.from('{}'), 'a.jsonl');
    await expect(client.files.create({ file, purpose: 'evals' })).rejects.toMatchObject({ param: 'purpose' });
  });
});

describe('creating a job', () => {
  it.each([
    [{ n_epochs: 51 }, 'hyperparameters.n_epochs'],
    [{ n_epochs: 0 }, 'hyperparameters.n_epochs'],
    [{ batch_size: 257 }, 'hyperparameters.batch_size'],
    [{ learning_rate_multiplier: 0 }, 'hyperparameters.learning_rate_multiplier'],
  ])('is refused for %j', async (hyperparameters, param) => {
    const training_file = await upload(client, good.join('\n'));
    await expect(client.fineTuning.jobs.create({ model: 'm', training_file, hyperparameters })).rejects.toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
    });
  });

  it('is refused for a method that is not supervised, naming it', async () => {
    const training_file = await upload(client, good.join('\n'));
    await expect(
      client.fineTuning.jobs.create({ model: 'm', training_file, method: { type: 'dpo' } }),
    ).rejects.toMatchObject({ status: 400, message: expect.stringContaining("got 'dpo'") });
  });

  it('is refused for a file that does not exist', async () => {
    await expect(client.fineTuning.jobs.create({ model: 'm', training_file: 'file-none' })).rejects.toMatchObject({
      status: 404,
      param: 'training_file',
    });
  });
});

describe('the server', () => {
  const authorization = { authorization: 'Bearer any' };

  it('wants some key, and says that any will do', async () => {
    const response = await fetch(`${running.engine.url}/models`);
    expect(response.status).toBe(401);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(await response.json()).toEqual({
      error: {
        message: expect.stringContaining('accepts any key'),
        type: 'invalid_request_error',
        param: null,
        code: 'invalid_api_key',
      },
    });
  });

  it.each([
    ['an unknown path', 'GET', '/unknown', 404],
    ['an unknown method', 'PUT', '/models', 405],
    ['an unknown job', 'GET', '/fine_tuning/jobs/ftjob-none', 404],
    ['an unknown file', 'GET', '/files/file-none', 404],
    ['an unknown fine-tuned model', 'GET', '/models/ft:a:b::c', 404],
    ['a broken escape', 'GET', '/models/%zz', 400],
    ['a limit of 0', 'GET', '/fine_tuning/jobs?limit=0', 400],
    ['an unknown cursor', 'GET', '/fine_tuning/jobs?after=x', 400],
  ])('answers %s with its status', async (_, method, path, status) => {
    const response = await fetch(running.engine.url + path, { method, headers: authorization });
    expect(response.status).toBe(status);
    const body: unknown = await response.json();
    expect(body).toMatchObject({ error: { message: expect.any(String), type: 'invalid_request_error' } });
  });

  it('answers malformed JSON with 400', async () => {
    const response = await fetch(`${running.engine.url}/chat/completions`, {
      method: 'POST',
      body: '{"model":',
      headers: authorization,
    });
    expect(response.status).toBe(400);
  });

  it('refuses an upload of more than 512 MB by its announced length', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const upload = request(`${running.engine.url}/files`, {
        method: 'POST',
        headers: {
          ...authorization,
          'content-type': 'multipart/form-data; boundary=b',
          'content-length': 600 * 1024 * 1024,
        },
      });
      upload.on('response', (response) => {
        resolve(response.statusCode);
        upload.destroy();
      });
      upload.on('error', reject);
      upload.write('--b\r\n');
    });
    expect(status).toBe(413);
  });

  it('is a failure with a remedy when its port is in use', async () => {
    const start = startLocalEngine({ port: running.engine.port });
    await expect(start).rejects.toBeInstanceOf(Failure);
    await expect(start).rejects.toMatchObject({
      kind: 'outside',
      evidence: expect.stringContaining('EADDRINUSE'),
      remedy: expect.stringContaining('port'),
    });
  });

  it('is a failure when its port is no port', async () => {
    await expect(startLocalEngine({ port: 70_000 })).rejects.toMatchObject({ kind: 'outside', name: 'Failure' });
  });

  it('closes at once while a job trains', async () => {
    const own = await startEngine();
    const training_file = await upload(own.client, good.join('\n').concat('\n').repeat(40));
    await own.client.fineTuning.jobs.create({ model: 'm', training_file, hyperparameters: { n_epochs: 50 } });
    const startMs = performance.now();
    await own.engine.close();
    expect(performance.now() - startMs).toBeLessThan(1000);
    await expect(fetch(`${own.engine.url}/models`)).rejects.toThrow();
  });
});
