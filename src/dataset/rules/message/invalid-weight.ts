import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** The weight of an assistant message is the integer 0 or 1. */
export const invalidWeight: Rule<MessageView> = {
  code: 'invalid-weight',
  severity: 'error',
  hint: 'Use the number 0 (not trained on) or 1 (the default).',
  check({ value, pointer, role }, report) {
    if (role !== 'assistant' || !Object.hasOwn(value, 'weight')) return;
    const weight = value.weight;
    if (weight !== 0 && weight !== 1)
      report({ pointer: `${pointer}/weight`, message: `The weight ${quote(weight)} is not 0 or 1.` });
  },
};
