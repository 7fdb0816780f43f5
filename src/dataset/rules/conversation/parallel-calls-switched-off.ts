import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

export const parallelCallsSwitchedOff: Rule<ConversationView> = {
  code: 'parallel-calls-switched-off',
  severity: 'warning',
  hint: 'Remove `parallel_tool_calls: false`, or split the calls over several messages.',
  check({ owner, messages }, report) {
    if (owner.value.parallel_tool_calls !== false) return;
    const parallel = messages.find((message) => toolCalls(message).length > 1);
    if (parallel === undefined) return;
    report({
      pointer: parallel.pointer,
      message: 'A message makes several calls although "parallel_tool_calls" is false.',
    });
  },
};
