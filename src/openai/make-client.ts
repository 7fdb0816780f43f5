import OpenAI from 'openai';
import { Failure } from '../domain/failure.ts';

export interface ClientSettings {
  /** As the configuration names it; for error messages. */
  readonly provider: string;
  /** Null: OPENAI_BASE_URL, or else OpenAI's own address. */
  readonly baseUrl: string | null;
  readonly apiKeyEnv: string;
  /** Null when the variable is absent. */
  readonly apiKey: string | null;
}

/** One attempt that takes longer than this is given up and counted as a timeout. */
const attemptTimeoutMs = 180_000;

/** The official client, without its own retries: there is one retry policy, and it is not the client's. */
export function makeClient({ provider, baseUrl, apiKeyEnv, apiKey }: ClientSettings): OpenAI {
  if (apiKey === null || apiKey.trim() === '') {
    throw new Failure({
      kind: 'configuration',
      what: `There is no API key for the provider "${provider}".`,
      evidence: `The environment variable ${apiKeyEnv} is not set.`,
      remedy: `Set ${apiKeyEnv}, or try everything without a key and without cost by \`provider: local\`.`,
    });
  }
  return new OpenAI({
    apiKey: apiKey.trim(),
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    maxRetries: 0,
    timeout: attemptTimeoutMs,
    logLevel: 'off',
  });
}
