import type { ForeignFormat } from './foreign-format.ts';
import { isJsonObject, isList, parseJsonList } from './json.ts';
import { nameFirstLine } from './name-first-line.ts';
import { nameForeignFormat } from './name-foreign-format.ts';
import { recogniseFormat } from './recognise-format.ts';
import { scanJson } from './scan-json.ts';

export { nameForeignBytes } from './name-foreign-bytes.ts';

export interface TextSample {
  /** The text of the first line that is not blank, and whether the whole of the lines looked at failed to parse. */
  readonly firstLine: string;
  /** The decoded text of the whole file, at most 64 MB, asked for only when needed. */
  readonly wholeText: () => string | undefined;
}

/**
 * Names a text file of which most lines (the first among them) are not JSON, when it is something else as a whole:
 * pretty-printed JSON, a list, CSV, HTML … Nothing when the file is best described line by line.
 */
export function nameForeignText({ firstLine, wholeText }: TextSample): ForeignFormat | undefined {
  const first = firstLine.trim();
  const known = nameFirstLine(first);
  if (known !== undefined) return known;
  if (/^[[{]/.test(first))
    return (
      nameNearlyJson(first) ??
      namePrettyPrinted(first, wholeText) ??
      nameRepeatedFault(wholeText) ??
      nameLists(wholeText)
    );
  const text = wholeText() ?? '';
  // Spreadsheets say so which separator they use.
  if (/^sep=.$/.test(first)) return SEPARATED;
  return nameTable(first, text) ?? nameTags(text) ?? PLAIN_TEXT;
}

const SEPARATED: ForeignFormat = {
  name: 'a table of a spreadsheet (CSV with a line sep=)',
  conversion:
    'Convert each row: {"messages": [{"role": "user", "content": first column}, {"role": "assistant", "content": second column}]}.',
};

const PLAIN_TEXT: ForeignFormat = {
  name: 'plain text',
  conversion: 'Write JSON Lines: one object with `messages` per line.',
};

/** Several objects on one line, behind each other or parted by a character that is no line feed. */
function nameNearlyJson(first: string): ForeignFormat | undefined {
  if (/^\{\s*[A-Za-z_$][\w$]*\s*:/.test(first)) {
    return {
      name: 'JavaScript objects or JSON5, not JSON: the keys have no quotes',
      conversion: 'Write the lines with JSON.stringify, or convert the file with the json5 package.',
    };
  }
  if (!first.startsWith('{')) return undefined;
  const isSequence = (text: string): boolean => {
    const { error, values } = scanJson(text, { many: true });
    return error === undefined && values > 1;
  };
  if (isSequence(first) && !/^[^\n]*\},$/.test(first)) {
    return {
      name: 'several JSON objects on one line',
      conversion: "Write each object on a line of its own: jq -c '.' FILE.",
    };
  }
  for (const separator of ['\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\u0000', '\u001e']) {
    if (!first.includes(separator) || !isSequence(first.replaceAll(separator, '\n'))) continue;
    const code = separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      name: `JSON objects with the character U+${code} between them instead of a line feed`,
      conversion: 'End each line with a line feed (U+000A).',
    };
  }
  return undefined;
}

const LINES_COMPARED = 20;

/** A fault that nearly every line has is a matter of the format, not of the lines. */
function nameRepeatedFault(wholeText: () => string | undefined): ForeignFormat | undefined {
  const lines = firstLines(wholeText);
  const faults = lines.map((line) => scanJson(line).error?.reason);
  const [usual] = faults;
  const share = faults.filter((fault) => fault === usual).length / faults.length;
  if (usual === undefined || lines.length < 3 || share < 0.8 || /the line ends|closing quote/.test(usual))
    return undefined;
  return {
    name: `lines that are nearly JSON; each has ${usual}`,
    conversion: 'Write the lines with a JSON library, not by hand or with a template.',
  };
}

/** Lines that are each a list: of messages, or of what a table's row holds. */
function nameLists(wholeText: () => string | undefined): ForeignFormat | undefined {
  const lines = firstLines(wholeText);
  const lists = lines.map(parseJsonList).filter((list) => list !== undefined);
  if (lines.length < 3 || lists.length < lines.length * 0.8) return undefined;
  if (lists.every(isAnnotated)) return ANNOTATED;
  if (lists.every((list) => list.every((item) => isJsonObject(item) && 'role' in item))) {
    return {
      name: 'lists of messages without an object around them',
      conversion: "Wrap each list: jq -c '{messages: .}' FILE.",
    };
  }
  return {
    name: 'JSON lists, one per line',
    conversion:
      'Convert each list: {"messages": [{"role": "user", "content": first element}, {"role": "assistant", "content": second element}]}.',
  };
}

/** A text with its annotations: ["Uber blew …", {"entities": [[0, 4, "ORG"]]}] */
export function isAnnotated(value: unknown): boolean {
  return (
    isList(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    isJsonObject(value[1]) &&
    ANNOTATIONS.some((key) => isJsonObject(value[1]) && key in value[1])
  );
}

const ANNOTATIONS = ['entities', 'cats', 'spans', 'links'];

export const ANNOTATED: ForeignFormat = {
  name: 'training data for spaCy (a text and its entities)',
  conversion:
    'Convert each pair: {"messages": [{"role": "user", "content": text}, {"role": "assistant", "content": the entities as JSON}]}.',
};

function firstLines(wholeText: () => string | undefined): readonly string[] {
  const lines = wholeText()?.slice(0, 200_000).split('\n', LINES_COMPARED) ?? [];
  return lines.filter((line) => line.trim() !== '');
}

function namePrettyPrinted(first: string, wholeText: () => string | undefined): ForeignFormat | undefined {
  const { error } = scanJson(first);
  if (error === undefined) return undefined;
  if (/^\{.*\},$/.test(first) && scanJson(first.slice(0, -1)).error === undefined) {
    return { name: 'JSON objects separated by commas', conversion: 'Remove the comma at the end of each line.' };
  }
  if (!error.reason.startsWith('the line ends')) return undefined;
  const text = wholeText();
  const scan = text === undefined ? undefined : scanJson(text, { many: true });
  const known =
    scan?.error === undefined && scan?.values === 1 && first.startsWith('{') ? nameWhole(text ?? '') : undefined;
  if (known !== undefined) return known;
  const kind = first.startsWith('[') ? 'a JSON array over several lines' : 'pretty-printed JSON over several lines';
  const broken = scan?.error === undefined ? '' : ', with a syntax error as well';
  const conversion = first.startsWith('[')
    ? "Write each element on a line of its own: jq -c '.[]' FILE."
    : "Write each object on a line of its own: jq -c '.' FILE.";
  const format = { name: `${kind}${broken}`, conversion };
  const list = first.startsWith('[') && (text?.length ?? 0) <= LARGEST_OBJECT ? parseJsonList(text ?? '') : undefined;
  if (list?.every(isAnnotated) === true && list.length > 0) return ANNOTATED;
  return list === undefined ? format : nameElements(format, list);
}

/** An array whose elements are of a known format themselves: the conversion goes on. */
export function nameElements(format: ForeignFormat, [first]: readonly unknown[]): ForeignFormat {
  if (!isJsonObject(first) || recogniseFormat(first) !== 'unknown') return format;
  const element = nameForeignFormat(first);
  return {
    name: `${format.name}, each element ${element.name}`,
    conversion: `${format.conversion} Then: ${element.conversion}`,
  };
}

const LARGEST_OBJECT = 4_000_000;

/** One object over several lines that is known for what it is: a notebook, an error answer, an export. */
function nameWhole(text: string): ForeignFormat | undefined {
  const value: unknown = text.length > LARGEST_OBJECT ? undefined : JSON.parse(text);
  if (!isJsonObject(value) || 'messages' in value || 'prompt' in value) return undefined;
  const named = nameForeignFormat(value);
  return named.name.startsWith('an unknown') ? undefined : named;
}

/** Letters, numbers and the signs that names of columns have. */
const HEADER = /^["\p{L}\p{N}_][\p{L}\p{M}\p{N}_ "'.\-,;|\t?!()/:#&%+*@]*$/u;

/** A word and its tag on each line, a blank line after each sentence. */
function nameTags(text: string): ForeignFormat | undefined {
  const lines = text.slice(0, 20_000).split('\n').slice(0, -1);
  const words = lines.filter((line) => line.trim() !== '');
  const tagged = words.filter((line) => /^\S+(?:[ \t]\S+){0,3}[ \t](?:O|[BIES]-\S+)\s*$/.test(line));
  if (words.length < 3 || tagged.length < words.length * 0.9) return undefined;
  return {
    name: 'words with tags, one per line (CoNLL)',
    conversion: 'Write JSON Lines: the sentence as user message, its entities as JSON as assistant message.',
  };
}

/** The same number of separators in the header and in most of the first lines. */
function nameTable(first: string, text: string): ForeignFormat | undefined {
  for (const [separator, name] of [
    ['\t', 'a table separated by tabs (TSV)'],
    [',', 'a table separated by commas (CSV)'],
    [';', 'a table separated by semicolons (CSV)'],
    ['|', 'a table separated by bars'],
  ] as const) {
    const isQuoted = separator !== '\t' && first.startsWith('"') && first.includes(`"${separator}"`);
    const between = isQuoted ? `"${separator}"` : separator;
    const columns = first.split(between).length;
    if (columns < 2 || !(isQuoted || HEADER.test(first))) continue;
    const rows = text
      .slice(0, 20_000)
      .split('\n')
      .slice(1, 20)
      .filter((row) => row.trim() !== '');
    if (rows.length > 0 && rows.filter((row) => row.split(between).length >= columns).length >= rows.length * 0.6) {
      return {
        name,
        conversion:
          'Convert each row: {"messages": [{"role": "user", "content": first column}, {"role": "assistant", "content": second column}]}.',
      };
    }
  }
  return undefined;
}
