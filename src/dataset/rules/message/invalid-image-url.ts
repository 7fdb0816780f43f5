import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';
import { imageParts, parseDataUrl } from './image-parts.ts';

const FORMATS = ['image/jpeg', 'image/jpg', 'image/png', 'image/webp'];

/** OpenAI's vision fine-tuning guide: an http(s) address or a base64 data URL of a JPEG, PNG or WEBP. Addresses are never opened here. */
export const invalidImageUrl: Rule<MessageView> = {
  code: 'invalid-image-url',
  severity: 'error',
  hint: 'Use an http(s) address that the service can reach, or a data URL of a JPEG, PNG or WEBP: data:image/png;base64,….',
  check({ value, pointer }, report) {
    for (const image of imageParts(value.content, pointer)) {
      const problem = image.url === undefined ? undefined : explainUrl(image.url);
      if (problem !== undefined) report({ pointer: `${image.pointer}/image_url/url`, message: problem });
    }
  },
};

function explainUrl(url: string): string | undefined {
  const data = parseDataUrl(url);
  if (data === undefined)
    return /^https?:\/\/[^\s/]/i.test(url)
      ? undefined
      : `The image address ${quote(url)} cannot be fetched by the service.`;
  if (!FORMATS.includes(data.mediaType))
    return `The image is ${data.mediaType === '' ? 'of no stated type' : quote(data.mediaType)}; JPEG, PNG and WEBP are taken.`;
  if (!data.isBase64) return 'The data URL of the image is not marked as base64.';
  if (data.data === '') return 'The data URL of the image holds no data.';
  return /^[A-Za-z0-9+/]+={0,2}$/.test(data.data) && data.data.length % 4 !== 1
    ? undefined
    : 'The data of the image is not base64.';
}
