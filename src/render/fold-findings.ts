import { countBehind } from '../dataset/count-behind.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** A finding that is shown, and how many like it are left out after it. */
export interface FoldedFinding {
  readonly diagnostic: Diagnostic;
  /** Above 0 at the last finding that is shown of its rule. */
  readonly more: number;
}

/** The findings of one file, in their order, at most `most` of a rule and severity: five thousand equal ones are one mistake. */
export function foldFindings(diagnostics: readonly Diagnostic[], most = 10): readonly FoldedFinding[] {
  const totals = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    totals.set(rule, (totals.get(rule) ?? 0) + 1 + countBehind(diagnostic));
  }
  const shown = new Map<string, number>();
  return diagnostics.flatMap((diagnostic) => {
    const rule = ruleOf(diagnostic);
    const count = (shown.get(rule) ?? 0) + 1;
    shown.set(rule, count);
    if (count > most) return [];
    return [{ diagnostic, more: count === most ? (totals.get(rule) ?? 0) - most : 0 }];
  });
}

function ruleOf({ severity, code }: Diagnostic): string {
  return `${severity} ${code}`;
}
