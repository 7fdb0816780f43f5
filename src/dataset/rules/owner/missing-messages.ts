import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** The service: `Example 1 is missing key 'messages'.` */
export const missingMessages: Rule<OwnerView> = {
  code: 'missing-messages',
  severity: 'error',
  hint: 'Give every line a list `messages` of objects with `role` and `content`.',
  check({ value, pointer }, report) {
    if (Object.hasOwn(value, 'messages')) return;
    const keys = Object.keys(value);
    const similar = keys.find((key) => key.trim().toLowerCase() === 'messages');
    if (similar !== undefined) {
      report({
        pointer,
        message: `The key is spelled ${quote(similar)}, not "messages".`,
        hint: 'Rename the key to `messages`.',
      });
    } else {
      const found =
        keys.length === 0 ? 'the object is empty' : `its keys are ${keys.slice(0, 5).map(quote).join(', ')}`;
      report({ pointer, message: `There is no key "messages"; ${found}.` });
    }
  },
};
