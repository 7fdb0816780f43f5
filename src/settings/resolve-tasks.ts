import { defaultOnInconclusive, type GateTest } from '../compare/gate-test.ts';
import type { TokenPrices } from '../cost/price-table.ts';
import { Failure } from '../domain/failure.ts';
import type { CallParameters } from '../domain/model-call.ts';
import { type Configuration, type ConfiguredTarget, type ConfiguredTask, fineTuneSchema } from './configuration.ts';
import type { FineTuneSettings, ProviderSettings, TargetModel, TargetSettings, TaskSettings } from './task-settings.ts';

/** Resolves names and defaults that depend on other keys. Throws one `Failure` for a task that names what is not there. */
export function resolveTasks(configuration: Configuration): readonly TaskSettings[] {
  return Object.entries(configuration.tasks).map(([name, task]) => ({
    ...resolveTask(name, task, configuration.providers),
    rules: configuration.rules,
    accepted: [],
  }));
}

function resolveTask(
  name: string,
  task: ConfiguredTask,
  providers: Configuration['providers'],
): Omit<TaskSettings, 'rules' | 'accepted'> {
  const provider = (chosen: string | undefined) => ({
    ...resolveProvider(name, chosen ?? task.provider, providers),
    timeoutMs: task.timeout,
  });
  const target = (configured: ConfiguredTarget): TargetSettings => ({
    provider: provider(configured.provider),
    model: parseModel(configured.model),
    price: resolvePrice(configured.price),
    systemPromptFile: configured['system-prompt'] ?? null,
    fewShotFile: configured['few-shot'] ?? null,
    parameters: resolveParameters(configured.parameters),
  });
  return {
    name,
    train: toList(task.train),
    validation: toList(task.validation),
    heldOut: toList(task['held-out']),
    baseline: target(task.baseline),
    candidate: target(task.candidate),
    graders: task.graders,
    gate: resolveGate(task.gate),
    fineTune: resolveFineTune(name, task, provider(task['fine-tune']?.provider)),
    engine: task.engine,
    batchWaitMs: task['batch-wait'],
    maxEvaluationUsd: task.budget['max-usd'] ?? null,
    maxErrorRate: task['max-error-rate'],
  };
}

function resolveProvider(
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

function resolvePrice(price: ConfiguredTarget['price']): TokenPrices | null {
  if (price === undefined) return null;
  return { input: price.input, cachedInput: price['cached-input'] ?? price.input, output: price.output };
}

function parseModel(model: string): TargetModel {
  return model === 'tuned' ? { kind: 'tuned' } : { kind: 'id', id: model };
}

function resolveParameters(parameters: ConfiguredTarget['parameters']): CallParameters {
  const responseFormat = parameters['response-format'];
  return {
    ...(parameters.temperature === undefined ? {} : { temperature: parameters.temperature }),
    ...(parameters['top-p'] === undefined ? {} : { top_p: parameters['top-p'] }),
    ...(parameters['max-completion-tokens'] === undefined
      ? {}
      : { max_completion_tokens: parameters['max-completion-tokens'] }),
    ...(parameters['reasoning-effort'] === undefined ? {} : { reasoning_effort: parameters['reasoning-effort'] }),
    ...(responseFormat === undefined ? {} : { response_format: { type: responseFormat } }),
    ...(parameters.stop === undefined ? {} : { stop: parameters.stop }),
  };
}

function resolveGate(gate: ConfiguredTask['gate']): GateTest {
  return {
    rule: gate.rule,
    margin: gate.margin,
    tolerance: gate.tolerance,
    alpha: gate.alpha,
    beta: gate.beta,
    onInconclusive: gate['on-inconclusive'] ?? defaultOnInconclusive[gate.rule],
  };
}

function resolveFineTune(name: string, task: ConfiguredTask, provider: ProviderSettings): FineTuneSettings | null {
  const models = [task.baseline.model, task.candidate.model];
  if (task['fine-tune'] === undefined && !models.includes('tuned')) return null;
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
    seed: configured.seed,
    waitMs: configured.wait,
    maxUsd: configured['max-usd'] ?? null,
    trainingPrice: configured['training-price'] ?? null,
  };
}

/** The one model of the two that is neither `tuned` nor itself a fine-tune. */
function onlyPlainModel(models: readonly string[]): string | null {
  const plain = models.filter((model) => model !== 'tuned' && !model.startsWith('ft:'));
  return plain.length === 1 ? (plain[0] ?? null) : null;
}

function toList(patterns: string | readonly string[] | undefined): readonly string[] {
  if (patterns === undefined) return [];
  return typeof patterns === 'string' ? [patterns] : patterns;
}
