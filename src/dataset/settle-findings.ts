import type { ValidationReport } from '../domain/validation-report.ts';
import { acceptFindings, type LineHashes, linesToHash } from './accept-findings.ts';
import type { AcceptedFinding } from './accepted-findings.ts';
import { applySeverities, type RuleSettings } from './apply-severities.ts';
import { LineHasher } from './hash-lines.ts';

export interface FindingSettings {
  readonly rules: RuleSettings;
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * What of a report is told: severities as the user sets them, and without what the user accepts. `files` are the report's files
 * with their bytes.
 */
export function settleFindings(
  report: ValidationReport,
  { rules, accepted }: FindingSettings,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): ValidationReport {
  const judged = applySeverities(report, rules);
  return acceptFindings(judged, accepted, hashFindings(judged, files, new Set(accepted.map(({ file }) => file))));
}

/** The hashes of all lines that have findings, of the files that `onlyFiles` names or of all. */
export function hashFindings(
  report: ValidationReport,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  onlyFiles?: ReadonlySet<string>,
): LineHashes {
  const wanted = linesToHash(report, onlyFiles);
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const lines = wanted.get(path);
      if (lines === undefined) return [];
      const hasher = new LineHasher(lines);
      hasher.add(bytes);
      return [[path, hasher.finish()] as const];
    }),
  );
}
