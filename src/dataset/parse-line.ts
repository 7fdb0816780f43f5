import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { isJsonObject, isList, type JsonObject, nameKind } from './json.ts';
import { quote, quoteAround } from './quote.ts';
import { LONGEST_LINE_BYTES } from './read-lines.ts';
import { scanJson } from './scan-json.ts';

/** A diagnostic of which the line is not yet known. */
export type LineDiagnostic = Omit<Diagnostic, 'line'>;

export type ParsedLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'object'; readonly value: JsonObject; readonly diagnostics: readonly LineDiagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostic: LineDiagnostic; readonly isJson: boolean };

/** Deeper nesting makes Python's parser, which the service's messages come from, give up (its limit is about 1,000). */
const DEEPEST = 500;

/**
 * One line's bytes as a JSON object, or what is wrong with it and where (column in UTF-16 units, from 1).
 * `knownUtf8`: the caller has checked that.
 */
export function parseLine(bytes: Uint8Array, knownUtf8 = false): ParsedLine {
  if (bytes.length > LONGEST_LINE_BYTES) return refuseLength(bytes.length);
  if (!knownUtf8 && !isUtf8(bytes)) return refuseBytes(bytes);
  return parseText(decode(bytes));
}

/** A line that is not read at all. */
export function refuseLength(bytes: number): Extract<ParsedLine, { kind: 'refused' }> {
  const diagnostic: LineDiagnostic = {
    code: 'line-too-long',
    severity: 'error',
    message: `The line has ${(bytes / 1024 / 1024).toFixed(1)} MB; lines of more than ${LONGEST_LINE_BYTES / 1024 / 1024} MB are not read.`,
    hint: 'Split the example, or put the missing line feeds back; the longest that a model trains on is about 65,536 tokens.',
  };
  return { kind: 'refused', isJson: false, diagnostic };
}

/** One line's text, as `parseLine`. */
function parseText(text: string): ParsedLine {
  if (/^[ \t\r]*$/.test(text)) return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuseSyntax(text);
  }
  if (!isJsonObject(value)) return refuseKind(value);
  const found = inspect(value);
  if (found.depth > DEEPEST) {
    return refuse(
      'too-deep',
      `Values are nested more than ${DEEPEST} deep.`,
      'Flatten the value; parsers give up on it.',
      true,
    );
  }
  const diagnostics: LineDiagnostic[] = [];
  if (found.infinite) {
    diagnostics.push({
      code: 'number-out-of-range',
      severity: 'warning',
      message: 'A number is too large for a double and reads as infinity.',
      hint: 'Write a finite number, or a string.',
    });
  }
  if (countColonsAfterQuotes(text) > found.keys) {
    const { duplicateKey } = scanJson(text);
    if (duplicateKey !== undefined) {
      diagnostics.push({
        code: 'duplicate-key',
        severity: 'warning',
        column: duplicateKey.offset + 1,
        message: `The key ${quote(duplicateKey.key)} stands twice in one object; the last one wins.`,
        hint: 'Remove one of the two.',
      });
    }
  }
  return { kind: 'object', value, diagnostics };
}

export function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function refuse(code: string, message: string, hint: string, isJson = false): ParsedLine {
  return { kind: 'refused', isJson, diagnostic: { code, severity: 'error', message, hint } };
}

function refuseSyntax(text: string): ParsedLine {
  const { error } = scanJson(text);
  const offset = error?.offset ?? 0;
  const reason = error?.reason ?? 'the parser refuses it';
  const near = quoteAround(text, offset);
  const message = `Not JSON at column ${offset + 1}: ${reason}${near === undefined ? '' : `, near ${near}`}.`;
  const hint = /comment/.test(reason)
    ? 'Remove the comment, and the line if it holds nothing else; JSON Lines has no comments.'
    : 'Write one complete JSON object per line, with a JSON library and not by hand.';
  return {
    kind: 'refused',
    isJson: false,
    diagnostic: { code: 'invalid-json', severity: 'error', column: offset + 1, message, hint },
  };
}

function refuseKind(value: unknown): ParsedLine {
  const code = 'line-not-an-object';
  if (isList(value)) {
    return refuse(
      code,
      'The line is a list, not an object.',
      'Wrap a list of messages as {"messages": […]}; put each element of any other list on a line of its own.',
      true,
    );
  }
  if (typeof value === 'string') {
    const isJson = /^\s*[{[]/.test(value);
    const hint = isJson
      ? 'The example was encoded twice: write the object itself, not its JSON text.'
      : 'Write {"messages": […]}.';
    return refuse(code, `The line is a string, not an object: ${quote(value)}.`, hint, true);
  }
  return refuse(code, `The line is ${nameKind(value)}, not an object.`, 'Write {"messages": […]}.', true);
}

function refuseBytes(bytes: Uint8Array): ParsedLine {
  const offset = findInvalidUtf8(bytes);
  const column = decode(bytes.subarray(0, offset)).length + 1;
  const found = [...bytes.subarray(offset, offset + 2)]
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join(' ');
  const diagnostic: LineDiagnostic = {
    code: 'invalid-utf8',
    severity: 'error',
    column,
    message: `The bytes ${found} at column ${column} are not UTF-8.`,
    hint: 'Save the file as UTF-8; the line looks like Latin-1, Windows-1252 or another encoding.',
  };
  return { kind: 'refused', isJson: false, diagnostic };
}

/** Offset of the first byte that starts no well-formed sequence (Unicode 15, table 3-7). */
function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length || (length > 1 && !isUtf8(bytes.subarray(at, at + length))))
      return at;
    at += length;
  }
  return at;
}

interface Inspection {
  keys: number;
  depth: number;
  infinite: boolean;
}

/** Keys in all, deepest nesting (stops one past the limit) and whether a number is infinite. */
function inspect(value: unknown): Inspection {
  const found: Inspection = { keys: 0, depth: 0, infinite: false };
  visit(value, 1, found);
  return found;
}

function visit(value: unknown, depth: number, found: Inspection): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) found.infinite = true;
  } else if (isList(value)) {
    if (depth > found.depth) found.depth = depth;
    if (depth > DEEPEST) return;
    for (let index = 0; index < value.length; index += 1) visit(value[index], depth + 1, found);
  } else if (isJsonObject(value)) {
    if (depth > found.depth) found.depth = depth;
    if (depth > DEEPEST) return;
    // What JSON.parse makes has no keys but its own.
    for (const key in value) {
      found.keys += 1;
      const item = value[key];
      if (typeof item !== 'string') visit(item, depth + 1, found);
    }
  }
}

/**
 * At least as many as there are keys in the text, and as a rule as many: a colon after a quote that no backslash escapes.
 * More than the parsed value has means that a key may stand twice, which a full scan then decides.
 */
function countColonsAfterQuotes(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (before > 0 && text.charCodeAt(before) <= 0x20) before -= 1;
    if (text.charCodeAt(before) === 0x22 && text.charCodeAt(before - 1) !== 0x5c) count += 1;
  }
  return count;
}
