import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';
import { imageParts, parseDataUrl } from './image-parts.ts';

/** The first bytes of each format, in base64 as far as whole characters go. */
const SIGNATURES: readonly { readonly start: RegExp; readonly mediaType: string }[] = [
  { start: /^iVBORw0KG/, mediaType: 'image/png' },
  { start: /^\/9j\//, mediaType: 'image/jpeg' },
  { start: /^UklGR.{6}XRUJQ/, mediaType: 'image/webp' },
  { start: /^R0lGOD/, mediaType: 'image/gif' },
  { start: /^Qk[0-3]/, mediaType: 'image/bmp' },
  { start: /^JVBERi/, mediaType: 'application/pdf' },
  { start: /^(?:SUkq|TU0A)/, mediaType: 'image/tiff' },
  { start: /^AAAA..Z0eX/, mediaType: 'image/heif' },
  { start: /^PHN2Zy|^PD94bWw/, mediaType: 'image/svg+xml' },
];

export const imageTypeMismatch: Rule<MessageView> = {
  code: 'image-type-mismatch',
  severity: 'warning',
  hint: 'Convert the picture to JPEG, PNG or WEBP and name that type in the data URL.',
  check({ value, pointer }, report) {
    for (const image of imageParts(value.content, pointer)) {
      const data = image.url === undefined ? undefined : parseDataUrl(image.url);
      if (data === undefined || !data.isBase64) continue;
      const stated = data.mediaType.replace('image/jpg', 'image/jpeg');
      const head = data.data.slice(0, 24);
      const found = SIGNATURES.find(({ start }) => start.test(head))?.mediaType;
      if (found === undefined || found === stated) continue;
      const message = `The image says that it is ${quote(stated)} and starts like ${found}.`;
      report({ pointer: `${image.pointer}/image_url/url`, message });
    }
  },
};
