import { isMark } from './fix-run.ts';
import { collapseSpace, findValueSpan, isSpace } from './fix-value-span.ts';
import { parseLine } from './parse-line.ts';

export type ReadArray =
  | { readonly kind: 'elements'; readonly elements: readonly Uint8Array[] }
  | { readonly kind: 'unfit'; readonly reason: string; readonly remedy: string }
  | { readonly kind: 'other' };

const OTHER: ReadArray = { kind: 'other' };
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
const MARK_BYTES = 3;

/**
 * A file that is one JSON list of objects and nothing else, as the text of its elements. A list of messages is one example,
 * not several: it is named instead of taken apart. A comma before the closing bracket is passed over.
 */
export function readArray(bytes: Uint8Array, start: number): ReadArray {
  let at = skipSpace(bytes, start);
  if (bytes[at] !== 0x5b) return OTHER;
  const whole = findValueSpan(bytes, at);
  const close = whole.end - 1;
  if (!whole.isClosed || bytes[close] !== CLOSING_BRACKET || skipBlank(bytes, whole.end) < bytes.length) return OTHER;
  const elements: Uint8Array[] = [];
  let messages = 0;
  at = skipSpace(bytes, at + 1);
  while (at < close) {
    if (bytes[at] !== 0x7b) return UNFIT_ELEMENTS;
    const span = findValueSpan(bytes, at);
    const source = bytes.subarray(at, span.end);
    const element = span.crossesLines ? collapseSpace(source) : source;
    const parsed = parseLine(element);
    if (parsed.kind !== 'object') return OTHER;
    if (Object.hasOwn(parsed.value, 'role') && !Object.hasOwn(parsed.value, 'messages')) messages += 1;
    elements.push(element);
    at = skipSpace(bytes, span.end);
    if (bytes[at] === COMMA) at = skipSpace(bytes, at + 1);
    else if (at !== close) return OTHER;
  }
  if (elements.length === 0) return { ...UNFIT_ELEMENTS, reason: 'The file is an empty JSON array.' };
  return messages === elements.length ? ONE_CONVERSATION : { kind: 'elements', elements };
}

const UNFIT_ELEMENTS: ReadArray & { kind: 'unfit' } = {
  kind: 'unfit',
  reason: 'The file is a JSON array whose elements are not all objects.',
  remedy: 'Write each example as an object: {"messages": […]}.',
};

const ONE_CONVERSATION: ReadArray = {
  kind: 'unfit',
  reason: 'The file is one list of messages: a single conversation, not a list of examples.',
  remedy: 'Wrap each conversation as {"messages": […]}, one on each line.',
};

/** What is left out at the end of a file: white space, and the byte order marks of files that were joined. */
function skipBlank(bytes: Uint8Array, start: number): number {
  let at = skipSpace(bytes, start);
  while (isMark(bytes, at)) at = skipSpace(bytes, at + MARK_BYTES);
  return at;
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && isSpace(bytes[at])) at += 1;
  return at;
}
