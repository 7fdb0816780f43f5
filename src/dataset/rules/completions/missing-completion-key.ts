import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { CompletionView } from '../views.ts';

export const missingCompletionKey: Rule<CompletionView> = {
  code: 'missing-completion-key',
  severity: 'error',
  hint: 'A prompt/completion line has exactly the keys `prompt` and `completion`.',
  check({ value }, report) {
    for (const key of ['prompt', 'completion']) {
      if (Object.hasOwn(value, key)) continue;
      const found = Object.keys(value).slice(0, 5).map(quote).join(', ') || 'none';
      report({ pointer: '', message: `The line has no key "${key}"; its keys are ${found}.` });
    }
  },
};
