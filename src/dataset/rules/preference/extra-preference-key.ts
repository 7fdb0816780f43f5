import type { DatasetRole } from '../../../domain/validation-report.ts';
import { pointerStep } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { PairView } from '../views.ts';

export const extraPreferenceKey: Rule<PairView & { readonly role: DatasetRole }> = {
  code: 'extra-preference-key',
  severity: 'error',
  hint: 'Remove the key; a pair has `input`, `preferred_output` and `non_preferred_output` only.',
  check({ value, role }, report) {
    const takesOwn = role === 'held-out' || role === 'few-shot';
    for (const key of Object.keys(value).slice(0, 50)) {
      if (['input', 'preferred_output', 'non_preferred_output'].includes(key)) continue;
      if (takesOwn && (key === 'id' || key === 'metadata')) continue;
      report({ pointer: `/${pointerStep(key)}`, message: `The pair has the extra key ${quote(key)}.` });
    }
  },
};
