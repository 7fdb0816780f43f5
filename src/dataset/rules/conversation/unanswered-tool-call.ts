import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

/** Every call but those of the last message is followed by its tool messages before anybody else speaks. */
export const unansweredToolCall: Rule<ConversationView> = {
  code: 'unanswered-tool-call',
  severity: 'error',
  hint: 'Put a tool message with the call’s id right after the message that calls.',
  check({ messages }, report) {
    for (const [index, message] of messages.entries()) {
      if (index === messages.length - 1) return;
      const calls = toolCalls(message);
      if (calls.length === 0) continue;
      const answered = new Set<unknown>();
      for (let next = index + 1; messages[next]?.role === 'tool'; next += 1)
        answered.add(messages[next]?.value.tool_call_id);
      const open = calls.find(({ value }) => !answered.has(value.id));
      if (open !== undefined) {
        report({ pointer: open.pointer, message: `No tool message answers the call ${quote(open.value.id)}.` });
      }
    }
  },
};
