import { serviceRules } from '../../services.ts';
import { imageParts } from '../message/image-parts.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

/** OpenAI's vision fine-tuning guide: 10 images an example; Azure takes 64. */
export const tooManyImages: Rule<ConversationView> = {
  code: 'too-many-images',
  severity: 'error',
  hint: 'Keep the pictures that the answer needs, or spread them over several examples.',
  check({ owner, pointer, messages }, report) {
    const { mostImagesPerExample: most, title } = serviceRules(owner.service);
    if (most === undefined) return;
    let images = 0;
    for (const { value } of messages) images += imageParts(value.content, '').length;
    if (images > most) report({ pointer, message: `The example has ${images} images; ${title} takes ${most}.` });
  },
};
