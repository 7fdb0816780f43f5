import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const duplicateToolResult: Rule<ConversationView> = {
  code: 'duplicate-tool-result',
  severity: 'warning',
  hint: 'Keep one tool message per call.',
  check({ messages }, report) {
    let answered = new Set<unknown>();
    for (const { role, value, pointer } of messages) {
      if (role !== 'tool') {
        if (role === 'assistant') answered = new Set();
        continue;
      }
      const id = value.tool_call_id;
      if (answered.has(id))
        report({ pointer: `${pointer}/tool_call_id`, message: `The call ${quote(id)} is answered twice.` });
      answered.add(id);
    }
  },
};
