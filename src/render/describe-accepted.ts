import type { ValidationReport } from '../domain/validation-report.ts';
import { formatCount, formatPlural } from './numbers.ts';

/**
 * What tunegate.accepted.json does to the findings, so that nothing is hidden silently: `3 accepted findings are not shown; 1 other no
 * longer occurs`. Null where it does nothing.
 */
export function describeAccepted({
  summary,
  staleAccepted = [],
}: Pick<ValidationReport, 'summary' | 'staleAccepted'>): string | null {
  const { accepted = 0 } = summary;
  const stale = staleAccepted.reduce((sum, { count }) => sum + count, 0);
  const hidden = `${formatPlural(accepted, 'accepted finding')} ${accepted === 1 ? 'is' : 'are'} not shown`;
  const verb = stale === 1 ? 'occurs' : 'occur';
  if (stale === 0) return accepted === 0 ? null : hidden;
  if (accepted === 0) return `${formatPlural(stale, 'accepted finding')} no longer ${verb}`;
  return `${hidden}; ${formatCount(stale)} ${stale === 1 ? 'other' : 'others'} no longer ${verb}`;
}
