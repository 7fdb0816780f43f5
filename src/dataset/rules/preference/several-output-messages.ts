import { isList } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { PairView } from '../views.ts';

export const severalOutputMessages: Rule<PairView> = {
  code: 'several-output-messages',
  severity: 'warning',
  hint: 'Give each output one assistant message: OpenAI trains on one turn.',
  check({ value }, report) {
    for (const key of ['preferred_output', 'non_preferred_output']) {
      const output = value[key];
      if (isList(output) && output.length > 1)
        report({ pointer: `/${key}`, message: `"${key}" has ${output.length} messages.` });
    }
  },
};
