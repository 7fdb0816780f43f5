import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const noAssistant: Rule<ConversationView> = {
  code: 'no-assistant',
  severity: 'error',
  hint: 'Add the assistant message that the model should learn to give.',
  check({ purpose, pointer, messages }, report) {
    if (purpose === 'input' || messages.length === 0 || messages.some(({ role }) => role === 'assistant')) return;
    report({ pointer, message: 'No message is from the assistant: there is nothing to learn.' });
  },
};
