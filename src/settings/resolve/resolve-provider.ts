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
  if (configured) {
    const { 'base-url': baseUrl, 'api-key-env': apiKeyEnv } = configured;
    const base = known ?? openAi;
    return {
      name,
      ...base,
      kind: 'remote',
      baseUrl,
      ...(apiKeyEnv === undefined ? {} : { apiKeyEnv, tokenEnv: null }),
    };
  }
  if (known !== undefined) return { name, ...known };
  throw new Failure({
    kind: 'configuration',
    what: `Task ${task} names the provider "${name}", which is not known.`,
    evidence: `Known are ${[...new Set([...knownProviders.keys(), ...Object.keys(providers)])].join(', ')}.`,
    remedy: `Add "${name}" with its base-url under \`providers\`, or correct the name.`,
  });
}

const openAi: Provider = {
  kind: 'remote',
  baseUrl: null,
  apiKeyEnv: 'OPENAI_API_KEY',
  tokenEnv: null,
  keyHeader: 'authorization',
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
