import type { ForeignFormat } from './foreign-format.ts';
import { isJsonObject, isList } from './json.ts';
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
  const simple = TEXTS.find(({ pattern }) => pattern.test(first));
  if (simple !== undefined) return simple;
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

/** Looked at in this order, on the first line that is not blank. */
const TEXTS: readonly (ForeignFormat & { readonly pattern: RegExp })[] = [
  {
    name: 'an HTML page',
    conversion: 'Download the file itself, not the page that shows it; an error page often hides here.',
    pattern: /^<(?:!doctype html|html|head|body|!--)/i,
  },
  {
    name: 'prompts as plain text with control tokens ([INST], <|im_start|>)',
    conversion: 'Write JSON Lines: split the text at its control tokens into `messages`; the service adds its own.',
    pattern: /^(?:<s>|\[INST\]|<\|(?:im_start|begin_of_text|start_header_id|user|system)\|>)/,
  },
  {
    name: 'XML',
    conversion: 'Write JSON Lines: one object with `messages` per line.',
    pattern: /^<\?xml|^<[a-z][\w:-]*[\s>]/i,
  },
  { name: 'JSON inside a Markdown fence', conversion: 'Remove the lines with ```.', pattern: /^(?:```|~~~)/ },
  {
    name: 'the text of an error page, not the data',
    conversion: 'Download the file again and look at the status of the answer.',
    pattern:
      /^(?:\d{3}:? )?(?:not found|forbidden|unauthorized|bad gateway|access denied|internal server error|service unavailable|curl: \(\d+\))/i,
  },
  {
    name: 'a DVC pointer, not the data',
    conversion: 'Fetch the file: `dvc pull`.',
    pattern: /^outs:$/,
  },
  {
    name: 'a git-annex pointer, not the data',
    conversion: 'Fetch the file: `git annex get`.',
    pattern: /^\/?(?:\.\.\/)*(?:\.git\/)?annex\/objects\//,
  },
  { name: 'an encrypted message (PGP)', conversion: 'Decrypt it first.', pattern: /^-----BEGIN PGP MESSAGE-----/ },
  {
    name: 'a file with an unresolved merge conflict',
    conversion: 'Decide between the two sides and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    pattern: /^<{7} /,
  },
  {
    name: 'a patch, not the file',
    conversion: 'Apply it with `git apply`, and use the file itself.',
    pattern: /^(?:diff --git |--- a\/|Index: )/,
  },
  {
    name: 'a stream of server-sent events',
    conversion: 'Keep what follows "data: ": sed -n \'s/^data: //p\' FILE; each event is one piece of an answer.',
    pattern: /^(?:data|event): ?\S/,
  },
  {
    name: 'a JSON text sequence (RFC 7464): a control character stands before each object',
    conversion: "Remove the record separators: tr -d '\\036' < FILE.",
    pattern: /^\p{Cc}\s*\{/u,
  },
  { name: 'an RTF document', conversion: 'Save it as plain text in JSON Lines.', pattern: /^\{\\rtf/ },
  {
    name: 'a dump of a database (SQL)',
    conversion: 'Query the rows and write one JSON object per line.',
    pattern: /^(?:--|\/\*).*(?:dump|SQL)|^(?:create table|insert into|begin transaction|pragma )/i,
  },
  {
    name: 'JSON with comments',
    conversion: "Remove the comments; JSON has none: sed '/^ *\\/\\//d' FILE.",
    pattern: /^\/[/*]/,
  },
  {
    name: 'an exported chat (date, time, name: text)',
    conversion:
      'Write JSON Lines: the messages of one conversation as `messages`, with one side as user and the other as assistant.',
    pattern: /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]?(?: -)? [^:]{1,60}: /i,
  },
  {
    name: 'log lines',
    conversion: 'Write JSON Lines: take question and answer out of the log.',
    pattern: /^(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR)\b)/,
  },
  {
    name: 'JavaScript or TypeScript',
    conversion: 'Run it and write each object with JSON.stringify on a line of its own.',
    pattern: /^(?:module\.exports|export (?:default|const)|const|let|var|import)\b.*[={['"]/,
  },
  {
    name: 'Python',
    conversion: 'Run it and write each object with json.dumps on a line of its own.',
    pattern: /^(?:import \w+$|from \w[\w.]* import |\w+ = (?:\[|\{)|def \w+\()/,
  },
  {
    name: 'TOML or INI',
    conversion: 'Convert it to JSON Lines: one object per line.',
    pattern: /^(?:\[\[?[A-Za-z_][\w.-]*\]\]?$|[A-Za-z_][\w.-]* = \S)/,
  },
  {
    name: 'base64 text',
    conversion: 'Decode it: base64 -d FILE.',
    pattern: /^(?:eyJ|W3si|Cnsi)[A-Za-z0-9+/]{57,}={0,2}$/,
  },
  {
    name: 'JSON text inside strings: each line was encoded twice',
    conversion: 'Write the objects themselves: jq -r . FILE.',
    pattern: /^"\s*\{\s*\\"/,
  },
  {
    name: 'a column of a CSV table that holds JSON',
    conversion: 'Read it with a CSV library and write the text of the column, one object per line.',
    pattern: /^"\s*[{[]\s*\{?""/,
  },
  {
    name: 'a Markdown table',
    conversion: 'Convert each row to a chat line: first column user, second column assistant.',
    pattern: /^\|.*\|$/,
  },
  {
    name: 'dialogues as plain text',
    conversion: 'Write JSON Lines: each turn as a message, with the name before the colon as its role.',
    pattern: /^(?:Q|A|Human|User|Question|Assistant|System|Customer|Agent|Bot|Me) ?(?:\d+ ?)?: \S/i,
  },
  {
    name: 'YAML',
    conversion: 'Convert it to JSON Lines: one object per line.',
    pattern: /^(?:(?:---|%YAML.*)$|(?:- +)?[A-Za-z_][\w-]*:(?:$| +[|>]?-?$))/,
  },
  {
    name: 'Python dictionaries, not JSON',
    conversion: 'Write the lines with json.dumps(example), not with str(example).',
    pattern: /^\[?\s*\{\s*'/,
  },
];

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
  const lists = lines.map(parseList).filter((list) => list !== undefined);
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

function parseList(line: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isList(value) ? value : undefined;
  } catch {
    return undefined;
  }
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
