import type { Severity } from '../domain/diagnostic.ts';
import type { ValidationReport } from '../domain/validation-report.ts';
import { sumFindings } from './sum-findings.ts';

/** What a rule's findings count as; `off`: they are not reported. */
export const ruleSettings = ['error', 'warning', 'off'] as const;
export type RuleSetting = (typeof ruleSettings)[number];

/** By rule code; a rule that is not named keeps its own severity. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/**
 * Rules that are errors and may be less: what they find leaves every line readable, and services differ in it. Any other error
 * means that a line is no example, or that the file is none of a known format: the line takes no part in training or in the
 * comparison, and with a lower severity nobody would be told.
 */
export const LOWERABLE_ERRORS: ReadonlySet<string> = new Set([
  'duplicate-id',
  'format-against-method',
  'leaked-sample',
  'too-few-examples',
]);

/** The lowest setting that a rule of this severity may have. */
export function mayBeSetTo(
  setting: RuleSetting,
  rule: { readonly code: string; readonly severity: Severity },
): boolean {
  return setting === 'error' || rule.severity === 'warning' || LOWERABLE_ERRORS.has(rule.code);
}

/** The report with the severities that the user chose, its sums included. */
export function applySeverities(report: ValidationReport, settings: RuleSettings): ValidationReport {
  if (Object.keys(settings).length === 0) return report;
  const files = report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.flatMap((diagnostic) => {
      const setting = Object.hasOwn(settings, diagnostic.code) ? settings[diagnostic.code] : undefined;
      if (setting === undefined) return [diagnostic];
      return setting === 'off' ? [] : [{ ...diagnostic, severity: setting }];
    }),
  }));
  return sumFindings({ ...report, files });
}
