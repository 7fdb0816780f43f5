import type { ValidationReport } from '../domain/validation-report.ts';
import { acceptFindings, type LineHashes, linesToHash } from './accept-findings.ts';
import type { AcceptedFinding } from './accepted-findings.ts';
import { applySeverities, type RuleSettings } from './apply-severities.ts';
import { LineHasher } from './hash-lines.ts';

export interface FindingSettings {
  readonly rules: RuleSettings;
  readonly accepted: readonly AcceptedFinding[];
}

/** A file of the report. Its bytes may come in pieces, each of which is used before the next is read. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array | { readonly size: number; readonly read: (from: number, to: number) => Uint8Array };
}

const CHUNK_BYTES = 1 << 20;

/**
 * What of a report is told: severities as the user sets them, and without what the user accepts. `files` are the report's files
 * with their bytes.
 */
export function settleFindings(
  report: ValidationReport,
  { rules, accepted }: FindingSettings,
  files: readonly FileBytes[],
): ValidationReport {
  const judged = applySeverities(report, rules);
  return acceptFindings(judged, accepted, hashFindings(judged, files, new Set(accepted.map(({ file }) => file))));
}

/** The hashes of all lines that have findings, of the files that `onlyFiles` names or of all. */
export function hashFindings(
  report: ValidationReport,
  files: readonly FileBytes[],
  onlyFiles?: ReadonlySet<string>,
): LineHashes {
  const wanted = linesToHash(report, onlyFiles);
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const lines = wanted.get(path);
      return lines === undefined ? [] : [[path, hashLines(bytes, lines)] as const];
    }),
  );
}

function hashLines(bytes: FileBytes['bytes'], lines: ReadonlySet<number>): ReadonlyMap<number, string> {
  const hasher = new LineHasher(lines);
  const isWhole = bytes instanceof Uint8Array;
  const size = isWhole ? bytes.length : bytes.size;
  for (let at = 0; at < size && !hasher.isDone; at += CHUNK_BYTES) {
    const to = Math.min(size, at + CHUNK_BYTES);
    hasher.add(isWhole ? bytes.subarray(at, to) : bytes.read(at, to));
  }
  return hasher.finish();
}
