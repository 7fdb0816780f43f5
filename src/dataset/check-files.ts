import type { Sample } from '../domain/sample.ts';
import type { DatasetRole, PairReport, ValidationReport } from '../domain/validation-report.ts';
import type { ByteSource } from './byte-source.ts';
import { addNearDuplicates, checkFile, startCheck } from './check-file.ts';
import type { CheckedLines, LinesToCheck } from './check-lines.ts';
import type { CheckedFile, Method } from './checked-file.ts';
import { compareFiles, type FileComparison, startComparison } from './compare-files.ts';
import { makeTokenCounter, type TokenCounter } from './count-tokens.ts';
import type { EncodingName } from './encoding.ts';
import { type NearDuplicates, NO_NEAR_DUPLICATES } from './find-near-duplicates.ts';
import type { Nearest, NearestSearch } from './find-nearest.ts';
import { parseSamples } from './parse-samples.ts';
import type { ServiceName } from './services.ts';
import type { TextTable } from './text-table.ts';

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
  /** The service that the files are for; its rules where they differ. OpenAI's without it. */
  readonly service?: ServiceName;
  /** Of the model that the files are for. Who gives a counter gives one of this encoding. */
  readonly encoding?: EncodingName;
  readonly counter?: TokenCounter;
}

/** Who checks the lines of large files and compares their texts, at the same time as something else is done. */
export interface CheckThreads {
  readonly checkLines: (lines: LinesToCheck) => Promise<CheckedLines>;
  readonly findNearDuplicates: (texts: TextTable) => Promise<NearDuplicates>;
  readonly findNearest: (search: NearestSearch) => Promise<readonly Nearest[]>;
}

/** All files of a task: each by itself, then every file that a model learns from or is shown against every held-out file. */
export function checkFiles(
  files: readonly DatasetSource[],
  { counter = makeTokenCounter(), ...options }: CheckFilesOptions = {},
): CheckedFiles {
  const alone = files.map((file) => checkFile({ ...file, ...options }, counter));
  return joinChecks(alone, compareAll(alone));
}

/** As `checkFiles`, to the byte, with what takes long done elsewhere. */
export async function checkFilesInThreads(
  files: readonly DatasetSource[],
  threads: CheckThreads,
  options: Omit<CheckFilesOptions, 'counter'> = {},
): Promise<CheckedFiles> {
  const checks: { readonly texts: TextTable; readonly finish: () => CheckedFile }[] = [];
  for (const file of files) {
    const started = startCheck({ ...file, ...options });
    if (started.kind === 'finished') {
      checks.push({ texts: started.file.table.texts, finish: () => started.file });
      continue;
    }
    const lines = await threads.checkLines(started.lines);
    checks.push({ texts: lines.table.texts, finish: () => started.finish(lines) });
  }
  // Not before all lines are checked: the tokenizer and what is compared need as much memory each.
  const near = checks.map(({ texts }) => threads.findNearDuplicates(texts));
  const alone = checks.map(({ finish }) => finish());
  const comparisons: FileComparison[][] = [];
  for (const heldOut of alone) {
    const own: FileComparison[] = [];
    for (const train of listLearntFrom(heldOut, alone)) {
      const { search, finish } = startComparison(train, heldOut);
      own.push(finish(await threads.findNearest(search)));
    }
    comparisons.push(own);
  }
  const found = await Promise.all(near);
  const whole = alone.map((file, index) => addNearDuplicates(file, found[index] ?? NO_NEAR_DUPLICATES));
  return joinChecks(whole, comparisons);
}

/** For each file, its comparisons with the files in which its lines must not stand. */
function compareAll(files: readonly CheckedFile[]): readonly (readonly FileComparison[])[] {
  return files.map((heldOut) => listLearntFrom(heldOut, files).map((train) => compareFiles(train, heldOut)));
}

function listLearntFrom({ report }: CheckedFile, files: readonly CheckedFile[]): readonly CheckedFile[] {
  const learntFrom: readonly DatasetRole[] = LEARNT_FROM[report.role];
  return files.filter((file) => learntFrom.includes(file.report.role) && file.examples.length > 0);
}

function joinChecks(alone: readonly CheckedFile[], comparisons: readonly (readonly FileComparison[])[]): CheckedFiles {
  const pairs: PairReport[] = [];
  const checked = alone.map((file, index) => {
    const own = comparisons[index] ?? [];
    if (file.report.role === 'held-out') pairs.push(...own.map(({ report }) => report));
    const found = own.flatMap(({ diagnostics }) => diagnostics);
    const diagnostics = [...file.report.diagnostics, ...found].sort((left, right) => left.line - right.line);
    return { ...file, report: { ...file.report, diagnostics } };
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
    // Read when asked for: `validate` has no use for them.
    get samples() {
      return joinSamples(heldOut);
    },
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
