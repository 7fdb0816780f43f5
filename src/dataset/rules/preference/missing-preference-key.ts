import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { PairView } from '../views.ts';

/** The service: `Example 1 is missing key 'input'.` */
export const missingPreferenceKey: Rule<PairView> = {
  code: 'missing-preference-key',
  severity: 'error',
  hint: 'A preference line has `input` (with `messages`), `preferred_output` and `non_preferred_output`.',
  check({ value }, report) {
    for (const key of ['input', 'preferred_output', 'non_preferred_output']) {
      if (Object.hasOwn(value, key)) continue;
      const found = Object.keys(value).slice(0, 5).map(quote).join(', ') || 'none';
      const inSchema = Object.hasOwn(value, key.replace('output', 'completion')) && key !== 'input';
      report({
        pointer: '',
        message: `The pair has no key "${key}"; its keys are ${found}.`,
        ...(inSchema
          ? { hint: `Rename \`${key.replace('output', 'completion')}\` to \`${key}\`: the API schema is wrong there.` }
          : {}),
      });
    }
  },
};
