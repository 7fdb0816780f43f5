import { canonicalJson } from '../../canonical-json.ts';
import type { Rule } from '../rule.ts';
import type { PairView } from '../views.ts';

export const identicalOutputs: Rule<PairView> = {
  code: 'identical-outputs',
  severity: 'warning',
  hint: 'Remove the pair: equal outputs express no preference.',
  check({ value }, report) {
    const { preferred_output: preferred, non_preferred_output: other } = value;
    if (preferred === undefined || other === undefined || canonicalJson(preferred) !== canonicalJson(other)) return;
    report({ pointer: '/non_preferred_output', message: 'The preferred and the non-preferred output are the same.' });
  },
};
