import { isJsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import { scanJson } from '../../scan-json.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';
import { functionCalls } from './tool-calls.ts';

/** Accepted by the service, which only asks for a string; the model then learns to write arguments that nothing can read. */
export const invalidArguments: Rule<ConversationView> = {
  code: 'invalid-arguments',
  severity: 'warning',
  hint: 'Write the arguments as the JSON text of one object, e.g. "{\\"city\\": \\"Rome\\"}".',
  check(conversation, report) {
    for (const { pointer, arguments: given } of functionCalls(conversation)) {
      const problem = typeof given === 'string' ? explainArguments(given) : undefined;
      if (problem !== undefined) report({ pointer: `${pointer}/arguments`, message: problem });
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
  if (!isJsonObject(value)) return `The arguments are ${nameKind(value)}, not an object.`;
  const twice = scanJson(text).duplicateKey?.key;
  return twice === undefined ? undefined : `The argument ${quote(twice)} stands twice; the last one wins.`;
}
