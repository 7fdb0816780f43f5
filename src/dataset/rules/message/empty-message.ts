import type { Rule } from '../rule.ts';
import { isBlank, plainText } from '../text.ts';
import type { MessageView } from '../views.ts';

export const emptyMessage: Rule<MessageView> = {
  code: 'empty-message',
  severity: 'warning',
  hint: 'Remove the message or fill it in; the model learns to answer nothing.',
  check({ value, pointer, role }, report) {
    if (role === 'assistant' || role === 'tool' || role === 'function') return;
    const text = plainText(value.content);
    if (text !== undefined && isBlank(text))
      report({ pointer: `${pointer}/content`, message: `The ${role} message has no text.` });
  },
};
