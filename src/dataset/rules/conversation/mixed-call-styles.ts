import { isJsonObject, isList } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

/** `function_call` belongs to `functions`, `tool_calls` to `tools`; the chat API refuses the one with the other. */
export const mixedCallStyles: Rule<ConversationView> = {
  code: 'mixed-call-styles',
  severity: 'warning',
  hint: 'Write every call as `tool_calls` and every result with the role tool.',
  check({ owner, messages }, report) {
    for (const { role, value, pointer } of messages) {
      if (role !== 'assistant') continue;
      const calls = isList(value.tool_calls);
      const legacy = isJsonObject(value.function_call);
      if (calls && legacy) report({ pointer, message: 'The message has both "tool_calls" and "function_call".' });
      else if (legacy && isList(owner.value.tools))
        report({
          pointer: `${pointer}/function_call`,
          message: 'A "function_call" stands in an example with "tools".',
        });
      else if (calls && isList(owner.value.functions))
        report({ pointer: `${pointer}/tool_calls`, message: '"tool_calls" stand in an example with "functions".' });
    }
  },
};
