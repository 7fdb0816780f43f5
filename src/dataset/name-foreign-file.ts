import type { ForeignFormat } from './foreign-format.ts';
import { isJsonObject, parseJsonList } from './json.ts';
import { nameFirstLine } from './name-first-line.ts';
import { nameForeignFormat } from './name-foreign-format.ts';
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
  return nameTable(first, text) ?? PLAIN_TEXT;
}

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
  return { name: `${kind}${broken}`, conversion };
}

const LARGEST_OBJECT = 4_000_000;

/** One object over several lines that is known for what it is: a notebook, an error answer, an export. */
function nameWhole(text: string): ForeignFormat | undefined {
  const value: unknown = text.length > LARGEST_OBJECT ? undefined : JSON.parse(text);
  if (!isJsonObject(value) || 'messages' in value || 'prompt' in value) return undefined;
  const named = nameForeignFormat(value);
  return named.name.startsWith('an unknown') ? undefined : named;
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
    if (columns < 2 || !(isQuoted || /^["\w][\w "'.\-,;|\t]*$/u.test(first))) continue;
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
