import type { Severity } from '../domain/diagnostic.ts';
import type { ValidationReport } from '../domain/validation-report.ts';

/** The report with its sums made anew from its files, after findings were changed or left out. */
export function sumFindings(report: ValidationReport): ValidationReport {
  const count = (wanted: Severity): number =>
    report.files.reduce(
      (sum, { diagnostics }) => sum + diagnostics.filter(({ severity }) => severity === wanted).length,
      0,
    );
  const accepted = report.files.reduce((sum, file) => sum + (file.accepted ?? 0), 0);
  const summary = { ...report.summary, errors: count('error'), warnings: count('warning') };
  return { ...report, summary: accepted === 0 ? summary : { ...summary, accepted } };
}
