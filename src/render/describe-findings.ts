import type { ValidationReport } from '../domain/validation-report.ts';
import { formatPlural } from './numbers.ts';

/** How many things are wrong with the data: `2 errors and 1 warning`, `1 warning`, `nothing to complain about`. */
export function describeFindings({ summary }: Pick<ValidationReport, 'summary'>): string {
  const { errors, warnings } = summary;
  const counts = [
    ...(errors > 0 ? [formatPlural(errors, 'error')] : []),
    ...(warnings > 0 ? [formatPlural(warnings, 'warning')] : []),
  ];
  return counts.length === 0 ? 'nothing to complain about' : counts.join(' and ');
}
