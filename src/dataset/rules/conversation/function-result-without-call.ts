import { isJsonObject } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

/** The deprecated form: a message of the role function follows the `function_call` that it answers, by name. */
export const functionResultWithoutCall: Rule<ConversationView> = {
  code: 'function-result-without-call',
  severity: 'warning',
  hint: 'Put the result right after the assistant message that calls the function, under the same name.',
  check({ purpose, messages }, report) {
    if (purpose === 'output') return;
    for (const [index, { role, value, pointer }] of messages.entries()) {
      if (role !== 'function') continue;
      const call = messages[index - 1]?.value.function_call;
      const called = isJsonObject(call) ? call.name : undefined;
      if (called !== undefined && called === value.name) continue;
      const before =
        called === undefined ? 'no function was called before it' : `the call before is of ${quote(called)}`;
      report({ pointer, message: `The result is of ${quote(value.name)}; ${before}.` });
    }
  },
};
