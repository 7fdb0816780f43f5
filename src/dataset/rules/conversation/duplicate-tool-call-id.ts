import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

/** Within one message; across messages and lines equal ids are common and accepted (openai-cookbook drone_training.jsonl). */
export const duplicateToolCallId: Rule<ConversationView> = {
  code: 'duplicate-tool-call-id',
  severity: 'warning',
  hint: 'Give every call of a message an id of its own.',
  check({ messages }, report) {
    for (const message of messages) {
      const seen = new Set<unknown>();
      for (const call of toolCalls(message)) {
        if (seen.has(call.value.id))
          report({
            pointer: `${call.pointer}/id`,
            message: `The id ${quote(call.value.id)} is used twice in one message.`,
          });
        seen.add(call.value.id);
      }
    }
  },
};
