import { isJsonObject, isList } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** OpenAI's vision fine-tuning guide: an http(s) address or a base64 data URL of a JPEG, PNG or WEBP. Addresses are never opened here. */
export const invalidImageUrl: Rule<MessageView> = {
  code: 'invalid-image-url',
  severity: 'error',
  hint: 'Use an http(s) address that the service can reach, or a data URL such as data:image/png;base64,….',
  check({ value, pointer }, report) {
    const content = value.content;
    if (!isList(content)) return;
    for (const [index, part] of content.entries()) {
      if (!isJsonObject(part) || part.type !== 'image_url' || !isJsonObject(part.image_url)) continue;
      const url = part.image_url.url;
      if (typeof url !== 'string' || /^(?:https?:\/\/[^\s/]|data:image\/(?:jpeg|jpg|png|webp);base64,)/i.test(url))
        continue;
      report({
        pointer: `${pointer}/content/${index}/image_url/url`,
        message: `The image address ${quote(url)} cannot be fetched by the service.`,
      });
    }
  },
};
