import { isJsonObject, isList } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

/** OpenAI's preference guide: text only. */
export const imageInPreference: Rule<ConversationView> = {
  code: 'image-in-preference',
  severity: 'error',
  hint: 'Remove the image: preference training takes text only.',
  check({ purpose, messages }, report) {
    if (purpose === 'chat') return;
    for (const { value, pointer } of messages) {
      const index = isList(value.content)
        ? value.content.findIndex((part) => isJsonObject(part) && part.type === 'image_url')
        : -1;
      if (index !== -1)
        report({ pointer: `${pointer}/content/${index}`, message: 'An image stands in a preference pair.' });
    }
  },
};
