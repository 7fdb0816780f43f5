import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import type { ValidationReport } from '../domain/validation-report.ts';

/** All findings of all files, errors before warnings, otherwise in the order of the files and their lines. */
export function worstFindings({ files }: Pick<ValidationReport, 'files'>): readonly Finding[] {
  return files
    .flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, diagnostic })))
    .toSorted((one, other) => rank[one.diagnostic.severity] - rank[other.diagnostic.severity]);
}

export interface Finding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

const rank = { error: 0, warning: 1 } as const satisfies Record<Severity, number>;
