import type { ForeignFormat } from './foreign-format.ts';

/** Names a text by what its first line alone gives away. `first` is that line, trimmed, the first that is not blank. */
export function nameFirstLine(first: string): ForeignFormat | undefined {
  return TEXTS.find(({ pattern }) => pattern.test(first));
}

/** Looked at in this order. */
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
    name: 'Python tuples, as in training data for spaCy',
    conversion: 'Run it and write each example with json.dumps on a line of its own, as {"messages": […]}.',
    pattern: /^\[?\s*\(\s*[ru]?['"]/,
  },
  {
    name: 'labels of fastText (__label__)',
    conversion: 'Write JSON Lines: the text as user message, the label without `__label__` as assistant message.',
    pattern: /^__label__\S/,
  },
  {
    name: 'numbered lines',
    conversion: "Remove the numbers: sed -E 's/^ *[0-9]+[.):]? *//' FILE.",
    pattern: /^\d{1,9}(?:[.):]|\t| ) *\{\s*"/,
  },
  {
    name: 'TOML or INI',
    conversion: 'Convert it to JSON Lines: one object per line.',
    pattern: /^(?:\[\[?[A-Za-z_][\w.-]*\]\]?$|[A-Za-z_][\w.-]* = \S)/,
  },
  {
    name: 'base64 text',
    conversion: 'Decode it: base64 -d FILE.',
    pattern: /^(?:eyJ|W3si|Cnsi|H4sI)[A-Za-z0-9+/]{57,}={0,2}$/,
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
    pattern: /^(?:(?:---|%YAML.*)$|(?:- +)?[A-Za-z_][\w-]*:(?:$| +[|>]?-?$)|- +[A-Za-z_][\w-]*: +\S|version: +['"]?\d)/,
  },
  {
    name: 'Python dictionaries, not JSON',
    conversion: 'Write the lines with json.dumps(example), not with str(example).',
    pattern: /^\[?\s*\{\s*'/,
  },
];
