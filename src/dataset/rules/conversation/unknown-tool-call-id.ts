import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

/** Outputs of a preference pair may answer calls of the input, so only whole conversations are looked at. */
export const unknownToolCallId: Rule<ConversationView> = {
  code: 'unknown-tool-call-id',
  severity: 'error',
  hint: 'Use the `id` of a call in the assistant message before.',
  check({ purpose, messages }, report) {
    if (purpose === 'output') return;
    const ids = new Set<unknown>();
    for (const message of messages) {
      for (const call of toolCalls(message)) ids.add(call.value.id);
      const id = message.value.tool_call_id;
      if (message.role !== 'tool' || typeof id !== 'string' || id === '' || ids.has(id)) continue;
      report({ pointer: `${message.pointer}/tool_call_id`, message: `No earlier call has the id ${quote(id)}.` });
    }
  },
};
