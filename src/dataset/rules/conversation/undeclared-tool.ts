import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { functionCalls } from './tool-calls.ts';

export const undeclaredTool: Rule<ConversationView> = {
  code: 'undeclared-tool',
  severity: 'warning',
  hint: 'Declare the function in `tools`, or correct its name in the call.',
  check(conversation, report) {
    for (const { pointer, name, declared } of functionCalls(conversation)) {
      if (typeof name !== 'string' || declared.has(name)) continue;
      const names = [...declared.keys()].slice(0, 5).map(quote).join(', ') || 'none';
      report({
        pointer: `${pointer}/name`,
        message: `The function ${quote(name)} is not declared; declared: ${names}.`,
      });
    }
  },
};
