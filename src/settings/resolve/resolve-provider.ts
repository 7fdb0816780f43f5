import { Failure } from '../../domain/failure.ts';
import type { Configuration } from '../configuration.ts';
import type { ProviderSettings } from '../task-settings.ts';

/** The service behind a name; a `Failure` for a name that nothing stands behind. */
export function resolveProvider(
  task: string,
  name: string,
  providers: Configuration['providers'],
): Omit<ProviderSettings, 'timeoutMs'> {
  const configured = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (configured)
    return { name, kind: 'remote', baseUrl: configured['base-url'], apiKeyEnv: configured['api-key-env'] };
  if (name === 'openai') return { name, kind: 'remote', baseUrl: null, apiKeyEnv: 'OPENAI_API_KEY' };
  if (name === 'local') return { name, kind: 'local', baseUrl: null, apiKeyEnv: 'OPENAI_API_KEY' };
  throw new Failure({
    kind: 'configuration',
    what: `Task ${task} names the provider "${name}", which is not known.`,
    evidence: `Known are ${['openai', 'local', ...Object.keys(providers)].join(', ')}.`,
    remedy: `Add "${name}" with its base-url under \`providers\`, or correct the name.`,
  });
}
