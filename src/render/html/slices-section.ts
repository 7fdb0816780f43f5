import type { Slice } from '../../domain/slice.ts';
import { escapeHtml } from '../escape-html.ts';
import { sliceRows } from '../slice-rows.ts';
import { renderTable } from './elements.ts';

/** The slices as a table, what moved first. */
export function renderSlices(slices: readonly Slice[]): string {
  if (slices.length === 0) return '';
  const number = (title: string) => ({ title, align: 'number' }) as const;
  return renderTable(
    'Slices',
    [
      { title: 'slice', align: 'text' },
      ...['pairs', 'broken', 'fixed', 'difference', 'p, corrected'].map(number),
      { title: '', align: 'text' },
    ],
    sliceRows(slices).map(({ name, pairs, broken, fixed, difference, interval, p, standing, reason }) => [
      escapeHtml(name, 300),
      ...[pairs, broken, fixed],
      `${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}`,
      escapeHtml(p),
      `<span title="${escapeHtml(reason, 600)}">${standing}</span>`,
    ]),
  );
}
