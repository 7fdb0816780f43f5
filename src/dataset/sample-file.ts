import type { Diagnostic } from '../domain/diagnostic.ts';
import type { DatasetFormat } from '../domain/validation-report.ts';
import type { CheckOptions, Method } from './checked-file.ts';
import { isJsonObject, isList, type JsonObject } from './json.ts';
import { nameForeignText } from './name-foreign-file.ts';
import { type ForeignFormat, nameForeignFormat } from './name-foreign-format.ts';
import { decode, parseLine } from './parse-line.ts';
import { recogniseFormat } from './recognise-format.ts';
import { scanJson } from './scan-json.ts';
import { splitLines } from './split-lines.ts';

export type FileSample =
  | { readonly kind: 'empty' }
  | ({ readonly kind: 'foreign'; readonly line: number } & ForeignFormat)
  | { readonly kind: 'lines'; readonly format: DatasetFormat; readonly diagnostics: readonly Diagnostic[] };

const LINES_LOOKED_AT = 200;
const LARGEST_TEXT_BYTES = 64 * 1024 * 1024;

/** Looks at the first 200 filled lines to say what the file as a whole is: nothing, something foreign, or lines of a format. */
export function sampleFile(bytes: Uint8Array, start: number, options: CheckOptions): FileSample {
  const look = lookAtLines(bytes, start);
  if (look.first === undefined) return { kind: 'empty' };
  const mostAreObjects = look.objects.length * 2 > look.filled;
  const isFenced = /^\s*(?:```|~~~)/.test(look.first.text);
  if (!look.firstIsObject && (isFenced || !mostAreObjects)) {
    const foreign = nameWhole(bytes, start, look);
    if (foreign !== undefined) return { kind: 'foreign', line: look.first.number, ...foreign };
  }
  const onlyAsks = look.objects.length > 0 && look.objects.every(asksOnly);
  const format = onlyAsks ? 'reinforcement' : (mostCommonFormat(look.objects) ?? defaultFormat(options.method));
  const [head] = look.objects;
  if (format === 'unknown' && head !== undefined)
    return { kind: 'foreign', line: look.firstObjectLine, ...nameForeignFormat(head) };
  return {
    kind: 'lines',
    format,
    diagnostics: compareWithMethod(format, options, look.firstObjectLine || look.first.number),
  };
}

interface Look {
  readonly filled: number;
  readonly objects: readonly JsonObject[];
  readonly first: { readonly number: number; readonly text: string } | undefined;
  readonly firstIsObject: boolean;
  readonly firstObjectLine: number;
}

function lookAtLines(bytes: Uint8Array, start: number): Look {
  const objects: JsonObject[] = [];
  let filled = 0;
  let first: Look['first'];
  let firstIsObject = false;
  let firstObjectLine = 0;
  for (const { number, start: from, end } of splitLines(bytes, start)) {
    const line = bytes.subarray(from, end);
    const parsed = parseLine(line);
    if (parsed.kind === 'blank') continue;
    filled += 1;
    if (first === undefined) {
      first = { number, text: decode(line.subarray(0, LARGEST_TEXT_BYTES)) };
      firstIsObject = parsed.kind === 'object';
    }
    if (parsed.kind === 'object') {
      if (objects.length === 0) firstObjectLine = number;
      objects.push(parsed.value);
    }
    if (filled === LINES_LOOKED_AT) break;
  }
  return { filled, objects, first, firstIsObject, firstObjectLine };
}

function nameWhole(bytes: Uint8Array, start: number, { first, filled }: Look): ForeignFormat | undefined {
  const text = first?.text ?? '';
  if (bytes.indexOf(0x0a) === -1 && text.includes('\r') && scanJson(text, { many: true }).values > 1) {
    return {
      name: 'lines that end with a carriage return only',
      conversion: "End lines with a line feed: tr '\\r' '\\n' < FILE.",
    };
  }
  if (filled === 1 && text.trimStart().startsWith('[') && holdsObjects(text)) {
    return {
      name: 'a JSON array on one line',
      conversion: "Write each element on a line of its own: jq -c '.[]' FILE.",
    };
  }
  const wholeText = (): string | undefined =>
    bytes.length > LARGEST_TEXT_BYTES ? undefined : decode(bytes.subarray(start));
  return nameForeignText({ firstLine: text, wholeText });
}

function holdsObjects(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 && value.every((item) => isJsonObject(item) && !('role' in item));
  } catch {
    return false;
  }
}

/** Messages that end with the user and hold no answer at all: what a reinforcement job takes. */
function asksOnly({ messages }: JsonObject): boolean {
  const roles = isList(messages) ? messages.map((message) => (isJsonObject(message) ? message.role : undefined)) : [];
  return roles.at(-1) === 'user' && !roles.includes('assistant');
}

function mostCommonFormat(objects: readonly JsonObject[]): DatasetFormat | undefined {
  const counts = new Map<DatasetFormat, number>();
  for (const value of objects) {
    const format = recogniseFormat(value);
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}

const FORMAT_OF_METHOD = {
  supervised: 'chat',
  dpo: 'preference',
  completions: 'completions',
} satisfies Record<Method, DatasetFormat>;

function defaultFormat(method: Method | undefined): DatasetFormat {
  return method === undefined ? 'chat' : FORMAT_OF_METHOD[method];
}

/** The service: `Input file … is in the fine-tune-chat format, but the specified fine-tuning job is not using 'supervised' …` */
function compareWithMethod(format: DatasetFormat, { role, method }: CheckOptions, line: number): readonly Diagnostic[] {
  const trains = role === 'train' || role === 'validation';
  if (format === 'reinforcement' && (!trains || method !== undefined)) {
    const message =
      'The file is for reinforcement fine-tuning: its messages end with the user and reference fields stand beside them.';
    const hint = 'End each example with the assistant message to learn, and remove the reference fields.';
    return [{ code: 'reinforcement-format', severity: 'error', line, message, hint }];
  }
  if (trains && method !== undefined && FORMAT_OF_METHOD[method] !== format) {
    const message = `The file is in ${format} format, which the method ${method} does not take.`;
    const fitting = Object.entries(FORMAT_OF_METHOD).find(([, wanted]) => wanted === format)?.[0];
    const hint =
      fitting === undefined
        ? 'Convert the file.'
        : `Set the method to ${fitting}, or convert the file to ${FORMAT_OF_METHOD[method]} format.`;
    return [{ code: 'format-against-method', severity: 'error', line, message, hint }];
  }
  if (trains && method === undefined && (format === 'completions' || format === 'reinforcement')) {
    const message = `The file is in ${format} format; OpenAI trains no model on it any more.`;
    const hint = 'Convert it to chat lines: {"messages": [{"role": "user", …}, {"role": "assistant", …}]}.';
    return [{ code: 'retired-format', severity: 'warning', line, message, hint }];
  }
  return [];
}
