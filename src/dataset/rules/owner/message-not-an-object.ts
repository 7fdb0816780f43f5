import { isJsonObject, isList, nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const messageNotAnObject: Rule<OwnerView> = {
  code: 'message-not-an-object',
  severity: 'error',
  hint: 'Write every message as an object: {"role": "user", "content": "…"}.',
  check({ value, pointer }, report) {
    const messages = value.messages;
    if (!isList(messages)) return;
    const index = messages.findIndex((message) => !isJsonObject(message));
    if (index === -1) return;
    report({
      pointer: `${pointer}/messages/${index}`,
      message: `Message ${index + 1} is ${nameKind(messages[index])}, not an object.`,
    });
  },
};
