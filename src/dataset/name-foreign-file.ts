import type { ForeignFormat } from './name-foreign-format.ts';
import { scanJson } from './scan-json.ts';

/** Names a file that is not text in UTF-8 at all, from its first bytes. */
export function nameForeignBytes(bytes: Uint8Array): ForeignFormat | undefined {
  const magic = MAGIC.find(({ signature, at = 0 }) => signature.every((byte, index) => bytes[at + index] === byte));
  return magic ?? nameWideEncoding(bytes);
}

interface Magic extends ForeignFormat {
  readonly signature: readonly number[];
  readonly at?: number;
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));
const UNPACK = 'Unpack it and use the JSON Lines file inside.';
const RESAVE = 'Save it as UTF-8 without a byte order mark, e.g. iconv -f UTF-16 -t UTF-8 FILE.';
const EXPORT = 'Export it as JSON Lines, one example per line.';

const MAGIC: readonly Magic[] = [
  { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32 text', conversion: RESAVE.replace('16', '32'), signature: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16 text', conversion: RESAVE, signature: [0xff, 0xfe] },
  { name: 'UTF-16 text', conversion: RESAVE, signature: [0xfe, 0xff] },
  { name: 'a gzip archive', conversion: UNPACK, signature: [0x1f, 0x8b] },
  { name: 'a zip archive or a spreadsheet', conversion: UNPACK, signature: [0x50, 0x4b, 3, 4] },
  { name: 'an empty zip archive', conversion: UNPACK, signature: [0x50, 0x4b, 5, 6] },
  { name: 'a Zstandard archive', conversion: UNPACK, signature: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'an xz archive', conversion: UNPACK, signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0] },
  { name: 'a 7z archive', conversion: UNPACK, signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a bzip2 archive', conversion: UNPACK, signature: ascii('BZh') },
  { name: 'a tar archive', conversion: UNPACK, signature: ascii('ustar'), at: 257 },
  { name: 'a Parquet file', conversion: EXPORT, signature: ascii('PAR1') },
  { name: 'an Arrow file', conversion: EXPORT, signature: ascii('ARROW1') },
  { name: 'an SQLite database', conversion: EXPORT, signature: ascii('SQLite format 3') },
  { name: 'a PDF document', conversion: EXPORT, signature: ascii('%PDF-') },
  { name: 'an Avro file', conversion: EXPORT, signature: ascii('Obj\u0001') },
  { name: 'a NumPy file', conversion: EXPORT, signature: [0x93, ...ascii('NUMPY')] },
  { name: 'an HDF5 file', conversion: EXPORT, signature: [0x89, ...ascii('HDF')] },
  { name: 'a PNG picture', conversion: EXPORT, signature: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG picture', conversion: EXPORT, signature: [0xff, 0xd8, 0xff] },
  {
    name: 'a Git LFS pointer, not the data',
    conversion: 'Fetch the file: `git lfs pull`, or `lfs: true` in actions/checkout.',
    signature: ascii('version https://git-lfs.github.com/spec/'),
  },
];

/** Text in two or four bytes a character shows as every other byte being zero. */
function nameWideEncoding(bytes: Uint8Array): ForeignFormat | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (even + odd === head.length)
    return { name: 'zero bytes only', conversion: 'Write the file again; the disk was full or the copy broke off.' };
  const wide = (even > half * 0.7 && odd < half * 0.3) || (odd > half * 0.7 && even < half * 0.3);
  return wide ? { name: 'UTF-16 text without a byte order mark', conversion: RESAVE } : undefined;
}

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
  const simple = TEXTS.find(({ pattern }) => pattern.test(first));
  if (simple !== undefined) return simple;
  if (/^[[{]/.test(first)) return namePrettyPrinted(first, wholeText);
  const text = wholeText() ?? '';
  return nameTable(first, text) ?? PLAIN_TEXT;
}

const PLAIN_TEXT: ForeignFormat = {
  name: 'plain text',
  conversion: 'Write JSON Lines: one object with `messages` per line.',
};

const TEXTS: readonly (ForeignFormat & { readonly pattern: RegExp })[] = [
  {
    name: 'an HTML page',
    conversion: 'Download the file itself, not the page that shows it; an error page often hides here.',
    pattern: /^<(?:!doctype html|html|head|body|!--)/i,
  },
  {
    name: 'XML',
    conversion: 'Write JSON Lines: one object with `messages` per line.',
    pattern: /^<\?xml|^<[a-z][\w:-]*[\s>]/i,
  },
  { name: 'JSON inside a Markdown fence', conversion: 'Remove the lines with ```.', pattern: /^(?:```|~~~)/ },
  {
    name: 'YAML',
    conversion: 'Convert it to JSON Lines: one object per line.',
    pattern: /^(?:(?:---|%YAML.*)$|(?:- +)?[A-Za-z_][\w-]*:(?:$| +[|>]?-?$))/,
  },
  {
    name: 'Python dictionaries, not JSON',
    conversion: 'Write the lines with json.dumps(example), not with str(example).',
    pattern: /^\{\s*'/,
  },
];

function namePrettyPrinted(first: string, wholeText: () => string | undefined): ForeignFormat | undefined {
  const { error } = scanJson(first);
  if (error === undefined) return undefined;
  if (/^\{.*\},$/.test(first) && scanJson(first.slice(0, -1)).error === undefined) {
    return { name: 'JSON objects separated by commas', conversion: 'Remove the comma at the end of each line.' };
  }
  if (!error.reason.startsWith('the line ends')) return undefined;
  const text = wholeText();
  const scan = text === undefined ? undefined : scanJson(text, { many: true });
  const kind = first.startsWith('[') ? 'a JSON array over several lines' : 'pretty-printed JSON over several lines';
  const broken = scan?.error === undefined ? '' : ', with a syntax error as well';
  const conversion = first.startsWith('[')
    ? "Write each element on a line of its own: jq -c '.[]' FILE."
    : "Write each object on a line of its own: jq -c '.' FILE.";
  return { name: `${kind}${broken}`, conversion };
}

/** The same number of separators in the header and in most of the first lines. */
function nameTable(first: string, text: string): ForeignFormat | undefined {
  for (const [separator, name] of [
    ['\t', 'a table separated by tabs (TSV)'],
    [',', 'a table separated by commas (CSV)'],
    [';', 'a table separated by semicolons (CSV)'],
    ['|', 'a table separated by bars'],
  ] as const) {
    const columns = first.split(separator).length;
    if (columns < 2 || !/^["\w][\w "'.\-,;|\t]*$/u.test(first)) continue;
    const rows = text
      .slice(0, 20_000)
      .split('\n')
      .slice(1, 20)
      .filter((row) => row.trim() !== '');
    if (rows.length > 0 && rows.filter((row) => row.split(separator).length >= columns).length >= rows.length * 0.6) {
      return {
        name,
        conversion:
          'Convert each row: {"messages": [{"role": "user", "content": first column}, {"role": "assistant", "content": second column}]}.',
      };
    }
  }
  return undefined;
}
