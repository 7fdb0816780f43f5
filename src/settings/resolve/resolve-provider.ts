import { Failure } from '../../domain/failure.ts';
import type { Configuration } from '../configuration.ts';
import { type KnownProvider, knownProviders, openAi } from '../known-providers.ts';
import type { ProviderSettings } from '../task-settings.ts';

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
function configure(known: KnownProvider, configured: Configuration['providers'][string]): KnownProvider {
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
