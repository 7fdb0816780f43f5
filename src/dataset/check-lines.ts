import type { Diagnostic } from '../domain/diagnostic.ts';
import type { DatasetFormat } from '../domain/validation-report.ts';
import type { ByteSource } from './byte-source.ts';
import { type Conversation, checkLine } from './check-line.ts';
import type { CheckedExample, CheckOptions } from './checked-file.ts';
import type { TokenCounter } from './count-tokens.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { ExampleTable } from './example-table.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { nameForeignFormat } from './name-foreign-format.ts';
import { normalise, visibleAnswer, visibleInput } from './normalise.ts';
import { parseLine, refuseLength } from './parse-line.ts';
import { type LineRange, readLines } from './read-lines.ts';
import { recogniseFormat } from './recognise-format.ts';
import { missingMessages } from './rules/owner/missing-messages.ts';
import { SecretPlaces } from './secret-places.ts';

export interface LinesToCheck {
  readonly source: ByteSource;
  readonly range: LineRange;
  readonly options: CheckOptions;
  readonly format: DatasetFormat;
  /** Whether the examples stay in memory as they are, beside the table. */
  readonly keepsExamples: boolean;
}

/** What a range of lines says by itself, its lines counted from 1. Ranges that follow each other join to what all of them say. */
export interface CheckedLines {
  readonly lines: number;
  readonly blank: { readonly count: number; readonly first: number };
  readonly findings: DiagnosticList;
  readonly table: ExampleTable;
  readonly secrets: SecretPlaces;
  /** Empty unless they are kept. */
  readonly examples: readonly CheckedExample[];
}

/** Applies to each line of a range what can be said of it alone, and counts its tokens. */
export function checkLines(
  { source, range, options, format, keepsExamples }: LinesToCheck,
  counter: TokenCounter,
): CheckedLines {
  const findings = new DiagnosticList();
  const table = new ExampleTable();
  const secrets = new SecretPlaces();
  const examples: CheckedExample[] = [];
  let lines = 0;
  let blank = 0;
  let firstBlank = 0;
  for (const { number, start, end, bytes, isUtf8 } of readLines(source, range)) {
    lines = number;
    const parsed = bytes === undefined ? refuseLength(end - start) : parseLine(bytes, isUtf8);
    if (parsed.kind === 'blank') {
      if (blank === 0) firstBlank = number;
      blank += 1;
    } else if (parsed.kind === 'refused') findings.add({ ...parsed.diagnostic, line: number });
    else {
      for (const diagnostic of parsed.diagnostics) findings.add({ ...diagnostic, line: number });
      const conversation = checkObject(parsed.value, format, options, number, findings);
      if (conversation === undefined) continue;
      const read = readExample(parsed.value, conversation, options.path, number);
      const { messages, tools, rejected } = read;
      const rejectedTokens = rejected === undefined ? 0 : counter.countExample(rejected) - 3;
      const tokens = counter.countExample(messages, tools) + rejectedTokens;
      const example: CheckedExample = { ...read, normalised: normalise(read.input), tokens };
      table.add(example, { line: number, start, end });
      secrets.add(messages, number);
      if (keepsExamples) examples.push(example);
    }
  }
  return { lines, blank: { count: blank, first: firstBlank }, findings, table, secrets, examples };
}

/** A line of another format than its file is one finding; a line of its file's format is checked by that format's rules. */
function checkObject(
  value: JsonObject,
  format: DatasetFormat,
  { role, service }: CheckOptions,
  line: number,
  findings: DiagnosticList,
): Conversation | undefined {
  const own = recogniseFormat(value);
  if (format === 'reinforcement') return undefined;
  const isOther = own !== format && own !== 'unknown' && !(own === 'reinforcement' && format === 'chat');
  if (isOther) {
    findings.add({ ...mixedFormats(own, format), line });
    return undefined;
  }
  if (own === 'unknown' && format === 'chat' && !Object.hasOwn(value, 'messages')) {
    const foreign = nameForeignFormat(value);
    missingMessages.check({ value, pointer: '' }, (finding) => {
      const { code, severity, hint } = missingMessages;
      const named = foreign.name.startsWith('an unknown')
        ? {}
        : { hint: `The line is ${foreign.name}. ${foreign.conversion}` };
      findings.add({ code, severity, hint, ...finding, ...named, line });
    });
    return undefined;
  }
  const { diagnostics, conversation } = checkLine(value, format, role, service);
  for (const diagnostic of diagnostics) findings.add({ ...diagnostic, line });
  return conversation;
}

/** The example that a sound line is, but for what a table of examples keeps. */
export function readExample(
  value: JsonObject,
  { messages, tools, rejected }: Conversation,
  file: string,
  line: number,
): Omit<CheckedExample, 'normalised' | 'tokens'> {
  const { id, metadata } = value;
  return {
    file,
    line,
    messages,
    ...(tools === undefined ? {} : { tools }),
    id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
    metadata: isJsonObject(metadata) ? metadata : {},
    input: visibleInput(messages),
    answer: visibleAnswer(messages),
    rejected,
  };
}

function mixedFormats(own: DatasetFormat, format: DatasetFormat): Omit<Diagnostic, 'line'> {
  return {
    code: 'mixed-formats',
    severity: 'error',
    message: `The line is in ${own} format; the file is in ${format} format.`,
    hint: 'Move the line to a file of its own format.',
  };
}
