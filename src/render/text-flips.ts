import type { Flip } from '../domain/report.ts';
import { columnWidth, cutColumns, padColumns } from './column-width.ts';
import { escapeLogValue } from './escape-log.ts';
import { formatCount, formatPlural } from './numbers.ts';
import type { Paint } from './paint.ts';

const shown = 5;

/** A few answers that changed sides: where and what was asked; what was expected and what the model that erred said. */
export function textFlips(
  flips: readonly Flip[],
  { kind, width, paint }: { readonly kind: 'broken' | 'fixed'; readonly width: number; readonly paint: Paint },
): readonly string[] {
  if (flips.length === 0) return [];
  const files = new Set(flips.map(({ file }) => file));
  const [file = ''] = files.size === 1 ? files : [];
  const first = flips.slice(0, shown);
  const places = first.map((flip) =>
    file === '' ? cutColumns(`${escapeLogValue(flip.file)}:${flip.line}`, 30) : `line ${flip.line}`,
  );
  const indent = Math.max(...places.map(columnWidth)) + 2;
  const room = width - indent;
  const rest = flips.length - first.length;
  return [
    paint(kind === 'broken' ? 'red' : 'green', formatPlural(flips.length, 'answer')) +
      (file === '' ? '' : ` in ${cutColumns(escapeLogValue(file), width - 20)}`),
    ...first.flatMap((flip, index) => [
      `${paint('dim', padColumns(places[index] ?? '', indent))}${cutColumns(escapeLogValue(flip.input), room)}`,
      `${' '.repeat(indent)}${cutColumns(answers(flip, kind, Math.floor((room - 18) / 2)), room)}`,
    ]),
    ...(rest > 0 ? [`and ${formatCount(rest)} more`] : []),
  ];
}

function answers({ expected, baseline, candidate }: Flip, kind: 'broken' | 'fixed', room: number): string {
  const quoted = (answer: string) => `“${cutColumns(escapeLogValue(answer), room - 2)}”`;
  return kind === 'broken'
    ? `expected ${quoted(expected)}, now ${quoted(candidate)}`
    : `expected ${quoted(expected)}, was ${quoted(baseline)}`;
}
