import type { Diagnostic } from '../domain/diagnostic.ts';
import type { DatasetFormat } from '../domain/validation-report.ts';
import type { ByteSource } from './byte-source.ts';
import type { CheckOptions, Method } from './checked-file.ts';
import type { ForeignFormat } from './foreign-format.ts';
import { isJsonObject, isList, type JsonObject, parseJsonList } from './json.ts';
import { ANNOTATED, isAnnotated, nameElements, nameForeignText } from './name-foreign-file.ts';
import { nameForeignFormat } from './name-foreign-format.ts';
import { decode, parseLine, refuseLength } from './parse-line.ts';
import { type LineRange, readLines } from './read-lines.ts';
import { recogniseFormat } from './recognise-format.ts';
import { scanJson } from './scan-json.ts';

export type FileSample =
  | { readonly kind: 'empty' }
  | ({ readonly kind: 'foreign'; readonly line: number } & ForeignFormat)
  | { readonly kind: 'lines'; readonly format: DatasetFormat; readonly diagnostics: readonly Diagnostic[] };

const LINES_LOOKED_AT = 200;
const SAMPLE_BLOCK_BYTES = 256 * 1024;
const LARGEST_TEXT_BYTES = 64 * 1024 * 1024;
/** Enough of a line that is too long to be read, to tell what it starts like. */
const START_BYTES = 4096;

/** Looks at the first 200 filled lines to say what the file as a whole is: nothing, something foreign, or lines of a format. */
export function sampleFile(source: ByteSource, range: LineRange, options: CheckOptions): FileSample {
  const look = lookAtLines(source, range);
  if (look.first === undefined) return { kind: 'empty' };
  const mostAreObjects = look.objects.length * 2 > look.filled;
  const isFenced = /^\s*(?:```|~~~)/.test(look.first.text);
  if (!look.firstIsObject && (isFenced || !mostAreObjects)) {
    const foreign = nameWhole(source, range, look);
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

interface FirstLine {
  readonly number: number;
  readonly text: string;
  /** No line feed stands behind it. */
  readonly isWhole: boolean;
  /** It is too long to be read, and the text is its start. */
  readonly isCut: boolean;
}

interface Look {
  readonly filled: number;
  readonly objects: readonly JsonObject[];
  readonly first: FirstLine | undefined;
  readonly firstIsObject: boolean;
  readonly firstObjectLine: number;
}

function lookAtLines(source: ByteSource, range: LineRange): Look {
  const objects: JsonObject[] = [];
  let filled = 0;
  let first: FirstLine | undefined;
  let firstIsObject = false;
  let firstObjectLine = 0;
  for (const { number, start, end, bytes } of readLines(source, range, SAMPLE_BLOCK_BYTES)) {
    const parsed = bytes === undefined ? refuseLength(end - start) : parseLine(bytes);
    if (parsed.kind === 'blank') continue;
    filled += 1;
    if (first === undefined) {
      const text = decode(bytes ?? source.read(start, start + START_BYTES));
      first = { number, text, isWhole: end === source.size, isCut: bytes === undefined };
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

function nameWhole(source: ByteSource, range: LineRange, { first, filled }: Look): ForeignFormat | undefined {
  const text = first?.text ?? '';
  // Of a line that is too long to be read, only its start is known.
  if (first?.isCut === true) return filled === 1 && /^\s*\[\s*\{/.test(text) ? ARRAY_ON_ONE_LINE : undefined;
  if (
    first?.isWhole === true &&
    first.number === 1 &&
    text.includes('\r') &&
    scanJson(text, { many: true }).values > 1
  ) {
    return {
      name: 'lines that end with a carriage return only',
      conversion: "End lines with a line feed: tr '\\r' '\\n' < FILE.",
    };
  }
  if (filled === 1 && text.trimStart().startsWith('[')) {
    const list = parseJsonList(text) ?? [];
    if (list.length > 0 && list.every(isAnnotated)) return ANNOTATED;
    if (holdsObjects(list)) return nameElements(ARRAY_ON_ONE_LINE, list);
  }
  const wholeText = (): string | undefined =>
    source.size > LARGEST_TEXT_BYTES ? undefined : decode(source.read(range.from, range.to));
  return nameForeignText({ firstLine: text, wholeText });
}

const ARRAY_ON_ONE_LINE: ForeignFormat = {
  name: 'a JSON array on one line',
  conversion: "Write each element on a line of its own: jq -c '.[]' FILE.",
};

function holdsObjects(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((item) => isJsonObject(item) && !('role' in item));
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
