import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  lines,
  type RunningEngine,
  shopHeldOut,
  shopTraining,
  startEngine,
  train,
} from './local-engine-fixture.ts';

let running: RunningEngine;
let client: OpenAI;
let tuned: string;

beforeAll(async () => {
  running = await startEngine();
  client = running.client;
  tuned = await train(client, lines(shopTraining));
});

afterAll(() => running.engine.close());

const hello: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello, my card was charged twice' }];

describe('a chat completion', () => {
  it('counts tokens with the overhead of messages', async () => {
    const { usage } = await client.chat.completions.create({ model: tuned, messages: hello });
    // 3 for the message, 1 for the role, 7 words and a comma, 3 for the start of the answer.
    expect(usage).toMatchObject({ prompt_tokens: 3 + 1 + 7 + 3, completion_tokens: 1, total_tokens: 15 });
  });

  it('stops with finish_reason length at max_completion_tokens', async () => {
    const completion = await client.chat.completions.create({
      model: 'local-base',
      messages: hello,
      max_completion_tokens: 2,
    });
    expect(completion.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'I do' } });
    expect(completion.usage?.completion_tokens).toBe(2);
  });

  it('streams the same words, and the usage when asked', async () => {
    const stream = await client.chat.completions.create({
      model: 'local-base',
      messages: hello,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = '';
    let usage: OpenAI.CompletionUsage | null = null;
    const reasons: string[] = [];
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? '';
      const reason = chunk.choices[0]?.finish_reason;
      if (reason) reasons.push(reason);
      usage = chunk.usage ?? usage;
    }
    expect({ text, reasons }).toEqual({ text: 'I do not know.', reasons: ['stop'] });
    expect(usage?.completion_tokens).toBe(5);
  });

  it('is refused for an unknown fine-tuned model, and for more than one choice', async () => {
    await expect(ask(client, 'ft:gpt-4o-mini:acme::none', 'hi')).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
      message: expect.stringContaining('The model `ft:gpt-4o-mini:acme::none` does not exist'),
    });
    await expect(client.chat.completions.create({ model: 'x', messages: hello, n: 2 })).rejects.toMatchObject({
      status: 400,
      param: 'n',
    });
  });

  it('gives 64 callers at once what one caller gets', async () => {
    const questions = Array.from({ length: 64 }, (_, index) => shopHeldOut[index % shopHeldOut.length]?.[0] ?? '');
    const alone: string[] = [];
    for (const question of questions) alone.push(await ask(client, tuned, question));
    expect(await Promise.all(questions.map((question) => ask(client, tuned, question)))).toEqual(alone);
  });

  it('reads content that comes in text parts', async () => {
    const { choices } = await client.chat.completions.create({
      model: tuned,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'I forgot my password' }] }],
    });
    expect(choices[0]?.message.content).toBe('account');
  });
});

describe('models', () => {
  it('are the base model, under any name, and what was trained', async () => {
    const ids: string[] = [];
    for await (const model of client.models.list()) ids.push(model.id);
    expect(ids[0]).toBe('local-base');
    expect(ids).toContain(tuned);
    expect(await client.models.retrieve('gpt-4o-mini-2024-07-18')).toMatchObject({
      object: 'model',
      shutdown_date: null,
    });
  });
});

describe('files', () => {
  it('are listed, read back and deleted', async () => {
    const content = lines(shopTraining);
    const file = await client.files.create({ file: new File([content], 'shop.jsonl'), purpose: 'fine-tune' });
    expect(file).toMatchObject({ object: 'file', bytes: Buffer.byteLength(content), filename: 'shop.jsonl' });
    expect(await (await client.files.content(file.id)).text()).toBe(content);
    const listed = await client.files.list({ purpose: 'fine-tune', limit: 1 });
    expect(listed.data).toEqual([file]);
    expect(await client.files.delete(file.id)).toEqual({ id: file.id, object: 'file', deleted: true });
    await expect(client.files.retrieve(file.id)).rejects.toMatchObject({ status: 404 });
  });
});
