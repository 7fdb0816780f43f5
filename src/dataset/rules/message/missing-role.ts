import { nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** The service: `Example 100, message 2 Discriminator 'role' is missing in value`. */
export const missingRole: Rule<MessageView> = {
  code: 'missing-role',
  severity: 'error',
  hint: 'Give every message a `role`: system, user, assistant or tool.',
  check({ value, pointer, role }, report) {
    if (role !== undefined) return;
    if (Object.hasOwn(value, 'role')) {
      report({ pointer: `${pointer}/role`, message: `"role" is ${nameKind(value.role)}, not a string.` });
    } else if (Object.hasOwn(value, 'from') && Object.hasOwn(value, 'value')) {
      report({
        pointer,
        message: 'The message has the ShareGPT keys "from" and "value" instead of "role" and "content".',
        hint: 'Rename `from` to `role` (human is user, gpt is assistant) and `value` to `content`.',
      });
    } else {
      const keys = Object.keys(value);
      report({
        pointer,
        message: `The message has no "role"; its keys are ${keys.slice(0, 5).map(quote).join(', ') || 'none'}.`,
      });
    }
  },
};
