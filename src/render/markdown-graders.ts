import type { GraderReport } from '../domain/grader-report.ts';
import { markdownText, tableCode } from './escape-markdown.ts';
import { type GraderTable, graderTables } from './grader-tables.ts';
import { formatCount } from './numbers.ts';

const MOST_ROWS = 10;

/** What each grader said, as tables of what moved most; empty where that is the accuracy alone. */
export function markdownGraders(reports: readonly GraderReport[]): string {
  return graderTables(reports).map(renderGrader).join('\n\n');
}

function renderGrader({ grader, summary, columns, rows }: GraderTable): string {
  const lead = `**${markdownText(grader)}**: ${markdownText(summary)}`;
  if (rows.length === 0) return lead;
  const rest = rows.length - MOST_ROWS;
  return [
    lead,
    '',
    `| ${columns.join(' | ')} |`,
    `|:--|${'--:|'.repeat(columns.length - 1)}`,
    ...rows.slice(0, MOST_ROWS).map(({ name, cells }) => `| ${[tableCode(name), ...cells].join(' | ')} |`),
    ...(rest > 0 ? ['', `And ${formatCount(rest)} more in report.json.`] : []),
  ].join('\n');
}
