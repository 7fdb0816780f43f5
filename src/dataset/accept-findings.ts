import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileReport, StaleEntry, ValidationReport } from '../domain/validation-report.ts';
import type { AcceptedFinding } from './accepted-findings.ts';
import { countBehind } from './count-behind.ts';
import { sumFindings } from './sum-findings.ts';

/** Hashes of lines by file path and line number, for the lines that have findings. */
export type LineHashes = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * The report without the warnings that are accepted; how many that are is counted by file and in all. Errors are never
 * accepted: the service would reject the job whatever is written here. What is accepted but no longer found is listed as stale.
 * `accepted` names files by the paths that the report uses.
 */
export function acceptFindings(
  report: ValidationReport,
  accepted: readonly AcceptedFinding[],
  hashes: LineHashes,
): ValidationReport {
  if (accepted.length === 0) return report;
  const left = countByFile(accepted);
  const files = report.files.map((file): FileReport => {
    const entries = left.get(file.path);
    if (entries === undefined) return file;
    let hidden = 0;
    const diagnostics = file.diagnostics.filter((diagnostic) => {
      const line = lineHash(file.path, diagnostic, hashes);
      const entry = line === undefined ? undefined : entries.get(keyOf(diagnostic.code, line));
      if (entry === undefined || entry.count === 0) return true;
      entry.count -= 1;
      if (diagnostic.severity === 'error') return true;
      hidden += 1;
      return false;
    });
    return { ...file, diagnostics, accepted: hidden };
  });
  const checked = new Set(files.map(({ path }) => path));
  const staleAccepted = [...checked].flatMap((path) => countStale(path, [...(left.get(path)?.values() ?? [])]));
  return { ...sumFindings({ ...report, files }), staleAccepted };
}

/**
 * The entries that accept every warning of the report as it is. Entries about files that the report does not hold stay as they
 * are; those about its files are replaced.
 */
export function updateAccepted(
  report: ValidationReport,
  before: readonly AcceptedFinding[],
  hashes: LineHashes,
): readonly AcceptedFinding[] {
  const checked = new Set(report.files.map(({ path }) => path));
  const found = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.flatMap((diagnostic) => {
      const line = lineHash(path, diagnostic, hashes);
      const isKept = diagnostic.severity === 'warning' && line !== undefined;
      return isKept ? [{ file: path, code: diagnostic.code, line, count: 1 }] : [];
    }),
  );
  const counted = [...countByFile(found).values()].flatMap((entries) => [...entries.values()]);
  return [...before.filter(({ file }) => !checked.has(file)), ...counted];
}

/** The lines that have to be hashed to know their findings again. Nothing for files that `onlyFiles` does not name. */
export function linesToHash(
  { files }: Pick<ValidationReport, 'files'>,
  onlyFiles?: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = files
    .filter(({ path }) => onlyFiles === undefined || onlyFiles.has(path))
    .map(({ path, diagnostics }) => {
      const lines = diagnostics.map(({ line }) => line).filter((line) => line > 0);
      return [path, new Set(lines)] as const;
    });
  return new Map(wanted.filter(([, lines]) => lines.size > 0));
}

/**
 * Null for a finding about the whole file. Undefined for what cannot be known again: a line that was not hashed, and the last
 * finding of a rule that is broken so often that it stands for others, which nobody has seen one by one.
 */
function lineHash(path: string, diagnostic: Diagnostic, hashes: LineHashes): string | null | undefined {
  if (countBehind(diagnostic) > 0) return undefined;
  return diagnostic.line === 0 ? null : hashes.get(path)?.get(diagnostic.line);
}

function keyOf(code: string, line: string | null): string {
  return `${code} ${line ?? ''}`;
}

interface Counted {
  readonly file: string;
  readonly code: string;
  readonly line: string | null;
  count: number;
}

/** By file and key: entries with equal rule and line are one, which the caller may count down. */
function countByFile(entries: readonly AcceptedFinding[]): ReadonlyMap<string, ReadonlyMap<string, Counted>> {
  const files = new Map<string, Map<string, Counted>>();
  for (const entry of entries) {
    const counted = files.get(entry.file) ?? new Map<string, Counted>();
    files.set(entry.file, counted);
    const key = keyOf(entry.code, entry.line);
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { ...entry });
    else known.count += entry.count;
  }
  return files;
}

function countStale(file: string, left: readonly AcceptedFinding[]): readonly StaleEntry[] {
  const counts = new Map<string, number>();
  for (const { code, count } of left) if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ file, code, count }));
}
