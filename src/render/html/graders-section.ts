import type { GraderReport } from '../../domain/grader-report.ts';
import { escapeHtml } from '../escape-html.ts';
import { type GraderTable, graderTables } from '../grader-tables.ts';
import { renderTable } from './elements.ts';

/** What each grader said of both models, whole. */
export function renderGraders(reports: readonly GraderReport[]): string {
  return graderTables(reports).map(renderGrader).join('\n');
}

function renderGrader({ grader, summary, columns, rows }: GraderTable): string {
  const lead = `<p><strong>${escapeHtml(grader, 100)}</strong>: ${escapeHtml(summary, 500)}</p>`;
  if (rows.length === 0) return lead;
  const table = renderTable(
    `${grader}: ${summary}`,
    columns.map((title, index) => ({ title, align: index === 0 ? 'text' : 'number' })),
    rows.map(({ name, cells }) => [
      `<code>${escapeHtml(name, 200)}</code>`,
      ...cells.map((cell) => escapeHtml(cell, 100)),
    ]),
  );
  return `${lead}\n${table}`;
}
