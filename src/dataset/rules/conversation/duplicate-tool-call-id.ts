import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

/** Within one conversation; across lines equal ids are common and accepted (openai-cookbook drone_training.jsonl). */
export const duplicateToolCallId: Rule<ConversationView> = {
  code: 'duplicate-tool-call-id',
  severity: 'warning',
  hint: 'Give every call of a conversation an id of its own.',
  check({ messages }, report) {
    const seen = new Map<unknown, number>();
    for (const message of messages) {
      for (const { value, pointer } of toolCalls(message)) {
        const first = seen.get(value.id);
        if (first === undefined) seen.set(value.id, message.index);
        else {
          const where = first === message.index ? 'twice in one message' : `by a call of message ${first + 1} too`;
          report({ pointer: `${pointer}/id`, message: `The id ${quote(value.id)} is used ${where}.` });
        }
      }
    }
  },
};
