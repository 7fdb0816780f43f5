import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** Parts are text and image_url; audio and files are not supported in training. A list of plain strings fails at the service. */
export const invalidContentPart: Rule<MessageView> = {
  code: 'invalid-content-part',
  severity: 'error',
  hint: 'Write parts as {"type": "text", "text": "…"} or {"type": "image_url", "image_url": {"url": "…"}}.',
  check({ value, pointer, role }, report) {
    const content = value.content;
    if (!isList(content)) return;
    if (content.length === 0) report({ pointer: `${pointer}/content`, message: '"content" is an empty list.' });
    for (const [index, part] of content.entries()) {
      const problem = isJsonObject(part) ? explainPart(part, role) : `is ${nameKind(part)}, not an object`;
      if (problem !== undefined) {
        report({ pointer: `${pointer}/content/${index}`, message: `Part ${index + 1} of the content ${problem}.` });
        return;
      }
    }
  },
};

function explainPart(part: JsonObject, role: string | undefined): string | undefined {
  switch (part.type) {
    case 'text':
      return typeof part.text === 'string' ? undefined : 'has the type "text" but no string "text"';
    case 'refusal':
      if (role !== 'assistant') return 'has the type "refusal" outside an assistant message';
      return typeof part.refusal === 'string' ? undefined : 'has the type "refusal" but no string "refusal"';
    case 'image_url': {
      const image = part.image_url;
      if (!isJsonObject(image) || typeof image.url !== 'string') return 'has no object "image_url" with a string "url"';
      const detail = image.detail;
      if (detail !== undefined && !(typeof detail === 'string' && ['auto', 'low', 'high'].includes(detail))) {
        return `has the detail ${quote(detail)}; auto, low and high are known`;
      }
      return undefined;
    }
    case undefined:
      return 'has no "type"';
    default:
      return `has the type ${quote(part.type)}, which training does not take`;
  }
}
