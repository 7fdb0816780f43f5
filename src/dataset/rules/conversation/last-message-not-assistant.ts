import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const lastMessageNotAssistant: Rule<ConversationView> = {
  code: 'last-message-not-assistant',
  severity: 'error',
  hint: 'End every example with the assistant message to learn.',
  check({ purpose, messages }, report) {
    const last = messages.at(-1);
    if (purpose !== 'chat' || last?.role === undefined || last.role === 'assistant') return;
    if (!messages.some(({ role }) => role === 'assistant')) return;
    report({ pointer: last.pointer, message: `The last message is from ${quote(last.role)}, not from the assistant.` });
  },
};
