import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCalls } from '../../src/evaluate/run-calls.ts';
import { makeAsk } from '../../src/openai/make-ask.ts';
import { makeCaller } from '../../src/openai/make-caller.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import { startLoadService } from '../support/load-service.ts';

describe('asking a service that fails one call in ten, in ten ways', () => {
  it('gets one right answer for each question, with few calls more', async () => {
    const asked = 400;
    const service = await startLoadService({ latencyMs: 2, faultShare: 0.1 });
    onTestFinished(() => service.close());
    const client = makeClient({ provider: 'p', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'k' });
    // A clock that runs fifty times as fast, so that waits are short.
    const effects = {
      nowMs: () => performance.now() * 50,
      random: () => 0.5,
      wait: async (ms: number, signal: AbortSignal) => sleep(ms / 50, undefined, { signal }),
    };
    // By the real clock: a machine that is busy is not to look like a service that hangs.
    const ask = makeAsk(makeCaller('p', client, effects, 3000));
    const answers = new Map<string, string[]>();
    await runCalls([...Array(asked).keys()], 16, async (number, signal) => {
      const text = `question ${number}`;
      const answer = await ask({ model: 'm', messages: [{ role: 'user', content: text }], parameters: {} }, signal);
      answers.set(text, [...(answers.get(text) ?? []), answer.status === 'answered' ? answer.text : answer.code]);
    });
    expect(service.counts().faults).toBeGreaterThan(20);
    expect(service.counts().requests).toBeLessThanOrEqual(1.25 * asked);
    expect(answers.size).toBe(asked);
    for (const [text, got] of answers) expect(got).toEqual([text]);
  });
});
