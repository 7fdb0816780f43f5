import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const nothingToLearn: Rule<ConversationView> = {
  code: 'nothing-to-learn',
  severity: 'error',
  hint: 'Give the last assistant message the weight 1, or remove the line.',
  check({ messages }, report) {
    const last = messages.findLast(({ role }) => role === 'assistant');
    if (last?.value.weight !== 0) return;
    report({
      pointer: `${last.pointer}/weight`,
      message: 'The last assistant message has the weight 0, so it is not trained on.',
    });
  },
};
