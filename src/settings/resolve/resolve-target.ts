import type { TokenPrices } from '../../cost/price-table.ts';
import type { CallParameters } from '../../domain/model-call.ts';
import type { ConfiguredTarget } from '../configuration.ts';
import type { ProviderSettings, ResponseSchemaSettings, TargetModel, TargetSettings } from '../task-settings.ts';
import { resolveRetrieval } from './resolve-retrieval.ts';

/** `providerNamed` finds a service by its name. */
export function resolveTarget(
  configured: ConfiguredTarget,
  provider: ProviderSettings,
  providerNamed: (name: string) => ProviderSettings,
): TargetSettings {
  return {
    provider,
    model: parseModel(configured),
    price: resolvePrice(configured.price),
    systemPromptFile: configured['system-prompt'] ?? null,
    fewShotFile: configured['few-shot'] ?? null,
    templateFile: configured.template ?? null,
    retrieval: resolveRetrieval(configured.retrieval, (name) => (name === undefined ? provider : providerNamed(name))),
    parameters: resolveParameters(configured.parameters),
    endpoint: configured.endpoint ?? 'chat',
    responseSchema: resolveSchema(configured.parameters),
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
  const format = parameters['response-format'];
  const choice = parameters['tool-choice'];
  const named = {
    temperature: parameters.temperature,
    top_p: parameters['top-p'],
    max_completion_tokens: parameters['max-completion-tokens'],
    max_tokens: parameters['max-tokens'],
    reasoning_effort: parameters['reasoning-effort'],
    response_format: typeof format === 'string' ? { type: format } : undefined,
    stop: parameters.stop,
    seed: parameters.seed,
    presence_penalty: parameters['presence-penalty'],
    frequency_penalty: parameters['frequency-penalty'],
    tool_choice:
      typeof choice === 'object' ? ({ type: 'function', function: { name: choice.function } } as const) : choice,
    parallel_tool_calls: parameters['parallel-tool-calls'],
    extra: parameters.extra,
  };
  return withoutUndefined(named);
}

function resolveSchema({ 'response-format': format }: ConfiguredTarget['parameters']): ResponseSchemaSettings | null {
  if (typeof format !== 'object') return null;
  return { file: format.schema, name: format.name, strict: format.strict };
}

type Given<Value> = { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** What is not set is not sent, and does not name the call. */
function withoutUndefined<Value extends object>(value: Value): Given<Value> {
  const given: Given<Value> = {};
  for (const key of Object.keys(value))
    if (Reflect.get(value, key) !== undefined) Reflect.set(given, key, Reflect.get(value, key));
  return given;
}
