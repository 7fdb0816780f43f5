import { Failure } from '../../domain/failure.ts';
import type { Configuration } from '../configuration.ts';
import type { ProviderSettings } from '../task-settings.ts';

type Provider = Omit<ProviderSettings, 'name' | 'timeoutMs'>;

/** The service behind a name; a `Failure` for a name that nothing stands behind. */
export function resolveProvider(
  task: string,
  name: string,
  providers: Configuration['providers'],
): Omit<ProviderSettings, 'timeoutMs'> {
  const known = knownProviders.get(name);
  const configured = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (configured === undefined) {
    if (known !== undefined) return { name, ...known };
    throw new Failure({
      kind: 'configuration',
      what: `Task ${task} names the provider "${name}", which is not known.`,
      evidence: `Known are ${[...new Set([...knownProviders.keys(), ...Object.keys(providers)])].join(', ')}.`,
      remedy: `Add "${name}" with its base-url under \`providers\`, or correct the name.`,
    });
  }
  if (known === undefined && configured['base-url'] === undefined) {
    throw new Failure({
      kind: 'configuration',
      what: `The provider "${name}" has no address.`,
      evidence: `providers.${name}.base-url is missing, and no service is known by this name.`,
      remedy: 'Add its base-url, with the version path, such as https://models.example.com/v1.',
    });
  }
  return { name, ...configure(known ?? openAi, configured) };
}

/** A service as the configuration describes it, over what is known of it. An address of its own makes it a remote one. */
function configure(known: Provider, configured: Configuration['providers'][string]): Provider {
  const { 'base-url': baseUrl, 'api-key-env': apiKeyEnv, 'workload-identity': identity } = configured;
  return {
    ...known,
    kind: baseUrl === undefined ? known.kind : 'remote',
    baseUrl: baseUrl ?? known.baseUrl,
    ...(apiKeyEnv === undefined ? {} : { apiKeyEnv: apiKeyEnv === 'none' ? null : apiKeyEnv, tokenEnv: null }),
    keyHeader: configured['api-key-header'] ?? known.keyHeader,
    apiVersion: configured['api-version'] ?? null,
    paths: configured.paths,
    headers: configured.headers,
    limits: {
      requestsPerMinute: configured['requests-per-minute'] ?? null,
      tokensPerMinute: configured['tokens-per-minute'] ?? null,
    },
    workloadIdentity:
      identity === undefined
        ? null
        : {
            identityProvider: identity['identity-provider'],
            serviceAccount: identity['service-account'],
            audience: identity.audience,
          },
  };
}

const openAi: Provider = {
  kind: 'remote',
  baseUrl: null,
  apiKeyEnv: 'OPENAI_API_KEY',
  tokenEnv: null,
  keyHeader: 'authorization',
  apiVersion: null,
  paths: 'openai',
  headers: {},
  limits: { requestsPerMinute: null, tokensPerMinute: null },
  workloadIdentity: null,
};

/** Services that need no entry under `providers`. */
const knownProviders: ReadonlyMap<string, Provider> = new Map([
  ['openai', openAi],
  ['local', { ...openAi, kind: 'local', apiKeyEnv: null }],
  ['azure', { ...openAi, apiKeyEnv: 'AZURE_OPENAI_API_KEY', tokenEnv: 'AZURE_OPENAI_AD_TOKEN', keyHeader: 'api-key' }],
  ['together', { ...openAi, baseUrl: 'https://api.together.xyz/v1', apiKeyEnv: 'TOGETHER_API_KEY' }],
  ['fireworks', { ...openAi, baseUrl: 'https://api.fireworks.ai/inference/v1', apiKeyEnv: 'FIREWORKS_API_KEY' }],
  ['command', { ...openAi, kind: 'command', apiKeyEnv: null }],
]);
