import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedText } from '../../src/local/models/embed-text.ts';
import { type RunningEngine, startEngine } from './local-engine-fixture.ts';

let running: RunningEngine;
let client: OpenAI;

beforeAll(async () => {
  running = await startEngine();
  client = running.client;
});
afterAll(() => running.engine.close());

const cosine = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

describe('/v1/embeddings of the local engine', () => {
  it('gives the official client vectors of length 1, the same for the same text, as numbers and as base64', async () => {
    const input = ['Where is my parcel?', 'I forgot my password', 'Where is my parcel?'];
    const { data, usage } = await client.embeddings.create({ model: 'any', input });
    const asNumbers = await client.embeddings.create({ model: 'any', input, encoding_format: 'float' });
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(data[0]?.embedding).toEqual(data[2]?.embedding);
    for (const [index, { embedding }] of data.entries()) {
      expect(embedding).toHaveLength(256);
      expect(cosine(embedding, embedding)).toBeCloseTo(1, 5);
      expect(embedding).toEqual(asNumbers.data[index]?.embedding);
    }
    expect(usage.prompt_tokens).toBe(14);
  });

  it('brings texts near that share words or parts of words', async () => {
    const near = (text: string) => cosine([...embedText('delivery of parcels')], [...embedText(text)]);
    expect(near('parcel deliveries')).toBeGreaterThan(near('password reset') + 0.2);
    expect(near('DELIVERY of  parcels!')).toBeCloseTo(1, 6);
  });

  it('makes vectors as long as they are asked for', async () => {
    const { data } = await client.embeddings.create({ model: 'any', input: 'hello', dimensions: 32 });
    expect(data[0]?.embedding).toHaveLength(32);
  });

  it('makes vectors that hold numbers of texts without words', async () => {
    for (const text of [' ', '!!!', '\u0000', '😀'])
      expect(cosine([...embedText(text)], [...embedText(text)])).toBeCloseTo(1, 6);
  });

  it.each([
    ['nothing', ''],
    ['an empty list', []],
    ['a list with an empty text', ['a', '']],
    ['more than 2048 texts', Array.from({ length: 2049 }, () => 'a')],
    ['a text of more than 8192 tokens', 'word '.repeat(9000)],
    ['more than 300,000 tokens', Array.from({ length: 61 }, () => 'word '.repeat(5000))],
  ])('refuses %s as the service would', async (_name, input) => {
    await expect(client.embeddings.create({ model: 'any', input })).rejects.toMatchObject({ status: 400 });
  });

  it('knows no model that nobody trained', async () => {
    await expect(client.embeddings.create({ model: 'ft:none', input: 'a' })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
    });
  });
});
