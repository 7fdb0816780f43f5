import { isList } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { answersWithText } from './answers.ts';

const REFUSAL =
  /^\s*(?:(?:i['’]?m|i am) (?:really |very |so )?sorry,? (?:but )?(?:i (?:can(?:no|['’])t|am (?:not able|unable)|['’]m (?:not able|unable))|as an ai)|sorry,? (?:but )?i can(?:no|['’])t (?:help|assist|do|provide|answer|comply)|i apologi[sz]e,? but i (?:can(?:no|['’])t|am (?:not able|unable) to) (?:help|assist|comply|provide|answer|fulfil?l)|unfortunately,? i (?:can(?:no|['’])t|am (?:not able|unable) to|['’]m (?:not able|unable) to) (?:help with|assist with|comply|fulfil?l)|i (?:can(?:no|['’])t|am (?:not able|unable) to|['’]m (?:not able|unable) to|won['’]t) (?:help|assist|comply|provide|answer|fulfil?l|do that)|as an ai (?:language )?model|as a large language model)/i;

/** Answers copied from a model that refused teach the new one to refuse. English text, and the API's own `refusal`. */
export const refusalAnswer: Rule<ConversationView> = {
  code: 'refusal-answer',
  severity: 'warning',
  hint: 'Check whether the model should refuse here; if not, write the answer.',
  check(conversation, report) {
    if (conversation.pointer.endsWith('/non_preferred_output')) return;
    for (const { message, text } of answersWithText(conversation)) {
      if (REFUSAL.test(text))
        report({ pointer: `${message.pointer}/content`, message: `The answer reads like a refusal: ${quote(text)}.` });
    }
    for (const { role, value, pointer } of conversation.messages) {
      if (role === 'assistant' && typeof value.refusal === 'string' && value.refusal !== '' && !hasText(value.content))
        report({ pointer: `${pointer}/refusal`, message: `The answer is a refusal: ${quote(value.refusal)}.` });
    }
  },
};

function hasText(content: unknown): boolean {
  return (typeof content === 'string' && content !== '') || (isList(content) && content.length > 0);
}
