import { isList, nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

export const wrongContentType: Rule<MessageView> = {
  code: 'wrong-content-type',
  severity: 'error',
  hint: 'Make `content` a string, or a list of parts such as {"type": "text", "text": "…"}. JSON as an answer has to be a string.',
  check({ value, pointer }, report) {
    const content = value.content;
    if (content === undefined || content === null || typeof content === 'string' || isList(content)) return;
    report({
      pointer: `${pointer}/content`,
      message: `"content" is ${nameKind(content)}, not a string or a list of parts.`,
    });
  },
};
