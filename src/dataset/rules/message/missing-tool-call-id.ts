import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

export const missingToolCallId: Rule<MessageView> = {
  code: 'missing-tool-call-id',
  severity: 'error',
  hint: 'Add `tool_call_id`, the `id` of the call that this message answers.',
  check({ value, pointer, role }, report) {
    if (role !== 'tool' || (typeof value.tool_call_id === 'string' && value.tool_call_id !== '')) return;
    report({ pointer, message: 'The tool message has no "tool_call_id".' });
  },
};
