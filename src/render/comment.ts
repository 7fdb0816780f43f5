import type { Report } from '../domain/report.ts';
import { commentMarker, runMarker } from './comment-marker.ts';
import { fitSections } from './fit-sections.ts';
import { markdownPieces, type PageLimits } from './markdown-page.ts';

/**
 * The pull-request comment. GitHub refuses a body above 65,536 characters (measured 2026-11-20: counted somewhere
 * between UTF-16 units and bytes of the request), so at most 65,000 UTF-16 units are used.
 */
export function renderComment(report: Report): string {
  const markers = { kind: null, text: `${commentMarker('report')}\n${runMarker(report.run)}\n\n` };
  const pieces = markdownPieces(report, pageLimits);
  return fitSections([markers, ...pieces], 65_000, (text) => text.length);
}

/** How much of its lists a comment shows. */
export const pageLimits: PageLimits = { broken: 20, fixed: 10, slices: 15, findings: 20, changes: 10, text: 200 };
