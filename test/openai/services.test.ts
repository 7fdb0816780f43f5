import { afterEach, describe, expect, it } from 'vitest';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { findAccess, findMissingKey } from '../../src/find-access.ts';
import { makeAsk } from '../../src/openai/make-ask.ts';
import { makeCaller } from '../../src/openai/make-caller.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { type ScriptedService, startScriptedService } from '../support/scripted-service.ts';

const effects = { nowMs: () => performance.now(), random: () => 0.5, wait: async () => undefined };
const never = new AbortController().signal;
const call: ModelCall = { model: 'my model', messages: [{ role: 'user', content: 'Hi' }], parameters: {} };
const completion = { choices: [{ finish_reason: 'stop', message: { content: 'yes' } }] };

function providerOf(name: string, providers = '{}') {
  const [task] = resolveTasks(
    parseConfiguration(
      `providers: ${providers}\ntasks: { t: { held-out: h.jsonl, provider: ${name}, baseline: { model: a }, candidate: { model: b } } }`,
      'tunegate.yml',
    ),
  );
  if (task === undefined) throw new Error('no task');
  return task.candidate.provider;
}

describe('a service of the configuration', () => {
  let service: ScriptedService | null = null;
  afterEach(async () => {
    await service?.close();
    service = null;
  });

  /** One call of a model of the provider `mine`, whose address is this machine's. */
  async function askMine(settings: string, environment: Readonly<Record<string, string>>, root = '') {
    service = await startScriptedService(() => ({ kind: 'json', body: completion }));
    const url = service.url.replace('/v1', root === '' ? '/v1' : root);
    const provider = providerOf('mine', `{ mine: { base-url: '${url}', ${settings} } }`);
    const client = makeClient({ provider: 'mine', ...findAccess(provider, environment) });
    const answer = await makeAsk(makeCaller('mine', client, effects, 5000, { paths: provider.paths }))(call, never);
    expect(answer).toMatchObject({ status: 'answered', text: 'yes' });
    const [request] = service.requests;
    if (request === undefined) throw new Error('no request');
    return request;
  }

  it('gets its key as a bearer token, and the headers that are configured', async () => {
    const request = await askMine('api-key-env: MY_KEY, headers: { X-Team: evaluation }', { MY_KEY: 'secret' });
    expect(request).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer secret' });
    expect(request.headers['x-team']).toBe('evaluation');
  });

  it('gets no key of ours where it takes none', async () => {
    const request = await askMine('api-key-env: none', { OPENAI_API_KEY: 'secret' });
    expect(JSON.stringify(request.headers)).not.toContain('secret');
  });

  it("may be Azure's dated interface: a deployment in the path, a version, the key in its own header", async () => {
    const request = await askMine(
      'api-key-env: AZURE_KEY, api-key-header: api-key, api-version: 2024-10-21, paths: azure-deployments',
      { AZURE_KEY: 'secret' },
      '/openai',
    );
    expect(request.path).toBe('/openai/deployments/my%20model/chat/completions?api-version=2024-10-21');
    expect(request.headers).toMatchObject({ 'api-key': 'secret' });
    expect(request.authorization).toBe(undefined);
  });

  it('may be asked to complete a prompt, as models were before there were chats', async () => {
    const body = {
      choices: [{ text: ' yes', finish_reason: 'stop' }],
      usage: { prompt_tokens: 4, completion_tokens: 1 },
    };
    service = await startScriptedService(() => ({ kind: 'json', body }));
    const client = makeClient({ provider: 'mine', baseUrl: service.url, apiKeyEnv: 'K', apiKey: 'k' });
    const answer = await makeAsk(makeCaller('mine', client, effects, 5000))(
      { ...call, endpoint: 'completions', parameters: { max_completion_tokens: 3, stop: ['END'] } },
      never,
    );
    expect(answer).toMatchObject({
      status: 'answered',
      text: ' yes',
      finishReason: 'stop',
      usage: { completionTokens: 1 },
    });
    expect(service.requests[0]?.path).toBe('/v1/completions');
    expect(JSON.parse(service.requests[0]?.body ?? '')).toEqual({
      model: 'my model',
      prompt: 'Hi',
      max_tokens: 3,
      stop: ['END'],
    });
  });

  it('names the variable that its key is missing from', () => {
    const mine = providerOf('mine', "{ mine: { base-url: 'https://example.com/v1', api-key-env: MY_KEY } }");
    expect(findMissingKey(mine, {})).toBe('MY_KEY');
    expect(findMissingKey(mine, { MY_KEY: ' ' })).toBe('MY_KEY');
    expect(findMissingKey(mine, { MY_KEY: 'x' })).toBe(null);
    expect(
      findMissingKey(providerOf('mine', "{ mine: { base-url: 'http://localhost:11434/v1', api-key-env: none } }"), {}),
    ).toBe(null);
  });

  it('may be a known one with a limit of its own', () => {
    expect(providerOf('openai', '{ openai: { requests-per-minute: 60 } }')).toMatchObject({
      kind: 'remote',
      baseUrl: null,
      apiKeyEnv: 'OPENAI_API_KEY',
      limits: { requestsPerMinute: 60, tokensPerMinute: null },
    });
    expect(providerOf('azure', '{ azure: { api-version: preview } }')).toMatchObject({
      keyHeader: 'api-key',
      apiVersion: 'preview',
    });
  });

  it.each([
    ['mine', '{ mine: { api-key-env: K } }', /The provider "mine" has no address/],
    ['mine', "{ mine: { base-url: 'http://example.com/v1' } }", /cannot be used/],
    ['mine', "{ mine: { base-url: 'https://example.com', headers: { Authorization: x } } }", /cannot be used/],
    [
      'openai',
      '{ openai: { api-key-env: K, workload-identity: { identity-provider: i, service-account: s } } }',
      /cannot be used/,
    ],
  ])('is refused: %s of %s', (name, providers, message) => {
    expect(() => providerOf(name, providers)).toThrow(message);
  });

  describe('without a key, by workload identity', () => {
    const identity = '{ openai: { workload-identity: { identity-provider: idp_1, service-account: sa_1 } } }';

    it('exchanges the token of GitHub for one of OpenAI, and calls with that', async () => {
      service = await startScriptedService((request) =>
        request.path.startsWith('/v1/token')
          ? { kind: 'json', body: { value: 'token-of-github' } }
          : { kind: 'json', body: completion },
      );
      const environment = {
        OPENAI_API_KEY: 'not to be sent',
        ACTIONS_ID_TOKEN_REQUEST_URL: `${service.url}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      };
      const provider = providerOf('openai', identity);
      expect(findMissingKey(provider, environment)).toBe(null);
      const exchanged: unknown[] = [];
      const client = makeClient({
        provider: 'openai',
        ...findAccess(provider, environment),
        baseUrl: service.url,
        fetch: async (url, init) => {
          exchanged.push([String(url), JSON.parse(String(init?.body))]);
          return Response.json({
            access_token: 'token-of-openai',
            issued_token_type: '',
            token_type: 'Bearer',
            expires_in: 3600,
          });
        },
      });
      const ask = makeAsk(makeCaller('openai', client, effects, 5000));
      expect(await ask(call, never)).toMatchObject({ text: 'yes' });
      await ask(call, never);
      expect(exchanged).toEqual([
        [
          'https://auth.openai.com/oauth/token',
          expect.objectContaining({
            subject_token: 'token-of-github',
            identity_provider_id: 'idp_1',
            service_account_id: 'sa_1',
          }),
        ],
      ]);
      const [asked, ...calls] = service.requests;
      expect(asked).toMatchObject({
        path: `/v1/token?api-version=2.0&audience=${encodeURIComponent('https://api.openai.com/v1')}`,
        authorization: 'Bearer request-token',
      });
      expect(calls.map(({ authorization }) => authorization)).toEqual([
        'Bearer token-of-openai',
        'Bearer token-of-openai',
      ]);
    });

    it('says what is missing where GitHub gives no token, and what OpenAI said where it gives none', async () => {
      const provider = providerOf('openai', identity);
      expect(findMissingKey(provider, { OPENAI_API_KEY: 'x' })).toBe('ACTIONS_ID_TOKEN_REQUEST_URL');
      expect(() => findAccess(provider, {})).toThrow('There is no identity to go to OpenAI with.');
      service = await startScriptedService(() => ({ kind: 'json', body: { value: 'token-of-github' } }));
      const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: `${service.url}/token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
      const client = makeClient({
        provider: 'openai',
        ...findAccess(provider, environment),
        fetch: async () =>
          Response.json({ error: 'invalid_grant', error_description: 'no such subject' }, { status: 400 }),
      });
      await expect(makeAsk(makeCaller('openai', client, effects, 5000))(call, never)).rejects.toMatchObject({
        kind: 'outside',
        message: 'The provider "openai" refused an access token.',
      });
    });
  });
});
