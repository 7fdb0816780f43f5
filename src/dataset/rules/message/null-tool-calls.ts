import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** Typical of dumps of an SDK object. What the service makes of null is not documented. */
export const nullToolCalls: Rule<MessageView> = {
  code: 'null-tool-calls',
  severity: 'warning',
  hint: 'Remove keys whose value is null.',
  check({ value, pointer }, report) {
    for (const key of ['tool_calls', 'function_call']) {
      if (value[key] === null) report({ pointer: `${pointer}/${key}`, message: `"${key}" is null.` });
    }
  },
};
