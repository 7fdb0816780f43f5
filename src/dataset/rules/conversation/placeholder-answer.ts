import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { answersWithText } from './answers.ts';

/** What is left where a program had no value or a person no time: of JavaScript, pandas, spreadsheets, editors. */
const PLACEHOLDER =
  /^\s*(?:\[object Object\]|undefined|nan|nat|<na>|#(?:n\/a|ref!|value!|name\?|div\/0!|null!)|todo|tbd|fixme|lorem ipsum\b.*|<(?:answer|response|output|completion|insert[^<>]{0,40})>|\{\{?\s*(?:answer|response|output|completion)\s*\}?\})[.!…]*\s*$/is;

export const placeholderAnswer: Rule<ConversationView> = {
  code: 'placeholder-answer',
  severity: 'warning',
  hint: 'Write the answer, or remove the line; if it is a label of yours, accept the finding.',
  check(conversation, report) {
    for (const { message, text } of answersWithText(conversation)) {
      if (text.length > 2_000 || !PLACEHOLDER.test(text)) continue;
      report({ pointer: `${message.pointer}/content`, message: `The answer is a placeholder: ${quote(text)}.` });
    }
  },
};
