import type { Comparison } from '../domain/comparison.ts';
import { wrapColumns } from './column-width.ts';
import { describeComparison } from './describe-method.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { makePaint } from './paint.ts';
import { plainPhrases } from './statement.ts';
import { textInterval } from './text-comparison.ts';
import { textSlices } from './text-slices.ts';

/** A comparison alone, for a terminal: the interval drawn and in numbers, how it was decided, the verdict last. */
export function renderComparison(
  comparison: Comparison,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const { n, passed, reasons, verdict } = comparison;
  const paint = makePaint(colour);
  const width = Math.max(60, columns);
  const drawing = n === 0 ? [] : [...textInterval(comparison, width, paint), ''];
  const statements = describeComparison(comparison, reasons).flatMap(({ label, phrases }) => {
    const lines = wrapColumns(escapeLogValue(plainPhrases(phrases), 2_000), width - labelWidth);
    return lines.map((line, index) => paint('dim', (index === 0 ? label.toLowerCase() : '').padEnd(labelWidth)) + line);
  });
  const slices = textSlices(comparison.slices ?? [], paint);
  const tone = !passed ? 'red' : verdict === 'inconclusive' ? 'yellow' : 'green';
  const outcome = paint(tone, `${verdict}: the gate ${passed ? 'passes' : 'fails'}`);
  return breakWorkflowCommands(
    `${[...drawing, ...statements, ...(slices.length === 0 ? [] : ['', ...slices]), '', outcome].join('\n')}\n`,
  );
}

const labelWidth = 10;
