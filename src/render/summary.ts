import type { Report } from '../domain/report.ts';
import { fitSections } from './fit-sections.ts';
import { markdownPieces } from './markdown-page.ts';

/**
 * The job summary: the comment's page without its markers and with more answers. The runner throws a summary file of
 * more than 1 MiB away (actions/runner, read 2026-11-20) and other steps may append to it, so 1,000,000 bytes are used.
 */
export function renderSummary(report: Report): string {
  const pieces = markdownPieces(report, {
    broken: 200,
    fixed: 100,
    slices: 60,
    findings: 200,
    changes: 100,
    text: 400,
  });
  return fitSections(pieces, 1_000_000, (text) => Buffer.byteLength(text));
}
