import type { FixedFile } from '../dataset/fix-file.ts';
import type { Hunk, RepairKind } from '../dataset/fix-log.ts';
import { cutColumns } from './column-width.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { formatPlural } from './numbers.ts';
import { makePaint, type Paint } from './paint.ts';
import { showInvisible } from './visible-text.ts';

export interface FixTextOptions {
  readonly path: string;
  /** The repairs are in the file by now. */
  readonly written: boolean;
  readonly colour: boolean;
  readonly columns: number;
}

/** What `fix` found and changed, or would change: a line for each kind of repair, the first places as a diff, and what is left. */
export function renderFixText(fixed: FixedFile, options: FixTextOptions): string {
  const paint = makePaint(options.colour);
  const path = escapeLogValue(options.path);
  const blocks = [
    headline(fixed, path, options.written, paint),
    ...(fixed.repairs.length === 0 ? [] : [fixed.repairs.map(describeRepair).join('\n')]),
    ...(fixed.hunks.length === 0 ? [] : [diff(fixed, path, options, paint)]),
    ...(fixed.left.length === 0 ? [] : [describeLeft(fixed, path, paint)]),
  ];
  return breakWorkflowCommands(`${blocks.join('\n\n')}\n`);
}

function headline({ repairs, leftCount }: FixedFile, path: string, written: boolean, paint: Paint): string {
  if (repairs.length === 0) {
    return leftCount === 0
      ? paint('green', `${path}: nothing to repair.`)
      : paint('red', `${path}: nothing that can be repaired mechanically.`);
  }
  return written
    ? paint('green', `${path}: repaired.`)
    : paint('yellow', `${path}: can be repaired. Nothing was changed; --write changes the file.`);
}

type Repair = FixedFile['repairs'][number];

function describeRepair({ kind, count, firstLine }: Repair): string {
  const [one, many] = names[kind];
  const where =
    count === 1 || kind === 'encoding' || kind === 'array' ? `line ${firstLine}` : `from line ${firstLine} on`;
  const what = count === 1 ? one : formatPlural(count, many, many);
  return kind === 'encoding' || kind === 'array' ? `  ${what}` : `  ${what}, ${where}`;
}

const names: Readonly<Record<RepairKind, readonly [one: string, many: string]>> = {
  encoding: ['UTF-16 text becomes UTF-8', 'texts in UTF-16 become UTF-8'],
  'byte-order-mark': ['1 byte order mark goes', 'byte order marks go'],
  'line-end': ['1 line end becomes LF', 'line ends become LF'],
  'blank-line': ['1 blank line goes', 'blank lines go'],
  array: ['the elements of the JSON array become lines', 'JSON arrays become lines'],
  'several-lines': ['1 object over several lines becomes one line', 'objects over several lines become one line each'],
  'several-values': [
    '1 line of several objects becomes several lines',
    'lines of several objects become one line an object',
  ],
  comma: ['1 comma between objects goes', 'commas between objects go'],
  'duplicate-line': ['1 line that stands twice goes', 'lines that stand twice go'],
};

function diff({ hunks }: FixedFile, path: string, { columns }: FixTextOptions, paint: Paint): string {
  const line = (mark: '-' | '+', text: string): string => cutColumns(`${mark}${showLine(text)}`, Math.max(40, columns));
  const more = (mark: '-' | '+', count: number, shown: number): readonly string[] =>
    count > shown ? [`${mark}… ${formatPlural(count - shown, 'more line')}`] : [];
  const blocks = hunks.map((hunk) =>
    [
      paint('cyan', `@@ -${range(hunk.oldLine, hunk.oldCount)} +${range(hunk.newLine, hunk.newCount)} @@ ${hunk.kind}`),
      ...[...hunk.before.map((text) => line('-', text)), ...more('-', hunk.oldCount, hunk.before.length)].map((text) =>
        paint('red', text),
      ),
      ...[...hunk.after.map((text) => line('+', text)), ...more('+', hunk.newCount, hunk.after.length)].map((text) =>
        paint('green', text),
      ),
    ].join('\n'),
  );
  return [`--- ${path}`, `+++ ${path} (repaired; the first places of each kind)`, ...blocks].join('\n');
}

/** As in a unified diff: an empty range names the line before it. */
function range(line: Hunk['oldLine'], count: number): string {
  return count === 0 ? `${Math.max(0, line - 1)},0` : `${line},${count}`;
}

/** A line of the data as a line of text: white space at its ends is part of what changes, so that it is kept or shown. */
function showLine(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const shown = escapeLogValue(
    text.replace(/\r+$/, (ends) => '␍'.repeat(ends.length)).replace(/\uFEFF/g, showInvisible),
    2_000,
  );
  return `${indent.slice(0, 20)}${shown}`;
}

function describeLeft({ left, leftCount }: FixedFile, path: string, paint: Paint): string {
  const lines = left.flatMap(({ line, message, hint }) => [
    `${line === 0 ? path : `${path}:${line}`}  ${paint('red', 'left')}  ${escapeLogValue(message)}`,
    `      ${paint('dim', `hint  ${escapeLogValue(hint)}`)}`,
  ]);
  const more = leftCount - left.length;
  return [...lines, ...(more > 0 ? [`and ${formatPlural(more, 'more line')} that cannot be read`] : [])].join('\n');
}
