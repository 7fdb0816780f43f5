import { Failure } from '../../domain/failure.ts';
import type { ConfiguredTask } from '../configuration.ts';
import { fineTuneSchema } from '../schema/fine-tune.ts';
import type { FineTuneSettings, ProviderSettings } from '../task-settings.ts';
import { resolveRetrieval } from './resolve-retrieval.ts';

/** Null when nothing is to be trained. */
export function resolveFineTune(
  name: string,
  task: ConfiguredTask,
  provider: ProviderSettings,
): FineTuneSettings | null {
  const models = [task.baseline, task.candidate].flatMap(({ model }) => model ?? []);
  const references = Object.values(task.references).map(({ model }) => model);
  if (task['fine-tune'] === undefined && ![...models, ...references].includes('tuned')) return null;
  const configured = task['fine-tune'] ?? fineTuneSchema.parse({});
  const baseModel = configured['base-model'] ?? onlyPlainModel(models);
  if (baseModel === null) {
    throw new Failure({
      kind: 'configuration',
      what: `Task ${name} does not say which model to train.`,
      evidence: `fine-tune.base-model is missing, and it cannot be told from the models ${models.join(' and ')}.`,
      remedy: 'Set `fine-tune.base-model` to the model that the provider trains.',
    });
  }
  return {
    provider,
    baseModel,
    method: configured.method,
    hyperparameters: {
      nEpochs: configured.hyperparameters['n-epochs'],
      batchSize: configured.hyperparameters['batch-size'],
      learningRateMultiplier: configured.hyperparameters['learning-rate-multiplier'],
    },
    suffix: configured.suffix ?? name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 40),
    retrieval: resolveRetrieval(configured.retrieval),
    seed: configured.seed,
    waitMs: configured.wait,
    maxUsd: configured['max-usd'] ?? null,
    trainingPrice: configured['training-price'] ?? null,
    promote: configured.promote,
  };
}

/** The one model of both that is an id, and no fine-tune itself. */
function onlyPlainModel(models: readonly string[]): string | null {
  const plain = new Set(models.filter((model) => model !== 'tuned' && model !== 'lock' && !model.startsWith('ft:')));
  const [only] = plain;
  return plain.size === 1 ? (only ?? null) : null;
}
