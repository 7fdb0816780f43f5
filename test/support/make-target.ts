import type { CalledTarget } from '../../src/evaluate/target.ts';
import type { ProviderSettings, TargetSettings } from '../../src/settings/task-settings.ts';

/** A model that is called with nothing around the sample. */
export const makeTarget = (model: string, parts: Partial<CalledTarget> = {}): CalledTarget => ({
  kind: 'called',
  provider: 'openai',
  model,
  price: null,
  systemPrompt: null,
  fewShot: [],
  template: null,
  retrieval: null,
  parameters: {},
  endpoint: 'chat',
  promptSummary: '',
  notes: [],
  ...parts,
});

export const makeProvider = (parts: Partial<ProviderSettings> = {}): ProviderSettings => ({
  name: 'openai',
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
  timeoutMs: 10_000,
  ...parts,
});

export const makeTargetSettings = (
  model: TargetSettings['model'],
  provider: ProviderSettings = makeProvider(),
): TargetSettings => ({
  provider,
  model,
  price: null,
  systemPromptFile: null,
  fewShotFile: null,
  templateFile: null,
  retrieval: null,
  parameters: {},
  endpoint: 'chat',
  responseSchema: null,
});
