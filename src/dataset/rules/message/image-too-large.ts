import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';
import { base64Bytes, imageParts, parseDataUrl } from './image-parts.ts';

/** OpenAI's vision fine-tuning guide (2026-11): images have at most 10 MB. Pictures behind an address are not fetched, so not measured. */
const LARGEST_BYTES = 10 * 1024 * 1024;

export const imageTooLarge: Rule<MessageView> = {
  code: 'image-too-large',
  severity: 'error',
  hint: 'Scale the picture down; the model sees at most 2048 × 2048 pixels of it anyway.',
  check({ value, pointer }, report) {
    for (const image of imageParts(value.content, pointer)) {
      const data = image.url === undefined ? undefined : parseDataUrl(image.url);
      const bytes = data?.isBase64 === true ? base64Bytes(data.data) : 0;
      if (bytes <= LARGEST_BYTES) continue;
      const megabytes = (bytes / 1024 / 1024).toFixed(1);
      report({
        pointer: `${image.pointer}/image_url/url`,
        message: `The image has ${megabytes} MB; 10 MB are the most.`,
      });
    }
  },
};
