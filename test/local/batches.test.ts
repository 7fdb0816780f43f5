import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type OpenAI from 'openai';
import { toFile } from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PromptModel } from '../../src/local/models/prompt-model.ts';
import { BatchStore } from '../../src/local/service/batch-store.ts';
import { FileStore } from '../../src/local/service/file-store.ts';
import { ModelRegistry } from '../../src/local/service/model-registry.ts';
import { type RunningEngine, sharedPath, startEngine } from './local-engine-fixture.ts';

const system = 'Answer with "yes" or "no".';
const chat = (user: string, model = 'local-base') => ({
  model,
  messages: [
    { role: 'system' as const, content: system },
    { role: 'user' as const, content: user },
  ],
});
const request = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  custom_id: id,
  method: 'POST',
  url: '/v1/chat/completions',
  body: chat(`question ${id}`),
  ...more,
});
const toLines = (values: readonly unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('batches of the local engine', () => {
  let running: RunningEngine;
  let client: OpenAI;
  beforeAll(async () => {
    running = await startEngine();
    client = running.client;
  });
  afterAll(() => running.engine.close());

  async function create(content: string, metadata: Record<string, string> | null = null, name = 'b.jsonl') {
    const file = await client.files.create({ file: await toFile(Buffer.from(content), name), purpose: 'batch' });
    return client.batches.create({
      input_file_id: file.id,
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      metadata,
    });
  }

  async function finish(id: string): Promise<OpenAI.Batches.Batch> {
    for (;;) {
      const batch = await client.batches.retrieve(id);
      if (['completed', 'failed', 'expired', 'cancelled'].includes(batch.status)) return batch;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function readLines(id: string | undefined): Promise<readonly Line[]> {
    if (id === undefined) return [];
    const text = await (await client.files.content(id)).text();
    return text
      .trim()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)));
  }

  it('answer every request as a chat completion does', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `r${index}`);
    const batch = await finish((await create(toLines(ids.map((id) => request(id))), { run: '7' })).id);
    expect(batch).toMatchObject({
      status: 'completed',
      model: 'local-base',
      metadata: { run: '7' },
      request_counts: { total: 30, completed: 30, failed: 0 },
    });
    expect(batch.error_file_id).toBeUndefined();
    const lines = await readLines(batch.output_file_id);
    expect(lines.map((line) => line.custom_id).sort()).toEqual([...ids].sort());
    for (const line of lines.slice(0, 3)) {
      const online = await client.chat.completions.create(chat(`question ${line.custom_id}`));
      expect(line).toMatchObject({
        error: null,
        response: { status_code: 200, body: { choices: online.choices, usage: online.usage } },
      });
    }
  });

  it('come back in another order than they went, and in the same one each time', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
    const order = async () => {
      const batch = await finish((await create(toLines(ids.map((id) => request(id))))).id);
      return (await readLines(batch.output_file_id)).map((line) => line.custom_id);
    };
    const first = await order();
    expect(first).not.toEqual(ids);
    expect(await order()).toEqual(first);
  });

  it('put what was refused into a file of errors, with the answer of the service', async () => {
    const bad = request('bad', { body: { model: 'local-base', messages: [] } });
    const batch = await finish((await create(toLines([request('good'), bad]))).id);
    expect(batch.request_counts).toEqual({ total: 2, completed: 1, failed: 1 });
    expect((await readLines(batch.output_file_id)).map((line) => line.custom_id)).toEqual(['good']);
    expect(await readLines(batch.error_file_id)).toMatchObject([
      { custom_id: 'bad', error: null, response: { status_code: 400, body: { error: { code: 'invalid_value' } } } },
    ]);
  });

  it.each<[string, readonly unknown[], object]>([
    ['no JSON', ['{"custom_id":'], { code: 'invalid_json_line', line: 1 }],
    ['no object', [request('a'), '[]'], { code: 'invalid_json_line', line: 2 }],
    ['no custom_id', [request('')], { code: 'missing_required_parameter', param: 'custom_id', line: 1 }],
    ['another method', [request('a', { method: 'GET' })], { code: 'invalid_method', param: 'method' }],
    ['another address', [request('a', { url: '/v1/embeddings' })], { code: 'invalid_url', param: 'url' }],
    ['no body', [request('a', { body: null })], { code: 'missing_required_parameter', param: 'body' }],
    ['no model', [request('a', { body: {} })], { code: 'missing_required_parameter', param: 'body.model' }],
    ['a custom_id twice', [request('a'), request('a')], { code: 'duplicate_custom_id', line: 2 }],
    [
      'two models',
      [request('a'), request('b', { body: chat('b', 'other') })],
      { code: 'mismatched_model', param: 'body.model', line: 2 },
    ],
    ['an unknown model', [request('a', { body: chat('a', 'ft:none') })], { code: 'model_not_found' }],
    ['no line', ['\n'], { code: 'empty_file', line: null }],
    [
      'too many requests',
      Array.from({ length: 50_001 }, (_, index) => request(`r${index}`)),
      { code: 'too_many_requests' },
    ],
  ])('fail on a file with %s, and name the line', async (_name, values, error) => {
    const batch = await finish((await create(toLines(values))).id);
    expect(batch).toMatchObject({ status: 'failed', errors: { object: 'list', data: [error] } });
    expect(batch.output_file_id).toBeUndefined();
  });

  it('are refused without a batch file, and with what the service does not know', async () => {
    const upload = async (purpose: OpenAI.FilePurpose, name: string, content: string) =>
      client.files.create({ file: await toFile(Buffer.from(content), name), purpose });
    await expect(upload('batch', 'b.txt', toLines([request('a')]))).rejects.toMatchObject({ status: 400 });
    await expect(upload('batch', 'b.jsonl', '')).rejects.toMatchObject({ status: 400 });
    const other = await upload('user_data', 'b.jsonl', toLines([request('a')]));
    const base = { endpoint: '/v1/chat/completions', completion_window: '24h' } as const;
    await expect(client.batches.create({ ...base, input_file_id: other.id })).rejects.toMatchObject({
      status: 400,
      code: 'invalid_file_purpose',
    });
    await expect(client.batches.create({ ...base, input_file_id: 'file-none' })).rejects.toMatchObject({ status: 404 });
    const { id } = await upload('batch', 'b.jsonl', toLines([request('a')]));
    await expect(
      client.batches.create({ ...base, input_file_id: id, endpoint: '/v1/embeddings' }),
    ).rejects.toMatchObject({ status: 400, param: 'endpoint' });
    await expect(
      client.batches.create({ ...base, input_file_id: id, metadata: { long: 'x'.repeat(513) } }),
    ).rejects.toMatchObject({ status: 400, param: 'metadata.long' });
    await expect(client.batches.retrieve('batch_none')).rejects.toMatchObject({ status: 404 });
  });

  it('keep what was answered when they are cancelled, and cannot be cancelled twice', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => request(`r${index}`));
    const { id } = await create(toLines(many));
    while ((await client.batches.retrieve(id)).status === 'validating') await Promise.resolve();
    expect((await client.batches.cancel(id)).status).toBe('cancelling');
    const batch = await finish(id);
    expect(batch.status).toBe('cancelled');
    const [answered, left] = [await readLines(batch.output_file_id), await readLines(batch.error_file_id)];
    expect(new Set([...answered, ...left].map((line) => line.custom_id)).size).toBe(20_000);
    expect(left[0]).toMatchObject({ response: null, error: { code: 'batch_cancelled' } });
    await expect(client.batches.cancel(id)).rejects.toMatchObject({ status: 400 });
  });

  it('are listed newest first, page by page', async () => {
    const ids: string[] = [];
    for (const id of ['a', 'b', 'c']) ids.unshift((await create(toLines([request(id)]))).id);
    const first = await client.batches.list({ limit: 2 });
    expect([first.data.map(({ id }) => id), first.has_more]).toEqual([ids.slice(0, 2), true]);
    const second = await client.batches.list({ limit: 2, after: ids[1] ?? '' });
    expect(second.data[0]?.id).toBe(ids[2]);
    await expect(client.batches.list({ limit: 101 })).rejects.toMatchObject({ status: 400 });
  });

  const document = sharedPath('openapi/openai.yaml');
  it.skipIf(!existsSync(document))('meet the OpenAPI document (beside the checkout)', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
    const { components } = z
      .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
      .parse(parse(readFileSync(document, 'utf8')));
    const wanted = ['Batch', 'BatchError', 'BatchRequestCounts', 'Metadata', 'ListBatchesResponse'];
    const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => wanted.includes(name)));
    ajv.addSchema({ components: { schemas } }, 'openai');
    const problems = (schema: string, value: unknown) => {
      const validate = ajv.getSchema(`openai#/components/schemas/${schema}`);
      if (validate === undefined) throw new Error(`no schema ${schema}`);
      return validate(value) === true ? null : validate.errors;
    };
    const created = await create(
      toLines([request('a'), request('b', { body: { model: 'local-base', messages: [] } })]),
    );
    const bodies = [created, await finish(created.id), await finish((await create('nonsense')).id)];
    expect(bodies.map((body) => problems('Batch', body))).toEqual([null, null, null]);
    const headers = { authorization: 'Bearer any' };
    const list = await (await fetch(`${running.engine.url}/batches`, { headers })).json();
    expect(problems('ListBatchesResponse', list)).toBeNull();
  });
});

describe('a batch whose window is over', () => {
  let store: BatchStore | null = null;
  afterEach(async () => {
    await store?.close();
    store = null;
  });

  it('is expired, and says so of each request that it did not come to', async () => {
    const files = new FileStore();
    store = new BatchStore(files, new ModelRegistry(new PromptModel()), {
      limits: { requests: 10, bytes: 10_000 },
      windowSeconds: 0,
    });
    const input = files.add('b.jsonl', 'batch', Buffer.from(toLines([request('a'), request('b')])));
    const { id } = store.create({
      input_file_id: input.id,
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
    });
    while (store.retrieve(id).status !== 'expired') await new Promise((resolve) => setImmediate(resolve));
    const body = store.retrieve(id);
    expect(body.request_counts).toEqual({ total: 2, completed: 0, failed: 2 });
    const text = files.retrieve(body.error_file_id ?? '').content.toString();
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => lineSchema.parse(JSON.parse(line)).error?.code),
    ).toEqual(['batch_expired', 'batch_expired']);
  });
});

const lineSchema = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullable(),
  error: z.object({ code: z.string() }).nullable(),
});
type Line = z.infer<typeof lineSchema>;
