import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { DatasetFormat } from '../domain/validation-report.ts';
import { type Conversation, checkLine } from './check-line.ts';
import type { CheckedExample, CheckedFile, CheckOptions } from './checked-file.ts';
import { makeTokenCounter, type TokenCounter } from './count-tokens.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { nameForeignBytes } from './name-foreign-file.ts';
import { nameForeignFormat } from './name-foreign-format.ts';
import { normalise, visibleAnswer, visibleInput } from './normalise.ts';
import { parseLine } from './parse-line.ts';
import { recogniseFormat } from './recognise-format.ts';
import { FILE_RULES } from './rules/file/file-rules.ts';
import { missingMessages } from './rules/owner/missing-messages.ts';
import { sampleFile } from './sample-file.ts';
import { splitLines } from './split-lines.ts';

export interface FileToCheck extends CheckOptions {
  readonly bytes: Uint8Array;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Everything that can be said about one dataset file by itself: its report, and the lines without an error as examples.
 * Takes any bytes and never throws. `counter` carries token counts of repeated texts from file to file.
 */
export function checkFile({ bytes, ...options }: FileToCheck, counter: TokenCounter = makeTokenCounter()): CheckedFile {
  const list = new DiagnosticList();
  const marked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  const start = marked ? BYTE_ORDER_MARK.length : 0;
  const foreign = nameForeignBytes(bytes);
  if (foreign !== undefined) {
    list.add({ ...foreignFile(foreign.name, foreign.conversion), line: 1 });
    return finish(options, 'unknown', countLines(bytes, start), [], list);
  }
  if (marked && bytes.length > start) list.add(BOM);

  const sample = sampleFile(bytes, start, options);
  if (sample.kind === 'empty') list.add(emptyFile(bytes.length));
  if (sample.kind === 'foreign') list.add({ ...foreignFile(sample.name, sample.conversion), line: sample.line });
  if (sample.kind !== 'lines') return finish(options, 'unknown', countLines(bytes, start), [], list);
  for (const diagnostic of sample.diagnostics) list.add(diagnostic);

  return checkLines(bytes, start, options, sample.format, counter, list);
}

function checkLines(
  bytes: Uint8Array,
  start: number,
  options: CheckOptions,
  format: DatasetFormat,
  counter: TokenCounter,
  list: DiagnosticList,
): CheckedFile {
  const knownUtf8 = isUtf8(bytes);
  const examples: CheckedExample[] = [];
  const blank: number[] = [];
  let lines = 0;
  for (const { number, start: from, end } of splitLines(bytes, start)) {
    lines = number;
    const parsed = parseLine(bytes.subarray(from, end), knownUtf8);
    if (parsed.kind === 'blank') blank.push(number);
    else if (parsed.kind === 'refused') list.add({ ...parsed.diagnostic, line: number });
    else {
      for (const diagnostic of parsed.diagnostics) list.add({ ...diagnostic, line: number });
      const conversation = checkObject(parsed.value, format, options, number, list);
      if (conversation !== undefined)
        examples.push(readExample(parsed.value, conversation, options.path, number, counter));
    }
  }
  reportBlankLines(blank, list);
  const groups = groupByInput(examples);
  for (const { code, severity, hint, check } of FILE_RULES) {
    const file = { ...options, filledLines: lines - blank.length, examples, groups };
    check(file, (finding) => list.add({ code, severity, hint, ...finding }));
  }
  return finish(options, format, lines, examples, list);
}

/** A line of another format than its file is one finding; a line of its file's format is checked by that format's rules. */
function checkObject(
  value: JsonObject,
  format: DatasetFormat,
  { role }: CheckOptions,
  line: number,
  list: DiagnosticList,
): Conversation | undefined {
  const own = recogniseFormat(value);
  if (format === 'reinforcement') return undefined;
  const isOther = own !== format && own !== 'unknown' && !(own === 'reinforcement' && format === 'chat');
  if (isOther) {
    list.add({ ...mixedFormats(own, format), line });
    return undefined;
  }
  if (own === 'unknown' && format === 'chat' && !Object.hasOwn(value, 'messages')) {
    const foreign = nameForeignFormat(value);
    missingMessages.check({ value, pointer: '' }, (finding) => {
      const { code, severity, hint } = missingMessages;
      const named = foreign.name.startsWith('an unknown')
        ? {}
        : { hint: `The line is ${foreign.name}. ${foreign.conversion}` };
      list.add({ code, severity, hint, ...finding, ...named, line });
    });
    return undefined;
  }
  const { diagnostics, conversation } = checkLine(value, format, role);
  for (const diagnostic of diagnostics) list.add({ ...diagnostic, line });
  return conversation;
}

function readExample(
  value: JsonObject,
  conversation: Conversation,
  file: string,
  line: number,
  counter: TokenCounter,
): CheckedExample {
  const { messages, tools, rejected } = conversation;
  const input = visibleInput(messages);
  const { id, metadata } = value;
  const rejectedTokens = rejected === undefined ? 0 : counter.countExample(rejected) - 3;
  return {
    file,
    line,
    messages,
    ...(tools === undefined ? {} : { tools }),
    id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
    metadata: isJsonObject(metadata) ? metadata : {},
    input,
    normalised: normalise(input),
    answer: visibleAnswer(messages),
    rejected,
    tokens: counter.countExample(messages, tools) + rejectedTokens,
  };
}

function groupByInput(examples: readonly CheckedExample[]): readonly (readonly CheckedExample[])[] {
  const groups = new Map<string, CheckedExample[]>();
  for (const example of examples) {
    const key = example.normalised === '' ? `\u0000${example.input}` : example.normalised;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [example]);
    else group.push(example);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function finish(
  { path, role }: CheckOptions,
  format: DatasetFormat,
  lines: number,
  examples: readonly CheckedExample[],
  list: DiagnosticList,
): CheckedFile {
  const tokens = examples.reduce((total, example) => total + example.tokens, 0);
  return {
    report: { path, role, format, lines, examples: examples.length, tokens, diagnostics: [...list.toSorted()] },
    examples,
  };
}

function countLines(bytes: Uint8Array, start: number): number {
  let lines = 0;
  for (const { number } of splitLines(bytes, start)) lines = number;
  return lines;
}

const BOM: Diagnostic = {
  code: 'byte-order-mark',
  severity: 'warning',
  line: 1,
  column: 1,
  message: 'The file starts with a UTF-8 byte order mark.',
  hint: 'Save it as UTF-8 without one; Azure asks for the mark, OpenAI does not document it.',
};

function emptyFile(bytes: number): Diagnostic {
  return {
    code: 'empty-file',
    severity: 'error',
    line: 0,
    message: bytes === 0 ? 'The file has no bytes.' : `The file has ${bytes} bytes and no example.`,
    hint: 'Write one example per line as JSON.',
  };
}

function foreignFile(name: string, conversion: string): Omit<Diagnostic, 'line'> {
  return { code: 'foreign-format', severity: 'error', message: `The file is ${name}.`, hint: conversion };
}

function mixedFormats(own: DatasetFormat, format: DatasetFormat): Omit<Diagnostic, 'line'> {
  return {
    code: 'mixed-formats',
    severity: 'error',
    message: `The line is in ${own} format; the file is in ${format} format.`,
    hint: 'Move the line to a file of its own format.',
  };
}

/** One finding for all blank lines, at the first: a service may skip them, stop at them or count them as examples. */
function reportBlankLines(blank: readonly number[], list: DiagnosticList): void {
  const [first] = blank;
  if (first === undefined) return;
  const which = blank.length === 1 ? 'The line is blank.' : `${blank.length} lines are blank, this is the first.`;
  list.add({
    code: 'blank-line',
    severity: 'warning',
    line: first,
    message: which,
    hint: 'Remove blank lines; services differ in what they make of them.',
  });
}
