import { nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const invalidParallelToolCalls: Rule<OwnerView> = {
  code: 'invalid-parallel-tool-calls',
  severity: 'error',
  hint: 'Write true or false without quotes, or remove the key.',
  check({ value, pointer }, report) {
    const { parallel_tool_calls: given } = value;
    if (given === undefined || given === null || typeof given === 'boolean') return;
    const found = nameKind(given);
    report({
      pointer: `${pointer}/parallel_tool_calls`,
      message: `"parallel_tool_calls" is ${found}, not true or false.`,
    });
  },
};
