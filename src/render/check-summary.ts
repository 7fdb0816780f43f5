import type { Report } from '../domain/report.ts';
import { pageLimits } from './comment.ts';
import { describeVerdicts } from './describe-verdict.ts';
import { fitSections } from './fit-sections.ts';
import { markdownPieces } from './markdown-page.ts';
import { capitalised } from './statement.ts';
import { toOneLine } from './visible-text.ts';

/** What a check run shows: the comment's page without its hidden marks, under a title of plain text. */
export function renderCheck(report: Report): { readonly title: string; readonly summary: string } {
  const { overall, tasks } = describeVerdicts(report);
  const claim = overall?.claim ?? tasks[0]?.headline.claim ?? 'nothing was evaluated';
  return {
    title: capitalised(toOneLine(claim)),
    summary: fitSections(markdownPieces(report, pageLimits), 65_000, (text) => text.length),
  };
}
