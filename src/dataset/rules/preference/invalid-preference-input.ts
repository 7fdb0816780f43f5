import { isJsonObject, nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { PairView } from '../views.ts';

export const invalidPreferenceInput: Rule<PairView> = {
  code: 'invalid-preference-input',
  severity: 'error',
  hint: 'Write the input as {"messages": [{"role": "user", "content": "…"}]}.',
  check({ value }, report) {
    if (!Object.hasOwn(value, 'input') || isJsonObject(value.input)) return;
    report({ pointer: '/input', message: `"input" is ${nameKind(value.input)}, not an object.` });
  },
};
