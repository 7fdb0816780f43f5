import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { escapeLog } from '../render/escape-log.ts';

/**
 * Chooses what to annotate: at most ten errors and ten warnings, because the runner drops the rest of a step's silently
 * (`_maxCountPerIssueType`, actions/runner 2.336.0, 2026-08). Where there are more, nine are shown and the tenth says
 * how many are left.
 *
 * Worst first: what concerns a whole file, then the first of each rule before the second of any, then by file and line.
 * A file with a thousand repetitions of one mistake so cannot hide another mistake.
 */
export function planAnnotations(files: readonly AnnotatedFile[]): readonly Annotation[] {
  return severities.flatMap((severity) => planOfSeverity(severity, files));
}

/** A dataset file with what is wrong in it. `path` is relative to the repository's root, with `/`. */
export interface AnnotatedFile {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Annotation {
  readonly severity: Severity;
  /** At most 4,096 characters, where the runner would cut. */
  readonly message: string;
  readonly title: string;
  /** Absent from the line that counts the rest. */
  readonly file?: string;
  /** Absent when the whole file is meant. */
  readonly startLine?: number;
  readonly startColumn?: number;
}

const severities = ['error', 'warning'] as const satisfies readonly Severity[];
const mostOfSeverity = 10;
const longestMessage = 4_096;

interface Finding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** How many findings of the same rule come before this one. */
  readonly repetition: number;
}

function planOfSeverity(severity: Severity, files: readonly AnnotatedFile[]): readonly Annotation[] {
  const findings = listFindings(severity, files).toSorted(worstFirst);
  if (findings.length <= mostOfSeverity) return findings.map(annotationOf);
  const shown = findings.slice(0, mostOfSeverity - 1);
  return [...shown.map(annotationOf), annotationOfRest(severity, findings.slice(shown.length))];
}

function listFindings(severity: Severity, files: readonly AnnotatedFile[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      .map((diagnostic) => {
        const repetition = seen.get(diagnostic.code) ?? 0;
        seen.set(diagnostic.code, repetition + 1);
        return { path, diagnostic, repetition };
      }),
  );
}

/** Sorting is stable, so equals keep the order of the files and of their lines. */
function worstFirst(one: Finding, other: Finding): number {
  return rank(one) - rank(other) || one.repetition - other.repetition;
}

function rank({ diagnostic }: Finding): number {
  return diagnostic.line === 0 ? 0 : 1;
}

function annotationOf({ path, diagnostic }: Finding): Annotation {
  const { severity, code, line, column, message, hint } = diagnostic;
  return {
    severity,
    title: `tunegate: ${code}`,
    message: escapeLog(hint === '' ? message : `${message} ${hint}`, longestMessage),
    file: path,
    ...(line > 0 && { startLine: line }),
    ...(line > 0 && column !== undefined && { startColumn: column }),
  };
}

function annotationOfRest(severity: Severity, rest: readonly Finding[]): Annotation {
  const files = new Set(rest.map(({ path }) => path)).size;
  const noun = rest.length === 1 ? severity : `${severity}s`;
  return {
    severity,
    title: `tunegate: ${rest.length} more ${noun}`,
    message: `${rest.length} more ${noun} in ${files} ${files === 1 ? 'file' : 'files'}. All are in the job summary and in report.json.`,
  };
}
