import type { CalledTarget } from './target.ts';

/**
 * Models that are billed for thoughts that stand in no answer, unless they are told not to have any. Names as published on the pages of
 * OpenAI's models, 2026-11-20; a fine-tune reasons as its base does.
 */
export function reasonsBeforeAnswering({ model, parameters }: Pick<CalledTarget, 'model' | 'parameters'>): boolean {
  const effort = parameters.reasoning_effort;
  return effort === undefined ? isReasoningModel(model) : effort !== 'none';
}

export function isReasoningModel(model: string): boolean {
  return /^(?:gpt-[5-9]|o\d)/.test(baseOf(model));
}

/** `ft:BASE:…` → `BASE`. */
export function baseOf(model: string): string {
  const [prefix, base] = model.split(':');
  return prefix === 'ft' && base !== undefined ? base : model;
}
