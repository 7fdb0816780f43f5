import type { Report } from '../domain/report.ts';
import { historyMarker } from './comment-history.ts';
import { commentMarker, runMarker } from './comment-marker.ts';
import { fitSections } from './fit-sections.ts';
import { markdownPieces, type PageLimits } from './markdown-page.ts';

/**
 * The pull-request comment. GitHub refuses a body above 65,536 characters (measured 2026-11-20: counted somewhere
 * between UTF-16 units and bytes of the request), so at most 63,000 UTF-16 units are used, which leaves room for the line on earlier runs.
 */
export function renderComment(report: Report): string {
  const marks = [commentMarker('report'), runMarker(report.run), historyMarker(report)].filter((mark) => mark !== '');
  const markers = { kind: null, text: `${marks.join('\n')}\n\n` };
  const pieces = markdownPieces(report, pageLimits);
  return fitSections([markers, ...pieces], mostUnits, (text) => text.length);
}

const mostUnits = 63_000;

/** How much of its lists a comment shows. */
export const pageLimits: PageLimits = { broken: 20, fixed: 10, slices: 15, findings: 20, changes: 10, text: 200 };
