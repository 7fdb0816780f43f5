import type { GraderReport } from '../domain/grader-report.ts';
import { columnWidth, cutColumns, padColumns, wrapColumns } from './column-width.ts';
import { escapeLogValue } from './escape-log.ts';
import { graderTables } from './grader-tables.ts';
import { formatCount } from './numbers.ts';
import type { Paint } from './paint.ts';

const MOST_ROWS = 6;
/** Columns that a name keeps on the narrowest terminal. */
const LEAST_NAME = 12;

/** What each grader said, as aligned columns for a terminal; a few rows of what moved most. */
export function textGraders(reports: readonly GraderReport[], width: number, paint: Paint): readonly string[] {
  return graderTables(reports).flatMap(({ grader, summary, columns, rows }) => {
    const shown = rows.slice(0, MOST_ROWS);
    const figures = columns
      .slice(1)
      .map((title, column) =>
        Math.max(columnWidth(title), ...shown.map((row) => columnWidth(row.cells[column] ?? ''))),
      );
    const room = width - 2 - figures.reduce((sum, figure) => sum + figure + 2, 0);
    const names = shown.map((row) => cutColumns(escapeLogValue(row.name), Math.max(LEAST_NAME, room)));
    const widths = [Math.max(columnWidth(columns[0] ?? ''), ...names.map(columnWidth)), ...figures];
    const cells = [columns, ...shown.map((row, index) => [names[index] ?? '', ...row.cells])];
    const lines = cells.map((row) =>
      row
        .map((cell, column) => padColumns(cell, widths[column] ?? 0, column === 0 ? 'end' : 'start'))
        .join('  ')
        .trimEnd(),
    );
    return [
      ...wrapColumns(escapeLogValue(`${grader}: ${summary}`), width),
      ...(rows.length === 0
        ? []
        : lines.map((line, index) => `  ${index === 0 ? paint('dim', line) : cutColumns(line, width - 2)}`)),
      ...(rows.length > shown.length ? [paint('dim', `  and ${formatCount(rows.length - shown.length)} more`)] : []),
    ];
  });
}
