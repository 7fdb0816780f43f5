import { isJsonObject, isList } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** OpenAI's vision fine-tuning guide: images are taken in user messages only. */
export const imageOutsideUser: Rule<MessageView> = {
  code: 'image-outside-user',
  severity: 'error',
  hint: 'Move the image into a user message.',
  check({ value, pointer, role }, report) {
    const content = value.content;
    if (role === undefined || role === 'user' || !isList(content)) return;
    const index = content.findIndex((part) => isJsonObject(part) && part.type === 'image_url');
    if (index !== -1)
      report({
        pointer: `${pointer}/content/${index}`,
        message: 'An image stands in a message that is not from the user.',
      });
  },
};
