import type { Diagnostic } from '../domain/diagnostic.ts';
import { Failure } from '../domain/failure.ts';
import { type ByteSource, sourceOf } from './byte-source.ts';
import { readConversation } from './check-line.ts';
import { type CheckedLines, checkLines, type LinesToCheck, readExample } from './check-lines.ts';
import type { CheckedExample, CheckedFile, CheckOptions } from './checked-file.ts';
import { makeTokenCounter, type TokenCounter } from './count-tokens.ts';
import { describeNearDuplicates } from './describe-near-duplicates.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { type ExamplePlace, ExampleTable } from './example-table.ts';
import { findNearDuplicates, type NearDuplicates } from './find-near-duplicates.ts';
import { parseJsonObject } from './json.ts';
import { nameForeignBytes } from './name-foreign-file.ts';
import { decode } from './parse-line.ts';
import { readLines } from './read-lines.ts';
import { FILE_RULES } from './rules/file/file-rules.ts';
import { sampleFile } from './sample-file.ts';
import { serviceRules } from './services.ts';
import { type ReadExample, viewExamples } from './view-examples.ts';

export interface FileToCheck extends CheckOptions {
  readonly bytes: Uint8Array | ByteSource;
}

/** What is known of a file before its lines are checked: all of it, or what to check and how to go on. */
export type StartedCheck =
  | { readonly kind: 'finished'; readonly file: CheckedFile }
  | {
      readonly kind: 'lines';
      readonly lines: LinesToCheck;
      /** Everything but the near-duplicates within the file. */
      readonly finish: (checked: CheckedLines) => CheckedFile;
    };

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Examples of larger files do not stay in memory. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;
const HEAD_BYTES = 512;

/**
 * Everything that can be said about one dataset file by itself: its report, and the lines without an error as examples.
 * Takes any bytes and never throws. `counter` carries token counts of repeated texts from file to file.
 */
export function checkFile(file: FileToCheck, counter: TokenCounter = makeTokenCounter()): CheckedFile {
  const started = startCheck(file);
  if (started.kind === 'finished') return started.file;
  const finished = started.finish(checkLines(started.lines, counter));
  return addNearDuplicates(finished, findNearDuplicates(finished.table.texts));
}

/** One finding for all inputs of a file that are nearly those of an earlier line: how many, and the first. */
export function addNearDuplicates(file: CheckedFile, near: NearDuplicates): CheckedFile {
  const finding = describeNearDuplicates(file.table, near);
  if (finding === undefined) return file;
  const diagnostics = [...file.report.diagnostics, finding].sort((left, right) => left.line - right.line);
  return { ...file, report: { ...file.report, diagnostics } };
}

/** `checkFile` up to its lines, for those who have them checked elsewhere. */
export function startCheck({ bytes, ...options }: FileToCheck): StartedCheck {
  const source = sourceOf(bytes);
  const list = new DiagnosticList();
  const head = source.read(0, HEAD_BYTES);
  const isMarked = BYTE_ORDER_MARK.every((byte, index) => head[index] === byte);
  const range = { from: isMarked ? BYTE_ORDER_MARK.length : 0, to: source.size };
  const finishUnread = (lines: number): StartedCheck => {
    const report = {
      path: options.path,
      role: options.role,
      format: 'unknown',
      lines,
      examples: 0,
      tokens: 0,
    } as const;
    const file = { report: { ...report, diagnostics: [...list.toSorted()] }, examples: [], table: new ExampleTable() };
    return { kind: 'finished', file };
  };
  const foreign = nameForeignBytes(head);
  if (foreign !== undefined) {
    list.add({ ...foreignFile(foreign.name, foreign.conversion), line: 1 });
    return finishUnread(countLines(source, range));
  }
  const isWanted = serviceRules(options.service).byteOrderMark === 'wanted';
  if (isMarked && !isWanted && source.size > range.from) list.add(BOM);

  const sample = sampleFile(source, range, options);
  if (sample.kind === 'empty') list.add(emptyFile(source.size));
  if (sample.kind === 'foreign') list.add({ ...foreignFile(sample.name, sample.conversion), line: sample.line });
  if (sample.kind !== 'lines') return finishUnread(countLines(source, range));
  for (const diagnostic of sample.diagnostics) list.add(diagnostic);
  const { format } = sample;
  const lines = { source, range, options, format, keepsExamples: source.size <= MOST_KEPT_BYTES };
  return { kind: 'lines', lines, finish: (checked) => finishCheck(lines, checked, list) };
}

/** The rules that need all lines, and the report. */
function finishCheck(toCheck: LinesToCheck, checked: CheckedLines, list: DiagnosticList): CheckedFile {
  const { options, format } = toCheck;
  const { table, lines, blank } = checked;
  list.append(checked.findings);
  reportBlankLines(blank, list);
  const examples = toCheck.keepsExamples
    ? checked.examples
    : viewExamples(table, options, (place) => readAgain(toCheck, place));
  const groups = groupByInput(table, examples);
  for (const { code, severity, hint, check } of FILE_RULES) {
    const file = {
      ...options,
      bytes: toCheck.source.size,
      isMarked: toCheck.range.from > 0,
      filledLines: lines - blank.count,
      examples,
      groups,
      secrets: checked.secrets.byKind,
    };
    check(file, (finding) => list.add({ code, severity, hint, ...finding }));
  }
  let tokens = 0;
  for (let index = 0; index < table.size; index += 1) tokens += table.tokensAt(index);
  const { path, role } = options;
  const report = { path, role, format, lines, examples: table.size, tokens, diagnostics: [...list.toSorted()] };
  return { report, examples, table };
}

/** The example of a line that was found sound before. */
function readAgain({ source, options, format }: LinesToCheck, { line, start, end }: ExamplePlace): ReadExample {
  const value = parseJsonObject(decode(source.read(start, end)));
  if (value !== undefined) return readExample(value, readConversation(value, format), options.path, line);
  throw new Failure({
    kind: 'outside',
    what: `The file ${options.path} changed while it was checked.`,
    evidence: `Line ${line} is not what it was.`,
    remedy: 'Run again when nothing writes to the file.',
  });
}

/** Examples of one text, in the order of the file; only groups of two and more. */
function groupByInput(
  table: ExampleTable,
  examples: readonly CheckedExample[],
): readonly (readonly CheckedExample[])[] {
  const members = new Uint32Array(table.texts.size);
  for (let index = 0; index < table.size; index += 1) {
    const text = table.textOf(index);
    members[text] = (members[text] ?? 0) + 1;
  }
  const groups = new Map<number, CheckedExample[]>();
  for (const [index, example] of examples.entries()) {
    const text = table.textOf(index);
    if ((members[text] ?? 0) < 2) continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [example]);
    else group.push(example);
  }
  return [...groups.values()];
}

function countLines(source: ByteSource, range: { readonly from: number; readonly to: number }): number {
  let lines = 0;
  for (const { number } of readLines(source, range)) lines = number;
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

/** One finding for all blank lines, at the first: a service may skip them, stop at them or count them as examples. */
function reportBlankLines({ count, first }: CheckedLines['blank'], list: DiagnosticList): void {
  if (count === 0) return;
  list.add({
    code: 'blank-line',
    severity: 'warning',
    line: first,
    message: count === 1 ? 'The line is blank.' : `${count} lines are blank, this is the first.`,
    hint: 'Remove blank lines; services differ in what they make of them.',
  });
}
