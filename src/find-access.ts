import { Failure } from './domain/failure.ts';
import { fetchIdentityToken } from './github/fetch-identity-token.ts';
import type { ClientIdentity } from './openai/make-client.ts';
import type { ProviderSettings, WorkloadIdentity } from './settings/task-settings.ts';

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
  readonly apiVersion: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Takes the place of the key; null where a key is used. */
  readonly identity: ClientIdentity | null;
}

/** An access token beats a key. Azure's address is the environment's, where the configuration gives none. */
export function findAccess(provider: ProviderSettings, environment: Environment): Access {
  const { apiVersion, headers, workloadIdentity } = provider;
  return {
    baseUrl: provider.baseUrl ?? (provider.name === 'azure' ? findAzureAddress(environment) : null),
    apiVersion,
    headers,
    identity: workloadIdentity === null ? null : describeIdentity(workloadIdentity, environment),
    ...findKey(provider, environment),
  };
}

function findKey(
  { apiKeyEnv, tokenEnv, keyHeader }: ProviderSettings,
  environment: Environment,
): Pick<Access, 'keyHeader' | 'apiKeyEnv' | 'apiKey'> {
  const token = tokenEnv === null ? '' : (environment[tokenEnv] ?? '').trim();
  if (tokenEnv !== null && token !== '') return { keyHeader: 'authorization', apiKeyEnv: tokenEnv, apiKey: token };
  if (apiKeyEnv === null) return { keyHeader, apiKeyEnv: 'none', apiKey: 'none' };
  return { keyHeader, apiKeyEnv, apiKey: environment[apiKeyEnv] ?? null };
}

/** The variable that a key is missing from; null when there is one, or none is needed. */
export function findMissingKey(
  { apiKeyEnv, tokenEnv, workloadIdentity }: ProviderSettings,
  environment: Environment,
): string | null {
  const isSet = (name: string | null) => name !== null && (environment[name] ?? '').trim() !== '';
  if (workloadIdentity !== null) return isSet(identityUrl) && isSet(identityToken) ? null : identityUrl;
  return apiKeyEnv === null || isSet(apiKeyEnv) || isSet(tokenEnv) ? null : apiKeyEnv;
}

/** GitHub sets both in jobs with `id-token: write`. */
const identityUrl = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const identityToken = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';

function describeIdentity(
  { identityProvider, serviceAccount, audience }: WorkloadIdentity,
  environment: Environment,
): ClientIdentity {
  const url = environment[identityUrl] ?? '';
  const token = environment[identityToken] ?? '';
  if (url === '' || token === '') {
    throw new Failure({
      kind: 'configuration',
      what: 'There is no identity to go to OpenAI with.',
      evidence: `${identityUrl} is not set: this is no job of GitHub Actions with \`id-token: write\`.`,
      remedy: 'Give the job `permissions: { id-token: write }`, or use a key on this machine.',
    });
  }
  return { identityProvider, serviceAccount, readToken: () => fetchIdentityToken({ url, token, audience }) };
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
