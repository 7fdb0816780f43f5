import type { Rule } from '../rule.ts';
import { isBlank } from '../text.ts';
import type { CompletionView } from '../views.ts';

export const emptyCompletion: Rule<CompletionView> = {
  code: 'empty-completion',
  severity: 'warning',
  hint: 'Write the completion, or remove the line.',
  check({ value }, report) {
    const completion = value.completion;
    if (typeof completion === 'string' && isBlank(completion))
      report({ pointer: '/completion', message: 'The completion is empty.' });
  },
};
