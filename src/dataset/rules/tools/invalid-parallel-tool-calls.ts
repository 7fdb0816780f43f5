import { nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const invalidParallelToolCalls: Rule<OwnerView> = {
  code: 'invalid-parallel-tool-calls',
  severity: 'error',
  hint: 'Write true or false without quotes, or remove the key.',
  check({ value, pointer }, report) {
    if (!Object.hasOwn(value, 'parallel_tool_calls') || typeof value.parallel_tool_calls === 'boolean') return;
    const found = nameKind(value.parallel_tool_calls);
    report({
      pointer: `${pointer}/parallel_tool_calls`,
      message: `"parallel_tool_calls" is ${found}, not true or false.`,
    });
  },
};
