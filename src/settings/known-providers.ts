import type { ProviderSettings } from './task-settings.ts';

/** A service as it is called where the configuration says nothing of it. */
export type KnownProvider = Omit<ProviderSettings, 'name' | 'timeoutMs'>;

export const openAi: KnownProvider = {
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

/** Services that need no entry under `providers`, by name. */
export const knownProviders: ReadonlyMap<string, KnownProvider> = new Map([
  ['openai', openAi],
  ['azure', { ...openAi, apiKeyEnv: 'AZURE_OPENAI_API_KEY', tokenEnv: 'AZURE_OPENAI_AD_TOKEN', keyHeader: 'api-key' }],
  ['together', { ...openAi, baseUrl: 'https://api.together.xyz/v1', apiKeyEnv: 'TOGETHER_API_KEY' }],
  ['fireworks', { ...openAi, baseUrl: 'https://api.fireworks.ai/inference/v1', apiKeyEnv: 'FIREWORKS_API_KEY' }],
  ['command', { ...openAi, kind: 'command', apiKeyEnv: null }],
  ['local', { ...openAi, kind: 'local', apiKeyEnv: null }],
]);

/** Their names, as a text of the documentation lists them. */
export function listProviders(isMeant: (provider: KnownProvider) => boolean): string {
  return [...knownProviders].flatMap(([name, provider]) => (isMeant(provider) ? [`\`${name}\``] : [])).join(', ');
}
