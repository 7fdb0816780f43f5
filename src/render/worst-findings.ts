import type { Diagnostic, Severity } from '../domain/diagnostic.ts';

export interface Finding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** How many findings of the same rule and severity come before this one. */
  readonly repetition: number;
}

/**
 * All findings of all files, worst first: errors before warnings, what concerns a whole file before single lines, the first of
 * each rule before the second of any, then by file and line. A thousand repetitions of one mistake so cannot hide another.
 */
export function worstFindings({ files }: { readonly files: readonly FileFindings[] }): readonly Finding[] {
  const seen = new Map<string, number>();
  const findings = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const rule = ruleOf(diagnostic);
      const repetition = seen.get(rule) ?? 0;
      seen.set(rule, repetition + 1);
      return { path, diagnostic, repetition };
    }),
  );
  // Sorting is stable, so equals keep the order of the files and of their lines.
  return findings.toSorted((one, other) => rank(one) - rank(other) || one.repetition - other.repetition);
}

/** The first finding of each rule, worst first, with how often the rule was broken. */
export function findingsByRule(report: {
  readonly files: readonly FileFindings[];
}): readonly (Finding & { readonly count: number })[] {
  const findings = worstFindings(report);
  const counts = new Map<string, number>();
  for (const { diagnostic } of findings) counts.set(ruleOf(diagnostic), (counts.get(ruleOf(diagnostic)) ?? 0) + 1);
  return findings
    .filter(({ repetition }) => repetition === 0)
    .map((finding) => ({ ...finding, count: counts.get(ruleOf(finding.diagnostic)) ?? 1 }));
}

/** A file with what is wrong in it. `path` is relative to the repository's root, with `/`. */
export interface FileFindings {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

const severityRank = { error: 0, warning: 2 } as const satisfies Record<Severity, number>;

function rank({ diagnostic }: Finding): number {
  return severityRank[diagnostic.severity] + (diagnostic.line === 0 ? 0 : 1);
}

function ruleOf({ severity, code }: Diagnostic): string {
  return `${severity} ${code}`;
}
