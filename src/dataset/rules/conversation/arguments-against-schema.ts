import { parseJsonObject } from '../../json.ts';
import type { Rule } from '../rule.ts';
import { explainMismatch } from '../tools/explain-mismatch.ts';
import type { ConversationView } from '../views.ts';
import { functionCalls } from './tool-calls.ts';

export const argumentsAgainstSchema: Rule<ConversationView> = {
  code: 'arguments-against-schema',
  severity: 'warning',
  hint: 'Make the call fit the declared parameters; the model learns from both.',
  check(conversation, report) {
    for (const { pointer, name, arguments: text, declared } of functionCalls(conversation)) {
      const schema = typeof name === 'string' ? declared.get(name)?.parameters : undefined;
      const given = typeof text === 'string' ? parseJsonObject(text) : undefined;
      if (schema === undefined || given === undefined) continue;
      const problem = explainMismatch(given, schema);
      if (problem !== undefined) report({ pointer: `${pointer}/arguments`, message: `${problem}.` });
    }
  },
};
