import { Failure } from '../../domain/failure.ts';
import type { Hyperparameters } from '../../fine-tune/recipe.ts';
import { type TrainingService, trainingServiceOf, trainingServices } from '../../fine-tune/training-services.ts';
import type { ConfiguredTask } from '../configuration.ts';
import { fineTuneSchema } from '../schema/fine-tune.ts';
import type { FineTuneSettings, ProviderSettings } from '../task-settings.ts';
import { resolveRetrieval } from './resolve-retrieval.ts';

type Configured = ReturnType<typeof fineTuneSchema.parse>;

/** Null when nothing is to be trained. Throws one `Failure` for settings that the service would not take, or would drop without a word. */
export function resolveFineTune(
  name: string,
  task: ConfiguredTask,
  provider: ProviderSettings,
  providerNamed: (name: string) => ProviderSettings,
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
  const serviceName = trainingServiceOf(provider.name);
  const service: TrainingService = trainingServices[serviceName];
  const suffix = configured.suffix ?? name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, service.longestSuffix);
  const settings: FineTuneSettings = {
    provider,
    service: serviceName,
    baseModel,
    method: configured.method,
    hyperparameters: resolveHyperparameters(configured),
    suffix,
    retrieval: resolveRetrieval(configured.retrieval, (name) => (name === undefined ? provider : providerNamed(name))),
    seed: configured.seed,
    checkpoints: configured.checkpoints,
    waitMs: configured.wait,
    maxUsd: configured['max-usd'] ?? null,
    leastLifetimeMs: configured['min-lifetime'],
    trainingPrice: configured['training-price'] ?? null,
    promote: configured.promote,
    command: configured.command === undefined ? null : resolveCommand(configured.command),
    deployment: configured.deployment === undefined ? null : resolveDeployment(configured.deployment),
    account: configured.account ?? null,
  };
  const problems = findProblems(settings, service, task);
  if (problems.length === 0) return settings;
  throw new Failure({
    kind: 'configuration',
    what: `Task ${name} cannot be trained by "${provider.name}" as it is configured.`,
    evidence: problems.map((problem) => `tasks.${name}.fine-tune.${problem}.`).join('\n'),
    remedy: 'Correct these keys; docs/training.md says what each service takes.',
  });
}

/** What the service would not take, each beginning with the key below `fine-tune`. */
function findProblems(settings: FineTuneSettings, service: TrainingService, task: ConfiguredTask): readonly string[] {
  const { hyperparameters, method, suffix, provider, checkpoints } = settings;
  const given = hyperparameterNames.filter((name) => hyperparameters[name] !== 'auto');
  const taken: readonly string[] = service.hyperparameters;
  return [
    ...(service.methods.includes(method) ? [] : [`method is ${method}, which "${provider.name}" does not have`]),
    ...given
      .filter((name) => !taken.includes(name))
      .map((name) => `hyperparameters.${toKey(name)} is set, which "${provider.name}" does not take`),
    ...(method === 'supervised' && hyperparameters.beta !== 'auto'
      ? ['hyperparameters.beta is set, which is for `method: dpo`']
      : []),
    ...(suffix.length <= service.longestSuffix
      ? []
      : [`suffix has ${suffix.length} characters; "${provider.name}" takes ${service.longestSuffix}`]),
    ...(checkpoints === 'best' && task.validation === undefined
      ? ['checkpoints is best, which needs a `validation` file: the held-out file must not choose what it judges']
      : []),
    ...(settings.service === 'command' && settings.command === null ? ['command is missing'] : []),
    ...(settings.service !== 'command' && settings.command !== null
      ? [`command is set, which is for \`provider: command\`, not "${provider.name}"`]
      : []),
    ...(settings.service !== 'azure' && settings.deployment !== null
      ? [`deployment is set, which is for \`provider: azure\`, not "${provider.name}"`]
      : []),
  ];
}

const hyperparameterNames = ['nEpochs', 'batchSize', 'learningRateMultiplier', 'learningRate', 'beta'] as const;

function toKey(name: keyof Hyperparameters): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function resolveHyperparameters({ hyperparameters }: Configured): Hyperparameters {
  return {
    nEpochs: hyperparameters['n-epochs'],
    batchSize: hyperparameters['batch-size'],
    learningRateMultiplier: hyperparameters['learning-rate-multiplier'],
    learningRate: hyperparameters['learning-rate'],
    beta: hyperparameters.beta,
  };
}

function resolveCommand({ run, env, timeout }: NonNullable<Configured['command']>): FineTuneSettings['command'] {
  return { run, environment: env, timeoutMs: timeout };
}

function resolveDeployment(deployment: NonNullable<Configured['deployment']>): FineTuneSettings['deployment'] {
  const { resource, tier, capacity } = deployment;
  return { resource, tier, capacity, tokenEnv: deployment['token-env'] };
}

/** The one model of both that is an id, and no fine-tune itself. */
function onlyPlainModel(models: readonly string[]): string | null {
  const plain = new Set(models.filter((model) => model !== 'tuned' && model !== 'lock' && !model.startsWith('ft:')));
  const [only] = plain;
  return plain.size === 1 ? (only ?? null) : null;
}
