import OpenAI from 'openai';
import { Failure } from '../domain/failure.ts';
import { isSafeUrl } from '../settings/safe-url.ts';

export interface ClientSettings {
  /** As the configuration names it; for error messages. */
  readonly provider: string;
  /** Null: OPENAI_BASE_URL, or else OpenAI's own address. */
  readonly baseUrl: string | null;
  readonly apiKeyEnv: string;
  /** The header that carries the key; `authorization` without it. */
  readonly keyHeader?: 'authorization' | 'api-key';
  /** Null when the variable is absent. */
  readonly apiKey: string | null;
  /** The query parameter `api-version`; null or absent for none. */
  readonly apiVersion?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Takes the place of the key; null or absent where a key is used. */
  readonly identity?: ClientIdentity | null;
  /** Of the exchange of tokens and of all requests but calls of models; tests bring their own. */
  readonly fetch?: typeof fetch;
}

/** Who the program is at OpenAI without a key. */
export interface ClientIdentity {
  readonly identityProvider: string;
  readonly serviceAccount: string;
  /** A fresh token of the place where the program runs. */
  readonly readToken: () => Promise<string>;
}

/** Of requests about files and jobs. Calls of models have their own limit. */
const timeoutMs = 180_000;

/** The official client, without its own retries: there is one retry policy, and it is not the client's. */
export function makeClient(settings: ClientSettings): OpenAI {
  const { keyHeader = 'authorization', apiVersion = null, headers = {}, identity = null } = settings;
  const address = findAddress(settings);
  const key = identity === null ? checkKey(settings) : null;
  return new OpenAI({
    apiKey: key,
    ...(identity === null ? {} : { workloadIdentity: describeIdentity(identity) }),
    ...(address === null ? {} : { baseURL: address }),
    ...(settings.fetch === undefined ? {} : { fetch: settings.fetch }),
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    ...(apiVersion === null ? {} : { defaultQuery: { 'api-version': apiVersion } }),
    defaultHeaders: {
      ...headers,
      ...(keyHeader === 'api-key' && key !== null ? { 'api-key': key, authorization: null } : {}),
    },
  });
}

function describeIdentity({ identityProvider, serviceAccount, readToken }: ClientIdentity) {
  return {
    identityProviderId: identityProvider,
    serviceAccountId: serviceAccount,
    provider: { tokenType: 'jwt' as const, getToken: readToken },
  };
}

function checkKey({ provider, apiKeyEnv, apiKey }: ClientSettings): string {
  if (apiKey === null || apiKey.trim() === '') {
    throw new Failure({
      kind: 'configuration',
      what: `There is no API key for the provider "${provider}".`,
      evidence: `The environment variable ${apiKeyEnv} is not set.`,
      remedy: `Set ${apiKeyEnv}, or try everything without a key and without cost by \`provider: local\`.`,
    });
  }
  const key = apiKey.trim();
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new Failure({
      kind: 'configuration',
      what: `The API key for the provider "${provider}" cannot be sent.`,
      evidence: `The environment variable ${apiKeyEnv} holds white space, a line break or another character that no key has.`,
      remedy: `Set ${apiKeyEnv} to the key alone.`,
    });
  }
  return key;
}

function findAddress({ provider, baseUrl }: ClientSettings): string | null {
  const address = baseUrl ?? (process.env.OPENAI_BASE_URL?.trim() || null);
  if (address !== null && !isSafeUrl(address)) {
    throw new Failure({
      kind: 'configuration',
      what: `The address of the provider "${provider}" cannot be used.`,
      evidence: `OPENAI_BASE_URL is ${JSON.stringify(address.slice(0, 200))}.`,
      remedy: 'Use an https address; http is for this machine only, because keys would travel in the clear.',
    });
  }
  return address;
}
