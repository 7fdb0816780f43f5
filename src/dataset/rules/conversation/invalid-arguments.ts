import { isJsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import { scanJson } from '../../scan-json.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

/** Accepted by the service, which only asks for a string; the model then learns to write arguments that nothing can read. */
export const invalidArguments: Rule<ConversationView> = {
  code: 'invalid-arguments',
  severity: 'warning',
  hint: 'Write the arguments as the JSON text of one object, e.g. "{\\"city\\": \\"Rome\\"}".',
  check({ messages }, report) {
    for (const message of messages) {
      for (const call of toolCalls(message)) {
        if (typeof call.arguments !== 'string') continue;
        const problem = explainArguments(call.arguments);
        if (problem !== undefined) report({ pointer: `${call.pointer}/function/arguments`, message: problem });
      }
    }
  },
};

function explainArguments(text: string): string | undefined {
  if (text.trim() === '') return 'The arguments are empty; a call without arguments has "{}".';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const reason = scanJson(text).error?.reason ?? 'they do not parse';
    return `The arguments are not JSON: ${reason}, in ${quote(text)}.`;
  }
  if (typeof value === 'string') return 'The arguments are encoded twice: a JSON string that holds JSON.';
  return isJsonObject(value) ? undefined : `The arguments are ${nameKind(value)}, not an object.`;
}
