import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { answersWithText } from './answers.ts';

export const emptyAnswer: Rule<ConversationView> = {
  code: 'empty-answer',
  severity: 'error',
  hint: 'Write the answer, or remove the line.',
  check(conversation, report) {
    for (const { message, text } of answersWithText(conversation)) {
      if (text === '')
        report({ pointer: `${message.pointer}/content`, message: 'The assistant message is the empty string.' });
    }
  },
};
