import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const noUserMessage: Rule<ConversationView> = {
  code: 'no-user-message',
  severity: 'warning',
  hint: 'Add the user message that the assistant answers.',
  check({ purpose, pointer, messages }, report) {
    if (purpose === 'output' || messages.some(({ role }) => role === 'user')) return;
    report({ pointer, message: 'No message is from the user.' });
  },
};
