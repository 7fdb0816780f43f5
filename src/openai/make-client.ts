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
}

/** Of requests about files and jobs. Calls of models have their own limit. */
const timeoutMs = 180_000;

/** The official client, without its own retries: there is one retry policy, and it is not the client's. */
export function makeClient({ provider, baseUrl, apiKeyEnv, keyHeader, apiKey }: ClientSettings): OpenAI {
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
  const address = baseUrl ?? (process.env.OPENAI_BASE_URL?.trim() || null);
  if (address !== null && !isSafeUrl(address)) {
    throw new Failure({
      kind: 'configuration',
      what: `The address of the provider "${provider}" cannot be used.`,
      evidence: `OPENAI_BASE_URL is ${JSON.stringify(address.slice(0, 200))}.`,
      remedy: 'Use an https address; http is for this machine only, because keys would travel in the clear.',
    });
  }
  return new OpenAI({
    apiKey: key,
    ...(address === null ? {} : { baseURL: address }),
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    ...(keyHeader === 'api-key' ? { defaultHeaders: { 'api-key': key, authorization: null } } : {}),
  });
}
