import type { CallParameters } from '../domain/model-call.ts';
import { baseOf, isReasoningModel, reasonsBeforeAnswering } from './reasoning-models.ts';
import type { CalledTarget } from './target.ts';

/** A parameter that the service is known to refuse, in words: said before the first call, and not by every one of them. */
export interface RefusedParameter {
  /** Below `parameters`, as the configuration names it. */
  readonly key: string;
  readonly evidence: string;
  readonly remedy: string;
}

/**
 * What OpenAI's own models refuse (model and parameter pages of developers.openai.com, read 2026-11-20). Of other services nothing is
 * known here, and they say it themselves.
 */
export function checkParameters(target: CalledTarget, hasTools: boolean): readonly RefusedParameter[] {
  if (target.provider !== 'openai') return [];
  const { model, parameters } = target;
  return [...checkSampling(target), ...checkLimit(model, parameters), ...checkTools(target, hasTools)];
}

function checkSampling(target: CalledTarget): readonly RefusedParameter[] {
  const { model, parameters } = target;
  if (!isReasoningModel(model) || !reasonsBeforeAnswering(target)) return [];
  const set = [
    ...(parameters.temperature === undefined || parameters.temperature === 1 ? [] : ['temperature']),
    ...(parameters.top_p === undefined || parameters.top_p === 1 ? [] : ['top-p']),
  ];
  return set.map((key) => ({
    key,
    evidence: `${model} reasons before it answers, and refuses ${key} then.`,
    remedy: `Remove \`${key}\`, or set \`reasoning-effort: none\` where the model has that.`,
  }));
}

function checkLimit(model: string, { max_tokens }: CallParameters): readonly RefusedParameter[] {
  if (max_tokens === undefined || !isReasoningModel(model)) return [];
  const remedy = 'Use `max-completion-tokens`.';
  return [{ key: 'max-tokens', evidence: `${model} does not know this name of the limit.`, remedy }];
}

function checkTools(target: CalledTarget, hasTools: boolean): readonly RefusedParameter[] {
  if (!hasTools || !baseOf(target.model).startsWith('gpt-6-luna') || !reasonsBeforeAnswering(target)) return [];
  const evidence = `The samples have tools, and ${target.model} calls tools in chats only when it does not reason.`;
  return [{ key: 'reasoning-effort', evidence, remedy: 'Set `reasoning-effort: none`.' }];
}
