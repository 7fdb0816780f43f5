import { nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { CompletionView } from '../views.ts';

export const completionNotAString: Rule<CompletionView> = {
  code: 'completion-not-a-string',
  severity: 'error',
  hint: 'Make `prompt` and `completion` strings.',
  check({ value }, report) {
    for (const key of ['prompt', 'completion']) {
      if (!Object.hasOwn(value, key) || typeof value[key] === 'string') continue;
      report({ pointer: `/${key}`, message: `"${key}" is ${nameKind(value[key])}, not a string.` });
    }
  },
};
