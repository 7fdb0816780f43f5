import { nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** The API's rule for `name`: up to 64 characters without white space and without < | \ / >. */
export const invalidName: Rule<MessageView> = {
  code: 'invalid-name',
  severity: 'error',
  hint: 'Use up to 64 letters, digits, "_" or "-", or remove `name`.',
  check({ value, pointer }, report) {
    if (!Object.hasOwn(value, 'name')) return;
    const name = value.name;
    if (typeof name !== 'string') {
      report({ pointer: `${pointer}/name`, message: `"name" is ${nameKind(name)}, not a string.` });
    } else if (!/^[^\s<|\\/>]{1,64}$/u.test(name)) {
      const why = name.length > 64 ? `${name.length} characters long` : 'empty or has a space or one of < | \\ / >';
      report({ pointer: `${pointer}/name`, message: `The name ${quote(name)} is ${why}.` });
    }
  },
};
