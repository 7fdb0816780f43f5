import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  finish,
  lines,
  type RunningEngine,
  sharedPath,
  shopHeldOut,
  shopTraining,
  startEngine,
  upload,
} from './local-engine-fixture.ts';

const path = sharedPath('openapi/openai.yaml');

/** Needs the service's OpenAPI document beside the checkout. */
describe.skipIf(!existsSync(path))('bodies meet the OpenAPI document (beside the checkout)', () => {
  let running: RunningEngine;
  let client: OpenAI;
  let job: OpenAI.FineTuning.FineTuningJob;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

  beforeAll(async () => {
    ajv.addSchema(modernised(parse(readFileSync(path, 'utf8'))), 'openai');
    running = await startEngine();
    client = running.client;
    const created = await client.fineTuning.jobs.create({
      model: 'local-base',
      training_file: await upload(client, lines(shopTraining)),
      validation_file: await upload(client, lines(shopHeldOut)),
      metadata: { run: '1' },
    });
    job = await finish(client, created.id);
  }, 60_000);

  afterAll(() => running.engine.close());

  async function body(route: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
    return await (await fetch(running.engine.url + route, { headers, ...init })).json();
  }

  function problems(schema: string, value: unknown): unknown {
    const validate = ajv.getSchema(`openai#/components/schemas/${schema}`);
    if (validate === undefined) throw new Error(`no schema ${schema}`);
    return validate(value) === true ? null : validate.errors;
  }

  it('for jobs, events, checkpoints, files and models', async () => {
    const routes = {
      [`/fine_tuning/jobs/${job.id}`]: 'FineTuningJob',
      '/fine_tuning/jobs': 'ListPaginatedFineTuningJobsResponse',
      [`/fine_tuning/jobs/${job.id}/events?limit=100`]: 'ListFineTuningJobEventsResponse',
      [`/fine_tuning/jobs/${job.id}/checkpoints`]: 'ListFineTuningJobCheckpointsResponse',
      '/files': 'ListFilesResponse',
      [`/files/${job.result_files[0]}`]: 'OpenAIFile',
      '/models': 'ListModelsResponse',
      [`/models/${job.fine_tuned_model}`]: 'Model',
      '/models/ft:none': 'ErrorResponse',
    };
    for (const [route, schema] of Object.entries(routes)) {
      expect({ route, problems: problems(schema, await body(route)) }).toEqual({ route, problems: null });
    }
  });

  it('for failed and cancelled jobs', async () => {
    const training_file = await upload(client, '{"messages":[]}');
    const failed = await finish(client, (await client.fineTuning.jobs.create({ model: 'm', training_file })).id);
    expect(problems('FineTuningJob', await body(`/fine_tuning/jobs/${failed.id}`))).toBeNull();
  });

  it('for chat completions, embeddings and deletions', async () => {
    const messages = [{ role: 'user', content: 'hi' }];
    for (const model of ['local-base', job.fine_tuned_model]) {
      const completion = await body('/chat/completions', { method: 'POST', body: JSON.stringify({ model, messages }) });
      expect(problems('CreateChatCompletionResponse', completion)).toBeNull();
    }
    const embedded = await body('/embeddings', { method: 'POST', body: JSON.stringify({ model: 'm', input: ['hi'] }) });
    expect(problems('CreateEmbeddingResponse', embedded)).toBeNull();
    const deleted = await body(`/files/${job.training_file}`, { method: 'DELETE' });
    expect(problems('DeleteFileResponse', deleted)).toBeNull();
    expect(
      problems('DeleteModelResponse', await body(`/models/${job.fine_tuned_model}`, { method: 'DELETE' })),
    ).toBeNull();
  });
});

/** The document says `minimum: 0, exclusiveMinimum: true`, which is OpenAPI 3.0; the JSON Schema of 3.1 wants the number. */
function modernised(document: unknown): object {
  const text = JSON.stringify(document, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('exclusiveMinimum' in value)) return value;
    return value.exclusiveMinimum === true ? { ...value, minimum: undefined, exclusiveMinimum: 0 } : value;
  });
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
