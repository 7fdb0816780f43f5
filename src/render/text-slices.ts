import type { Slice } from '../domain/slice.ts';
import { columnWidth, cutColumns, padColumns } from './column-width.ts';
import { escapeLogValue } from './escape-log.ts';
import type { Paint } from './paint.ts';
import { sliceRows } from './slice-rows.ts';

const MOST_SHOWN = 12;

/** The slices as aligned columns for a terminal, what moved first. */
export function textSlices(slices: readonly Slice[], paint: Paint): readonly string[] {
  if (slices.length === 0) return [];
  const rows = sliceRows(slices);
  const shown = rows.slice(0, MOST_SHOWN);
  const cells = [
    ['slice', 'pairs', 'broke', 'fixed', 'difference', 'corrected p', ''],
    ...shown.map(({ name, pairs, broken, fixed, difference, p, standing }) => [
      cutColumns(escapeLogValue(name), 32),
      pairs,
      broken,
      fixed,
      difference,
      p,
      standing,
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => columnWidth(row[column] ?? '')))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, column) => padColumns(cell, widths[column] ?? 0, column === 0 || column === 6 ? 'end' : 'start'))
      .join('  ')
      .trimEnd(),
  );
  const tones = { bad: 'red', unsure: 'dim', good: null } as const;
  return [
    ...lines.map((line, index) => {
      const tone = index === 0 ? 'dim' : tones[shown[index - 1]?.tone ?? 'good'];
      return tone === null ? line : paint(tone, line);
    }),
    ...(rows.length > shown.length ? [paint('dim', `and ${rows.length - shown.length} more`)] : []),
  ];
}
