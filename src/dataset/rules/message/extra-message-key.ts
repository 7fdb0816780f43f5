import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** Keys per role: OpenAI's schema of training lines (openai-openapi, branch manual_spec, 2025-04-29). */
const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['system', new Set(['role', 'content', 'name'])],
  ['developer', new Set(['role', 'content', 'name'])],
  ['user', new Set(['role', 'content', 'name'])],
  ['assistant', new Set(['role', 'content', 'name', 'weight', 'tool_calls', 'function_call', 'refusal', 'audio'])],
  ['tool', new Set(['role', 'content', 'tool_call_id', 'name'])],
  ['function', new Set(['role', 'content', 'name'])],
]);

export const extraMessageKey: Rule<MessageView> = {
  code: 'extra-message-key',
  severity: 'error',
  hint: 'Remove the key; the service refuses keys that it does not know.',
  check({ value, pointer, role }, report) {
    const known = role === undefined ? undefined : KEYS.get(role);
    if (known === undefined) return;
    for (const key of Object.keys(value).slice(0, 50)) {
      if (known.has(key)) continue;
      if (key === 'weight') {
        report({
          pointer: `${pointer}/weight`,
          message: `"weight" stands on a ${role} message; only assistant messages have one.`,
        });
      } else if (key === 'tool_calls' || key === 'function_call') {
        report({
          pointer: `${pointer}/${key}`,
          message: `A ${role} message has ${quote(key)}; only the assistant calls tools.`,
        });
      } else {
        report({ pointer, message: `The ${role} message has the extra key ${quote(key)}.` });
      }
    }
  },
};
