import type { Sample } from '../domain/sample.ts';
import type { DatasetRole, PairReport, ValidationReport } from '../domain/validation-report.ts';
import type { ByteSource } from './byte-source.ts';
import { checkFile } from './check-file.ts';
import type { CheckedFile, Method } from './checked-file.ts';
import { compareFiles } from './compare-files.ts';
import { makeTokenCounter, type TokenCounter } from './count-tokens.ts';
import { parseSamples } from './parse-samples.ts';

/** A file to check: in memory, or read piece by piece. */
export interface DatasetSource {
  readonly path: string;
  readonly role: DatasetRole;
  readonly bytes: Uint8Array | ByteSource;
}

export interface DatasetFile extends DatasetSource {
  readonly bytes: Uint8Array;
}

export interface CheckedFiles {
  readonly report: ValidationReport;
  /** In the order in which they were given. */
  readonly files: readonly CheckedFile[];
  /** The samples of all held-out files, their ids unique over all of them. */
  readonly samples: readonly Sample[];
}

export interface CheckFilesOptions {
  readonly method?: Method;
  readonly counter?: TokenCounter;
}

/** All files of a task: each by itself, then every file that a model learns from or is shown against every held-out file. */
export function checkFiles(
  files: readonly DatasetSource[],
  { method, counter = makeTokenCounter() }: CheckFilesOptions = {},
): CheckedFiles {
  const alone = files.map((file) => checkFile({ ...file, ...(method === undefined ? {} : { method }) }, counter));
  const pairs: PairReport[] = [];
  const checked = alone.map((heldOut) => {
    const learntFrom: readonly DatasetRole[] = LEARNT_FROM[heldOut.report.role];
    const comparisons = alone
      .filter(({ report, examples }) => learntFrom.includes(report.role) && examples.length > 0)
      .map((train) => compareFiles(train, heldOut));
    if (heldOut.report.role === 'held-out') pairs.push(...comparisons.map(({ report }) => report));
    const found = comparisons.flatMap(({ diagnostics }) => diagnostics);
    const diagnostics = [...heldOut.report.diagnostics, ...found].sort((left, right) => left.line - right.line);
    return { ...heldOut, report: { ...heldOut.report, diagnostics } };
  });
  const reports = checked.map(({ report }) => report);
  const count = (severity: 'error' | 'warning'): number =>
    reports.reduce(
      (sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
      0,
    );
  const tokens = reports.reduce((sum, report) => sum + report.tokens, 0);
  const summary = { errors: count('error'), warnings: count('warning'), tokens };
  const heldOut = checked.filter(({ report }) => report.role === 'held-out');
  return {
    report: { schemaVersion: 1, files: reports, pairs, summary },
    files: checked,
    samples: joinSamples(heldOut),
  };
}

/** By role, the files in which its lines must not stand. Validation chooses checkpoints, so it is apart from training too. */
const LEARNT_FROM = {
  'held-out': ['train', 'validation', 'few-shot'],
  validation: ['train'],
  train: [],
  'few-shot': [],
} as const satisfies Record<DatasetRole, readonly DatasetRole[]>;

/** Equal ids in two held-out files get -2, -3 …, as within one file. */
function joinSamples(files: readonly CheckedFile[]): readonly Sample[] {
  const taken = new Set<string>();
  return files.flatMap(parseSamples).map((sample) => {
    let id = sample.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${sample.id}-${copy}`;
    taken.add(id);
    return id === sample.id ? sample : { ...sample, id };
  });
}
