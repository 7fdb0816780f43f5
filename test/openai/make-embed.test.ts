import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { makeCaller } from '../../src/openai/make-caller.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import { makeEmbed } from '../../src/openai/make-embed.ts';
import { type Reply, type ScriptedService, serviceError, startScriptedService } from '../support/scripted-service.ts';

const never = new AbortController().signal;
const effects = { nowMs: () => 0, random: () => 0.5, wait: async () => undefined };

let service: ScriptedService | null = null;
afterEach(async () => {
  await service?.close();
  service = null;
});

/** Asks once for the vectors of these texts, from a service that gives these replies in turn, the last one for ever. */
async function embed(texts: readonly string[], replies: readonly Reply[], dimensions: number | null = null) {
  service = await startScriptedService(
    (_request, index) => replies[Math.min(index, replies.length - 1)] ?? { kind: 'reset' },
  );
  const client = makeClient({ provider: 'p', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'secret' });
  const reply = await makeEmbed(makeCaller('p', client, effects, 500))({ model: 'm', dimensions, texts }, never);
  return { reply, requests: service.requests };
}

const base64 = (numbers: readonly number[]) => Buffer.from(Float32Array.from(numbers).buffer).toString('base64');

function embeddings(...list: readonly (readonly [index: number, embedding: unknown])[]): Reply {
  const data = list.map(([index, embedding]) => ({ object: 'embedding', index, embedding }));
  return { kind: 'json', body: { object: 'list', data, model: 'm', usage: { prompt_tokens: 7, total_tokens: 7 } } };
}

describe('asking for the vectors of texts', () => {
  it('sends the texts at once, with the key, and no parameter that a service may not know', async () => {
    const { requests } = await embed(['a', 'b'], [embeddings([0, [1, 0]], [1, [0, 1]])]);
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/v1/embeddings', authorization: 'Bearer secret' });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ model: 'm', input: ['a', 'b'] });
  });

  it('gives each text its own vector, whatever the order of the reply, from numbers or base64', async () => {
    const { reply } = await embed(['a', 'b', 'c'], [embeddings([2, [0, 3]], [0, base64([1, 0.5])], [1, [0.25, 2]])]);
    expect(reply).toMatchObject({ status: 'embedded', promptTokens: 7, attempts: 1 });
    if (reply.status !== 'embedded') throw new Error(reply.code);
    expect(reply.vectors.map((vector) => [...vector])).toEqual([
      [1, 0.5],
      [0.25, 2],
      [0, 3],
    ]);
  });

  it.each([
    ['too few', embeddings([0, [1, 0]]), 'the response has 1 embeddings for 2 texts'],
    ['a place twice', embeddings([0, [1, 0]], [0, [1, 0]]), 'no embedding with the index 1'],
    ['a place out of range', embeddings([0, [1, 0]], [5, [1, 0]]), 'no embedding with the index 1'],
    ['two lengths', embeddings([0, [1, 0]], [1, [1, 0, 0]]), 'embeddings of 2 and 3 dimensions'],
    ['another length than asked for', embeddings([0, [1, 0]], [1, [1, 0]]), '2 dimensions, 3 were asked for'],
    ['an empty vector', embeddings([0, []], [1, [1]]), 'not a list of embeddings'],
    ['texts that are no vectors', embeddings([0, 'yes'], [1, 'no!']), 'not a list of embeddings'],
    ['infinite numbers', embeddings([0, [1e300]], [1, [1]]), 'not a list of embeddings'],
    ['half a float', embeddings([0, 'AAAA'], [1, 'AAAA']), 'not a list of embeddings'],
    ['another thing', { kind: 'json', body: { choices: [] } } as const, 'not a list of embeddings'],
  ])('does not take %s for an answer, asks again, and says so', async (_name, wrong, message) => {
    const { reply, requests } = await embed(['a', 'b'], [wrong], message.includes('asked for') ? 3 : null);
    expect(reply).toMatchObject({
      status: 'failed',
      code: 'malformed-response',
      message: expect.stringContaining(message),
      isRefused: false,
    });
    expect(requests).toHaveLength(3);
  });

  it('asks again after trouble by the policy of all calls', async () => {
    const { reply, requests } = await embed(
      ['a'],
      [serviceError(429, 'rate_limit_exceeded'), { kind: 'reset' }, embeddings([0, [1]])],
    );
    expect(reply).toMatchObject({ status: 'embedded', attempts: 3 });
    expect(requests).toHaveLength(3);
  });

  it('tells a request that is refused as it is from one that only failed', async () => {
    expect((await embed(['a'], [serviceError(400, 'invalid_value')])).reply).toMatchObject({
      status: 'failed',
      isRefused: true,
      attempts: 1,
    });
    expect((await embed(['a'], [serviceError(500, 'server_error')])).reply).toMatchObject({ isRefused: false });
  });

  it('ends the run where no call can be had', async () => {
    await expect(embed(['a'], [serviceError(401, 'invalid_api_key')])).rejects.toThrow(Failure);
  });
});
