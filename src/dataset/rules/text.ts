import { isJsonObject, isList } from '../json.ts';

/** The text of a `content` value: a string, or its text parts joined by line breaks; nothing when there is no text. */
export function plainText(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!isList(content)) return undefined;
  const texts = content.flatMap((part) => (isJsonObject(part) && typeof part.text === 'string' ? [part.text] : []));
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** Nothing that a reader sees: white space, controls, invisible and filler characters only (Braille's blank cell is U+2800). */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** A string of ASCII that a reader sees: without controls but for tabs and line ends, and not white space alone. */
export function isVisibleAscii(content: unknown): content is string {
  return typeof content === 'string' && /^[\t\n\r ]*[!-~][\t\n\r -~]*$/.test(content);
}
