import { isJsonObject, isList, pointerStep } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** Keys of a content part by its type, and below it (OpenAI's schema of training lines, 2025-04-29). */
const PART: Readonly<Record<string, readonly string[]>> = {
  text: ['type', 'text'],
  image_url: ['type', 'image_url'],
  refusal: ['type', 'refusal'],
};
const IMAGE = ['url', 'detail'];
const CALL = ['id', 'type', 'function'];
const FUNCTION = ['name', 'arguments'];

/** What the service makes of keys inside parts and calls is not documented; streams (`index`) and other vendors (`cache_control`) bring them in. */
export const undocumentedKey: Rule<MessageView> = {
  code: 'undocumented-key',
  severity: 'warning',
  hint: 'Remove the key; it means nothing to the service, which may refuse it.',
  check({ value, pointer }, report) {
    const look = (found: unknown, known: readonly string[], at: string, what: string): void => {
      const key = findExtraKey(found, known);
      if (key !== undefined)
        report({ pointer: `${at}/${pointerStep(key)}`, message: `${what} has the extra key ${quote(key)}.` });
    };
    if (isList(value.content)) {
      for (const [index, part] of value.content.entries()) {
        if (!isJsonObject(part) || typeof part.type !== 'string') continue;
        const at = `${pointer}/content/${index}`;
        look(part, PART[part.type] ?? Object.keys(part), at, `Part ${index + 1} of the content`);
        look(part.image_url, IMAGE, `${at}/image_url`, `The image in part ${index + 1}`);
      }
    }
    if (!isList(value.tool_calls)) return;
    for (const [index, call] of value.tool_calls.entries()) {
      const at = `${pointer}/tool_calls/${index}`;
      look(call, CALL, at, `Tool call ${index + 1}`);
      if (isJsonObject(call)) look(call.function, FUNCTION, `${at}/function`, `The function of tool call ${index + 1}`);
    }
  },
};

/** The first key of an object that is not known. */
export function findExtraKey(value: unknown, known: readonly string[]): string | undefined {
  if (!isJsonObject(value)) return undefined;
  for (const key in value) if (!known.includes(key)) return key;
  return undefined;
}
