import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import { declaredTools } from '../tools/declared-tools.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

export const undeclaredTool: Rule<ConversationView> = {
  code: 'undeclared-tool',
  severity: 'warning',
  hint: 'Declare the function in `tools`, or correct its name in the call.',
  check({ owner, messages }, report) {
    for (const message of messages) {
      for (const call of toolCalls(message)) {
        if (typeof call.name !== 'string' || declaredTools(owner).has(call.name)) continue;
        const names = [...declaredTools(owner).keys()].slice(0, 5).map(quote).join(', ') || 'none';
        report({
          pointer: `${call.pointer}/function/name`,
          message: `The function ${quote(call.name)} is not declared; declared: ${names}.`,
        });
      }
    }
  },
};
