import type { Rule } from '../rule.ts';
import { isBlank } from '../text.ts';
import type { ConversationView } from '../views.ts';
import { answersWithText } from './answers.ts';

export const blankAnswer: Rule<ConversationView> = {
  code: 'blank-answer',
  severity: 'warning',
  hint: 'Write the answer, or remove the line.',
  check(conversation, report) {
    for (const { message, text } of answersWithText(conversation)) {
      if (text !== '' && isBlank(text))
        report({ pointer: `${message.pointer}/content`, message: 'The assistant message holds white space only.' });
    }
  },
};
