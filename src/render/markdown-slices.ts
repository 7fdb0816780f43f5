import type { Slice } from '../domain/slice.ts';
import { tableCode } from './escape-markdown.ts';
import { formatCount } from './numbers.ts';
import { sliceRows } from './slice-rows.ts';

/** The slices as a table, what moved first. */
export function markdownSlices(slices: readonly Slice[], show: number): string {
  if (slices.length === 0) return '';
  const rows = sliceRows(slices);
  const rest = rows.length - show;
  return [
    '| slice | pairs | broken | fixed | difference | p, corrected | |',
    '|:--|--:|--:|--:|--:|--:|:--|',
    ...rows
      .slice(0, show)
      .map(
        ({ name, pairs, broken, fixed, difference, interval, p, standing }) =>
          `| ${tableCode(name)} | ${pairs} | ${broken} | ${fixed} | ${difference}${interval === '' ? '' : ` (${interval})`} | ${p.replace('<', '\\<')} | ${standing} |`,
      ),
    ...(rest > 0 ? ['', `*and ${formatCount(rest)} more in the report files.*`] : []),
  ].join('\n');
}
