import { collapseSpace, findValueSpan, isSpace } from './fix-value-span.ts';
import { decode, parseLine } from './parse-line.ts';
import { scanJson } from './scan-json.ts';

/** JSON objects that follow each other from the start of one line to the end of another. */
export interface ObjectRun {
  readonly kind: 'objects';
  readonly values: readonly { readonly bytes: Uint8Array; readonly crossesLines: boolean }[];
  /** Just behind the last line that belongs to it, its line end included. */
  readonly end: number;
  readonly hasMark: boolean;
  readonly hasComma: boolean;
}

/** A value that goes on over the end of its line and does not come to a sound end. */
export interface OpenValue {
  readonly kind: 'open';
  /** Where it stops being JSON, in lines counted from 0 at the start of the value, and columns from 1. */
  readonly lines: number;
  readonly column: number;
  readonly reason: string;
}

const COMMA = 0x2c;
const LF = 0x0a;
const MARK = [0xef, 0xbb, 0xbf];
const LONGEST_EXPLAINED_BYTES = 1 << 22;

/**
 * Reads whole objects from the start of a line that is none by itself: printed over several lines, several on one line, with a
 * byte order mark before or a comma after them. Nothing when the line is broken in itself, whatever stands below it.
 */
export function readRun(bytes: Uint8Array, start: number): ObjectRun | OpenValue | undefined {
  const values: { bytes: Uint8Array; crossesLines: boolean }[] = [];
  const first = skipBetween(bytes, start);
  let { at } = first;
  let { hasMark, commas } = first;
  let hasComma = commas > 0;
  while (bytes[at] === OBJECT || bytes[at] === LIST) {
    const span = findValueSpan(bytes, at);
    const source = bytes.subarray(at, span.end);
    const value = span.crossesLines ? collapseSpace(source) : source;
    const isSound = span.isClosed && bytes[at] === OBJECT && commas < 2 && parseLine(value).kind === 'object';
    if (!isSound) return span.crossesLines ? explainOpen(source) : undefined;
    values.push({ bytes: value, crossesLines: span.crossesLines });
    const next = skipBetween(bytes, span.end);
    at = next.at;
    commas = next.commas;
    hasMark ||= next.hasMark;
    hasComma ||= commas > 0;
    if (at < bytes.length && bytes[at] !== LF) continue;
    return commas < 2 ? { kind: 'objects', values, end: at + 1, hasMark, hasComma } : undefined;
  }
  const isMarkAlone = values.length === 0 && hasMark && commas === 0 && (at >= bytes.length || bytes[at] === LF);
  return isMarkAlone ? { kind: 'objects', values, end: at + 1, hasMark, hasComma } : undefined;
}

const OBJECT = 0x7b;
const LIST = 0x5b;

/** Over white space, commas and byte order marks up to the line's end. */
function skipBetween(bytes: Uint8Array, start: number) {
  let at = start;
  let commas = 0;
  let hasMark = false;
  while (at < bytes.length && bytes[at] !== LF) {
    if (isSpace(bytes[at])) at += 1;
    else if (bytes[at] === COMMA) {
      commas += 1;
      at += 1;
    } else if (isMark(bytes, at)) {
      hasMark = true;
      at += MARK.length;
    } else break;
  }
  return { at, commas, hasMark };
}

export function isMark(bytes: Uint8Array, at: number): boolean {
  return MARK.every((byte, index) => bytes[at + index] === byte);
}

function explainOpen(source: Uint8Array): OpenValue {
  const text = decode(source.subarray(0, LONGEST_EXPLAINED_BYTES));
  const { error } = scanJson(text);
  const before = text.slice(0, error?.offset ?? text.length);
  const lastLine = before.lastIndexOf('\n') + 1;
  const reason = error?.reason.replace(/^the line ends/, 'the file ends') ?? 'it is not an object that stands alone';
  return { kind: 'open', lines: before.split('\n').length - 1, column: before.length - lastLine + 1, reason };
}
