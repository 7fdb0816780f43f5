import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** A message of the deprecated role `function` says which function answered. */
export const missingFunctionName: Rule<MessageView> = {
  code: 'missing-function-name',
  severity: 'error',
  hint: 'Add `name`, the name of the function that returned this content.',
  check({ value, pointer, role }, report) {
    if (role === 'function' && !Object.hasOwn(value, 'name'))
      report({ pointer, message: 'The function message has no "name".' });
  },
};
