import { scanJson } from '../../dataset/scan-json.ts';
import { type ExactNumber, makeExactNumber } from './exact-number.ts';

/** A JSON value in which a number that a double cannot hold stands as it was written. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** Said of the text as a whole: "is not JSON". */
  | { readonly ok: false; readonly reason: string };

/**
 * The answer of a model as JSON. What two readers could read differently is no JSON here: a key that stands twice in one object.
 * So is what would exhaust a reader: more than 500 levels.
 */
export function parseAnswerJson(text: string, { fenced = false, doubles = false }: ParseOptions = {}): ParsedJson {
  const json = fenced ? withoutFence(text) : text;
  if (isTooDeep(json)) return { ok: false, reason: `is nested deeper than ${MOST_LEVELS} levels` };
  const { error, duplicateKey } = scanJson(json);
  if (error !== undefined) return { ok: false, reason: 'is not JSON' };
  if (duplicateKey !== undefined) return { ok: false, reason: 'has a key twice in one object' };
  return { ok: true, value: doubles ? JSON.parse(json) : parseExactly(json) };
}

interface ParseOptions {
  /** The answer may be one Markdown code block around the JSON. */
  readonly fenced?: boolean;
  /** Numbers as the nearest double, as most programs read them. */
  readonly doubles?: boolean;
}

const MOST_LEVELS = 500;

/** The content of the one Markdown code block that the text consists of, or else the text. */
function withoutFence(text: string): string {
  const trimmed = text.trim();
  const start = /^```(?:json|JSON)?[ \t]*\r?\n/.exec(trimmed);
  return start !== null && trimmed.endsWith('```') && trimmed.length >= start[0].length + 3
    ? trimmed.slice(start[0].length, -3)
    : text;
}

function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (isInString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > MOST_LEVELS) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

/** A double keeps 15 digits and no exponent above 308: 9007199254740993 would become its neighbour. */
const mayNotFit = /\d{16}|\d\.?\d*[eE][+-]?\d{3}|\.\d{15}/;

function parseExactly(json: string): unknown {
  if (!mayNotFit.test(json)) return JSON.parse(json);
  // Node 20 does not tell the source of a number, and keeps the double.
  return JSON.parse(json, (_key, value: unknown, context?: { readonly source?: string }): unknown | ExactNumber =>
    typeof value === 'number' && context?.source !== undefined ? makeExactNumber(value, context.source) : value,
  );
}
