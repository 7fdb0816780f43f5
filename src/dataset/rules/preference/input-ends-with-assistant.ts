import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const inputEndsWithAssistant: Rule<ConversationView> = {
  code: 'input-ends-with-assistant',
  severity: 'warning',
  hint: 'End the input with the message that the two outputs answer.',
  check({ purpose, messages }, report) {
    const last = messages.at(-1);
    if (purpose !== 'input' || last?.role !== 'assistant') return;
    report({ pointer: last.pointer, message: 'The input ends with an assistant message, and the outputs follow it.' });
  },
};
