import type { TrainingServiceName } from '../../src/fine-tune/training-services.ts';
import type { FineTuneSettings, ProviderSettings } from '../../src/settings/task-settings.ts';
import { makeProvider } from '../support/make-target.ts';
import { makeRecipe } from './builders.ts';

export type FineTuneParts = Partial<FineTuneSettings> &
  Partial<Pick<ProviderSettings, 'baseUrl' | 'apiKeyEnv' | 'keyHeader'>> & { readonly service?: TrainingServiceName };

/** Settings of a training with every default; the provider is named as its service. */
export function makeFineTuneSettings({
  baseUrl = null,
  apiKeyEnv = 'OPENAI_API_KEY',
  keyHeader = 'authorization',
  service = 'openai',
  ...parts
}: FineTuneParts = {}): FineTuneSettings {
  const { hyperparameters, suffix, seed, baseModel } = makeRecipe();
  return {
    provider: makeProvider({
      name: service,
      kind: service === 'local' || service === 'command' ? service : 'remote',
      baseUrl,
      apiKeyEnv,
      keyHeader,
    }),
    service,
    baseModel,
    method: 'supervised',
    hyperparameters,
    suffix,
    seed,
    checkpoints: 'last',
    waitMs: 60_000,
    maxUsd: null,
    leastLifetimeMs: 0,
    trainingPrice: null,
    retrieval: null,
    promote: 'none',
    command: null,
    deployment: null,
    account: null,
    ...parts,
  };
}
