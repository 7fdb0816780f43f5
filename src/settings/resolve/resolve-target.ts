import type { TokenPrices } from '../../cost/price-table.ts';
import type { CallParameters } from '../../domain/model-call.ts';
import type { ConfiguredTarget } from '../configuration.ts';
import type { ProviderSettings, TargetModel, TargetSettings } from '../task-settings.ts';
import { resolveRetrieval } from './resolve-retrieval.ts';

export function resolveTarget(configured: ConfiguredTarget, provider: ProviderSettings): TargetSettings {
  return {
    provider,
    model: parseModel(configured),
    price: resolvePrice(configured.price),
    systemPromptFile: configured['system-prompt'] ?? null,
    fewShotFile: configured['few-shot'] ?? null,
    templateFile: configured.template ?? null,
    retrieval: resolveRetrieval(configured.retrieval),
    parameters: resolveParameters(configured.parameters),
  };
}

function resolvePrice(price: ConfiguredTarget['price']): TokenPrices | null {
  if (price === undefined) return null;
  return { input: price.input, cachedInput: price['cached-input'] ?? price.input, output: price.output };
}

function parseModel({ model = '', predictions }: ConfiguredTarget): TargetModel {
  if (predictions !== undefined) return { kind: 'recorded', file: predictions };
  return model === 'tuned' || model === 'lock' ? { kind: model } : { kind: 'id', id: model };
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
