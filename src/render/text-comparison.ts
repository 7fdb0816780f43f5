import type { Comparison } from '../domain/comparison.ts';
import type { TaskReport } from '../domain/report.ts';
import { columnWidth, cutColumns, padColumns } from './column-width.ts';
import { escapeLogValue } from './escape-log.ts';
import { intervalDrawing } from './interval-drawing.ts';
import { metricRows } from './metric-rows.ts';
import { formatDifference, formatPairs } from './numbers.ts';
import type { Paint } from './paint.ts';

/** The metrics of both targets as aligned columns, and the interval drawn against zero and the margin. */
export function textComparison(task: TaskReport, width: number, paint: Paint): readonly string[] {
  const rows = metricRows(task);
  if (task.comparison === null || rows.length === 0) return [];
  const cells = [
    ['', 'baseline', 'candidate', 'difference'],
    ...rows.map(({ metric, baseline, candidate, difference }) => [metric, baseline, candidate, difference]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => columnWidth(row[column] ?? ''))));
  const lines = cells.map(([metric = '', baseline = '', candidate = '', difference = '']) =>
    [
      padColumns(metric, widths[0] ?? 0),
      padColumns(baseline, widths[1] ?? 0, 'start'),
      padColumns(candidate, widths[2] ?? 0, 'start'),
      difference,
    ].join('  '),
  );
  return [
    ...models(task, width, paint),
    ...lines.map((line, index) => (index === 0 ? paint('dim', line) : line)),
    '',
    ...textInterval(task.comparison, width, paint),
  ];
}

/** The drawing of the interval with its scale, and the same in numbers. */
export function textInterval(comparison: Comparison, width: number, paint: Paint): readonly string[] {
  const [line, scale] = intervalDrawing(comparison, Math.min(width, 56));
  return [
    paint('cyan', line),
    paint('dim', scale),
    formatDifference(comparison),
    paint('dim', formatPairs(comparison)),
  ];
}

function models({ targets }: TaskReport, width: number, paint: Paint): readonly string[] {
  return Object.entries(targets).map(([name, { model, prompt }]) => {
    const text = `${model}${prompt === '' ? '' : `, ${prompt}`}`;
    const label = escapeLogValue(name).padEnd('candidate'.length);
    return `${paint('dim', label)} ${cutColumns(escapeLogValue(text), width - label.length - 1)}`;
  });
}
