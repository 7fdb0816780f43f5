import { getMaxListeners, setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { makeAsk } from '../../src/openai/make-ask.ts';
import { makeCaller } from '../../src/openai/make-caller.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import {
  completion,
  type Reply,
  type ScriptedService,
  serviceError,
  startScriptedService,
} from '../support/scripted-service.ts';

const call: ModelCall = {
  model: 'm',
  messages: [{ role: 'user', content: 'hello' }],
  parameters: { temperature: 0, max_completion_tokens: 5 },
};
const never = new AbortController().signal;

/** A clock that moves by waiting alone. */
function virtualEffects(waits: number[] = []) {
  let now = 0;
  return {
    nowMs: () => now,
    random: () => 0.5,
    wait: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
  };
}

describe('makeAsk', () => {
  let service: ScriptedService | null = null;
  afterEach(async () => {
    await service?.close();
    service = null;
  });

  const ask = (...replies: readonly Reply[]) => askModel('m', ...replies);

  /** Asks once a service that gives these replies in turn, the last one for ever. Waits are recorded, not waited. */
  async function askModel(model: string, ...replies: readonly Reply[]) {
    const waits: number[] = [];
    service = await startScriptedService(
      (_request, index) => replies[Math.min(index, replies.length - 1)] ?? { kind: 'reset' },
    );
    const client = makeClient({ provider: 'p', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'secret' });
    const answer = await makeAsk(makeCaller('p', client, virtualEffects(waits), 300))({ ...call, model }, never);
    return { answer, waits, requests: service.requests };
  }

  it('lets any number of calls listen to one signal', async () => {
    const { signal } = new AbortController();
    setMaxListeners(10, signal);
    service = await startScriptedService(() => completion('hi'));
    const client = makeClient({ provider: 'p', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'secret' });
    await makeAsk(makeCaller('p', client, virtualEffects(), 300))(call, signal);
    expect(getMaxListeners(signal)).toBe(0);
  });

  it('sends what the call says, in the names of the API, with the key', async () => {
    const { requests } = await ask(completion('hi'));
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions', authorization: 'Bearer secret' });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      model: 'm',
      messages: call.messages,
      temperature: 0,
      max_completion_tokens: 5,
    });
  });

  it('reads text, usage and finish reason', async () => {
    const { answer } = await ask(completion('hi'));
    expect(answer).toMatchObject({
      status: 'answered',
      text: 'hi',
      finishReason: 'stop',
      refusal: null,
      usage: { promptTokens: 10, cachedPromptTokens: 4, completionTokens: 2, reasoningTokens: 0 },
      attempts: 1,
    });
  });

  it('tells unknown usage from none', async () => {
    const { answer } = await ask(completion('hi', { usage: undefined }));
    expect(answer).toMatchObject({ status: 'answered', usage: null });
  });

  it('reads tool calls and refusals', async () => {
    const toolCall = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } };
    const tools = await ask(
      completion(null, {
        choices: [{ finish_reason: 'tool_calls', message: { content: null, tool_calls: [toolCall] } }],
      }),
    );
    expect(tools.answer).toMatchObject({ text: '', toolCalls: [toolCall], finishReason: 'tool_calls' });
    await service?.close();
    const refusal = await ask(
      completion(null, { choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }] }),
    );
    expect(refusal.answer).toMatchObject({ status: 'answered', refusal: 'No.' });
  });

  it.each([
    ['a rate limit', serviceError(429, 'rate_limit_exceeded')],
    ['a server error', serviceError(500, 'server_error')],
    ['an overloaded server', serviceError(503, 'server_is_overloaded')],
    ['a broken connection', { kind: 'reset' }],
    ['a body that breaks off', { kind: 'cut' }],
    ['a body that is cut JSON', { kind: 'text', type: 'application/json', body: '{"choices": [{' }],
    ['a page of HTML', { kind: 'text', type: 'text/html', body: '<html>Welcome to the proxy</html>' }],
    ['JSON of another shape', { kind: 'json', body: { hello: 'world' } }],
    ['an error with status 200', { kind: 'json', body: { error: { message: 'busy', code: 'server_error' } } }],
    ['no answer at all', { kind: 'hang' }],
    ['a body that stops in the middle', { kind: 'stall' }],
  ] as const)('asks again after %s, once, and takes the answer', async (_name, trouble) => {
    const { answer, waits, requests } = await ask(trouble, completion('at last'));
    expect(answer).toMatchObject({ status: 'answered', text: 'at last', attempts: 2 });
    expect(waits).toEqual([500]);
    expect(requests).toHaveLength(2);
  });

  it('waits as long as the service asks for', async () => {
    const { waits } = await ask(
      serviceError(429, 'rate_limit_exceeded', { 'retry-after-ms': '1234' }),
      serviceError(429, 'slow_down', { 'retry-after': '3' }),
      completion('hi'),
    );
    expect(waits).toEqual([1234, 3000]);
  });

  it('reads a date to wait for by the clock of the service', async () => {
    const { waits } = await ask(
      serviceError(429, 'slow_down', {
        date: 'Fri, 20 Nov 2026 12:00:00 GMT',
        'retry-after': 'Fri, 20 Nov 2026 12:00:07 GMT',
      }),
      completion('hi'),
    );
    expect(waits).toEqual([7000]);
  });

  it.each([
    [
      'OpenAI',
      { error: { message: 'too long', code: 'context_length_exceeded' } },
      'context_length_exceeded',
      'too long',
    ],
    ['vLLM', { object: 'error', message: 'too long', type: 'BadRequestError', code: 400 }, 'http-400', 'too long'],
    ['FastAPI', { detail: 'too long' }, 'http-400', 'too long'],
    ['a list of details', { detail: [{ msg: 'too long' }] }, 'http-400', '{"detail":[{"msg":"too long"}]}'],
    ['a plain string', { error: 'too long' }, 'http-400', 'too long'],
  ])('reads the words of a refusal as %s writes them', async (_name, body, code, message) => {
    const { answer } = await ask({ kind: 'json', status: 400, body });
    expect(answer).toEqual({ status: 'failed', code, message, attempts: 1 });
  });

  it('follows no redirect: the key goes nowhere else', async () => {
    const other = await startScriptedService(() => completion('caught'));
    onTestFinished(() => other.close());
    const redirect = { kind: 'json', status: 307, headers: { location: other.url }, body: {} } as const;
    await expect(ask(redirect)).rejects.toMatchObject({
      evidence: expect.stringContaining(`a redirect to ${other.url}`),
      remedy: expect.stringContaining('base-url'),
    });
    expect(other.requests).toEqual([]);
    expect(service?.requests).toHaveLength(1);
  });

  it('uses one connection for one call after another', async () => {
    const ports = new Set<number | undefined>();
    const server = createServer((incoming, outgoing) => {
      ports.add(incoming.socket.remotePort);
      incoming.resume().on('end', () => outgoing.end(JSON.stringify({ choices: [{ message: { content: 'hi' } }] })));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const client = makeClient({ provider: 'p', baseUrl: `http://127.0.0.1:${port}/v1`, apiKeyEnv: 'K', apiKey: 'k' });
    const askIt = makeAsk(makeCaller('p', client, virtualEffects()));
    for (let turn = 0; turn < 5; turn += 1) expect(await askIt(call, never)).toMatchObject({ status: 'answered' });
    expect(ports.size).toBe(1);
  });

  it('says which connection could not be had', async () => {
    const client = makeClient({ provider: 'p', baseUrl: 'http://127.0.0.1:1/v1', apiKeyEnv: 'K', apiKey: 'k' });
    const answer = await makeAsk(makeCaller('p', client, virtualEffects()))(call, never);
    expect(answer).toMatchObject({
      status: 'failed',
      code: 'connection',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('gives up at once on a fatal error with status 200', async () => {
    const quota = { error: { message: 'no credit', code: 'insufficient_quota' } };
    await expect(ask({ kind: 'json', body: quota })).rejects.toMatchObject({
      remedy: expect.stringContaining('credit'),
    });
  });

  it('waits for a fresh fine-tuned model until it is found', async () => {
    const { answer, waits } = await askModel(
      'ft:gpt:acme::1',
      ...Array<Reply>(7).fill(serviceError(404, 'model_not_found')),
      completion('born'),
    );
    expect(answer).toMatchObject({ status: 'answered', text: 'born', attempts: 8 });
    expect(waits).toEqual(Array(7).fill(10_000));
  });

  it('explains a fine-tuned model that is not found for five minutes', async () => {
    await expect(askModel('ft:gpt:acme::1', serviceError(404, 'model_not_found'))).rejects.toMatchObject({
      name: 'Failure',
      evidence: expect.stringContaining('model_not_found'),
    });
    expect(service?.requests).toHaveLength(31);
  });

  it('ends at once when it is told to stop', async () => {
    service = await startScriptedService(() => ({ kind: 'hang' }));
    const client = makeClient({ provider: 'p', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'secret' });
    const abort = new AbortController();
    const asked = makeAsk(makeCaller('p', client, virtualEffects()))(call, abort.signal);
    abort.abort(new Error('interrupted'));
    await expect(asked).rejects.toThrow('interrupted');
  });

  it('gives a call up after its last attempt, and says why', async () => {
    const { answer, requests } = await ask(serviceError(500, 'server_error'));
    expect(answer).toEqual({
      status: 'failed',
      code: 'server_error',
      message: expect.stringContaining('this is server_error'),
      attempts: 6,
    });
    expect(requests).toHaveLength(6);
  });

  it('asks three times at most for a body that is no answer, and says that each may have been billed', async () => {
    const { answer, requests } = await ask({ kind: 'text', type: 'application/json', body: '{"choices": [{' });
    expect(answer).toEqual({
      status: 'failed',
      code: 'malformed-response',
      message: 'the response is not JSON: {"choices": [{ (3 such responses, which may have been billed)',
      attempts: 3,
    });
    expect(requests).toHaveLength(3);
  });

  it('gives a bad question up at once', async () => {
    const { answer, requests } = await ask(serviceError(400, 'context_length_exceeded'));
    expect(answer).toMatchObject({ status: 'failed', code: 'context_length_exceeded', attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it.each([
    [401, 'invalid_api_key', /key/],
    [404, 'model_not_found', /model id/],
    [429, 'insufficient_quota', /credit/],
    [429, 'project_spend_limit_exceeded', /spend limit/],
    [400, 'unsupported_parameter', /parameters/],
  ] as const)('%i %s stops the run and says what to do', async (status, code, remedy) => {
    await expect(ask(serviceError(status, code))).rejects.toMatchObject({
      name: 'Failure',
      kind: 'outside',
      evidence: expect.stringContaining(code),
      remedy: expect.stringMatching(remedy),
    });
    expect(service?.requests).toHaveLength(1);
  });
});

describe('makeClient', () => {
  it.each([null, '', '  '])('names the variable of a key that is %o', (apiKey) => {
    const make = () => makeClient({ provider: 'mine', baseUrl: null, apiKeyEnv: 'MY_KEY', apiKey });
    expect(make).toThrow(Failure);
    expect(make).toThrow(
      expect.objectContaining({ kind: 'configuration', evidence: expect.stringContaining('MY_KEY') }),
    );
  });
});
