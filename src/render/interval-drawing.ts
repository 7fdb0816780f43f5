import type { Comparison } from '../domain/comparison.ts';
import { padColumns } from './column-width.ts';
import { formatSignedPoints } from './numbers.ts';

/**
 * The interval against zero and the margin, as two lines of at most `width` columns:
 *
 *     ┊       │     ├──────●──────┤
 *   −2.0      0
 *
 * `┊` is the drop that the gate allows, `│` no change, `●` the estimate. The estimate and the ends of the interval
 * cover zero and margin where they meet.
 */
export function intervalDrawing({ difference, interval, test }: Comparison, width: number): readonly [string, string] {
  const from = Math.min(interval.low, -test.margin, 0);
  const to = Math.max(interval.high, 0);
  const labelRoom = 3;
  const inner = Math.max(10, width - 2 * labelRoom);
  const column = (value: number) =>
    labelRoom + (to === from ? 0 : Math.round(((value - from) / (to - from)) * (inner - 1)));

  const cells = Array.from({ length: labelRoom + inner }, () => ' ');
  const low = column(interval.low);
  const high = column(interval.high);
  cells.fill('─', low, high + 1);
  cells[column(-test.margin)] = low <= column(-test.margin) && column(-test.margin) <= high ? '┼' : '┊';
  if (test.margin > 0 && cells[column(-test.margin)] === '┼') cells[column(-test.margin)] = '┊';
  cells[column(0)] = '│';
  cells[low] = '├';
  cells[high] = '┤';
  cells[column(difference)] = '●';
  return [
    cells.join('').trimEnd(),
    scale([
      { at: column(-test.margin), text: formatSignedPoints(-test.margin) },
      { at: column(0), text: '0' },
    ]),
  ];
}

/** Labels centred under their columns; one that would touch the label before it is left out, the last wins. */
function scale(labels: readonly { readonly at: number; readonly text: string }[]): string {
  let line = '';
  for (const { at, text } of labels) {
    const start = Math.max(0, at - Math.floor(text.length / 2));
    if (line !== '' && start <= line.length) line = '';
    line = padColumns(line, start) + text;
  }
  return line;
}
