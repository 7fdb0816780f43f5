import type { Severity } from '../domain/diagnostic.ts';
import { escapeLog } from '../render/escape-log.ts';
import { type FileFindings, type Finding, worstFindings } from '../render/worst-findings.ts';

/**
 * Chooses what to annotate: at most ten errors and ten warnings, because the runner drops the rest of a step's silently
 * (`_maxCountPerIssueType`, actions/runner 2.336.0, 2026-08). Where there are more, nine are shown and the tenth says
 * how many are left. The worst come first, in the order of `worstFindings`.
 */
export function planAnnotations(files: readonly FileFindings[]): readonly Annotation[] {
  const findings = worstFindings({ files });
  return severities.flatMap((severity) => planOfSeverity(severity, findings));
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

function planOfSeverity(severity: Severity, findings: readonly Finding[]): readonly Annotation[] {
  const ofSeverity = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
  if (ofSeverity.length <= mostOfSeverity) return ofSeverity.map(annotationOf);
  const shown = ofSeverity.slice(0, mostOfSeverity - 1);
  return [...shown.map(annotationOf), annotationOfRest(severity, ofSeverity.slice(shown.length))];
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
