import { isList } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const emptyMessages: Rule<OwnerView> = {
  code: 'empty-messages',
  severity: 'error',
  hint: 'Remove the line, or give it at least a user message and the assistant message to learn.',
  check({ value, pointer }, report) {
    const messages = value.messages;
    if (isList(messages) && messages.length === 0)
      report({ pointer: `${pointer}/messages`, message: '"messages" is empty.' });
  },
};
