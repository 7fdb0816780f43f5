import { Failure } from './domain/failure.ts';
import type { ProviderSettings } from './settings/task-settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How a service is reached: what the settings leave to the environment. */
export interface Access {
  /** Null: the client's own default. */
  readonly baseUrl: string | null;
  readonly keyHeader: ProviderSettings['keyHeader'];
  /** The variable that the key is from, or would be. */
  readonly apiKeyEnv: string;
  /** Null when the variable is absent. */
  readonly apiKey: string | null;
}

/** An access token beats a key. Azure's address is the environment's, where the configuration gives none. */
export function findAccess(provider: ProviderSettings, environment: Environment): Access {
  const { apiKeyEnv, tokenEnv, keyHeader } = provider;
  const baseUrl = provider.baseUrl ?? (provider.name === 'azure' ? findAzureAddress(environment) : null);
  const token = tokenEnv === null ? '' : (environment[tokenEnv] ?? '').trim();
  if (tokenEnv !== null && token !== '')
    return { baseUrl, keyHeader: 'authorization', apiKeyEnv: tokenEnv, apiKey: token };
  if (apiKeyEnv === null) return { baseUrl, keyHeader, apiKeyEnv: 'none', apiKey: 'none' };
  return { baseUrl, keyHeader, apiKeyEnv, apiKey: environment[apiKeyEnv] ?? null };
}

/** The variable that a key is missing from; null when there is one, or none is needed. */
export function findMissingKey({ apiKeyEnv, tokenEnv }: ProviderSettings, environment: Environment): string | null {
  const isSet = (name: string | null) => name !== null && (environment[name] ?? '').trim() !== '';
  return apiKeyEnv === null || isSet(apiKeyEnv) || isSet(tokenEnv) ? null : apiKeyEnv;
}

function findAzureAddress(environment: Environment): string {
  const endpoint = (environment.AZURE_OPENAI_ENDPOINT ?? '').trim();
  if (endpoint !== '') return `${endpoint.replace(/\/+$/, '')}/openai/v1/`;
  throw new Failure({
    kind: 'configuration',
    what: 'There is no address for the provider "azure".',
    evidence: 'AZURE_OPENAI_ENDPOINT is not set, and `providers.azure.base-url` neither.',
    remedy: 'Set one of them, such as https://NAME.openai.azure.com for the variable.',
  });
}
