import { isJsonObject, isList, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { PairView } from '../views.ts';

/** OpenAI's guide: a list with one assistant message; Azure also takes tool messages beside it. */
export const invalidPreferenceOutput: Rule<PairView> = {
  code: 'invalid-preference-output',
  severity: 'error',
  hint: 'Write an output as a list with one assistant message: [{"role": "assistant", "content": "…"}].',
  check({ value }, report) {
    for (const key of ['preferred_output', 'non_preferred_output']) {
      if (!Object.hasOwn(value, key)) continue;
      const problem = explainOutput(value[key]);
      if (problem !== undefined) report({ pointer: `/${key}`, message: `"${key}" ${problem}.` });
    }
  },
};

function explainOutput(output: unknown): string | undefined {
  if (!isList(output)) return `is ${nameKind(output)}, not a list`;
  if (output.length === 0) return 'is empty';
  for (const [index, message] of output.entries()) {
    if (!isJsonObject(message)) return `holds ${nameKind(message)} as message ${index + 1}, not an object`;
    if (message.role === 'assistant' || message.role === 'tool') continue;
    return message.role === undefined
      ? `has no role in message ${index + 1}`
      : `has a message from ${quote(message.role)}; only the assistant answers`;
  }
  return output.some((message) => isJsonObject(message) && message.role === 'assistant')
    ? undefined
    : 'has no assistant message';
}
