import type { DatasetRole } from '../../../domain/validation-report.ts';
import { pointerStep } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { CompletionView } from '../views.ts';

export const extraCompletionKey: Rule<CompletionView & { readonly role: DatasetRole }> = {
  code: 'extra-completion-key',
  severity: 'error',
  hint: 'Remove the key; a prompt/completion line has `prompt` and `completion` only.',
  check({ value, role }, report) {
    const takesOwn = role === 'held-out' || role === 'few-shot';
    for (const key of Object.keys(value).slice(0, 50)) {
      if (key === 'prompt' || key === 'completion' || (takesOwn && (key === 'id' || key === 'metadata'))) continue;
      report({ pointer: `/${pointerStep(key)}`, message: `The line has the extra key ${quote(key)}.` });
    }
  },
};
