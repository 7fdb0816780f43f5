import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PairReport } from '../domain/validation-report.ts';
import type { CheckedExample, CheckedFile } from './checked-file.ts';
import type { ExampleTable } from './example-table.ts';
import { findNearest, type Nearest, type NearestSearch } from './find-nearest.ts';
import { quote } from './quote.ts';

export interface FileComparison {
  readonly report: PairReport;
  /** About the held-out file, in the order of its lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every leaked held-out line with the first line of the other file that it stands in; near only where nothing is nearer. */
  readonly leaks: readonly Leak[];
}

export interface Leak {
  readonly heldOutLine: number;
  readonly trainLine: number;
  readonly kind: 'exact' | 'normalised' | 'near';
  /** Jaccard similarity of the 5-gram sets; 1 for exact and normalised. */
  readonly similarity: number;
  /** The other file has another answer to it. */
  readonly contradicts: boolean;
}

/** Up to this share of leaked lines the comparison of models is still worth running. */
const TOLERATED_SHARE = 0.05;
const MOST_LINE_DIAGNOSTICS = 100;

/**
 * Which held-out inputs stand in a file that the model learns from (or is shown as few-shot examples): exactly, normalised,
 * or nearly. Definitions: `normalise` and `makeNearIndex`. Inputs without a letter, number or mark are compared exactly only.
 */
export function compareFiles(train: CheckedFile, heldOut: CheckedFile): FileComparison {
  const { search, finish } = startComparison(train, heldOut);
  return finish(findNearest(search));
}

/** `compareFiles` up to the search for what is near, for those who have it done elsewhere. */
export function startComparison(
  train: CheckedFile,
  heldOut: CheckedFile,
): { readonly search: NearestSearch; readonly finish: (found: readonly Nearest[]) => FileComparison } {
  const twins = findTwins(train.table, heldOut.table);
  const { texts } = heldOut.table;
  const wanted: number[] = [];
  for (let text = 0; text < texts.size; text += 1) if (!twins.has(text) && !texts.isMarked(text)) wanted.push(text);
  const search = { train: train.table.texts, heldOut: texts, wanted: Int32Array.from(wanted) };
  return { search, finish: (found) => finishComparison(train, heldOut, twins, found) };
}

function finishComparison(
  train: CheckedFile,
  heldOut: CheckedFile,
  twins: ReadonlyMap<number, readonly number[]>,
  found: readonly Nearest[],
): FileComparison {
  const nearest = placeNearest(train.table, found);
  const leaks: Leak[] = [];
  let contradictions = 0;
  for (const [index, sample] of heldOut.examples.entries()) {
    const text = heldOut.table.textOf(index);
    const same = (twins.get(text) ?? []).flatMap((position) => train.examples[position] ?? []);
    const near = nearest.get(text);
    if (same.length === 0 && near === undefined) continue;
    if (same.some(({ answer }) => answer !== sample.answer)) contradictions += 1;
    const leak = findLeak(sample, same, near, train);
    if (leak !== undefined) leaks.push(leak);
  }
  const count = (...kinds: readonly Leak['kind'][]): number => leaks.filter(({ kind }) => kinds.includes(kind)).length;
  const report: PairReport = {
    train: train.report.path,
    heldOut: heldOut.report.path,
    exactLines: count('exact'),
    normalisedLines: count('exact', 'normalised'),
    nearLines: leaks.length,
    contradictions,
  };
  return { report, diagnostics: explainLeaks(report, leaks, heldOut, train), leaks };
}

/** For each held-out text that stands in the other file, the positions of its examples there. */
function findTwins(train: ExampleTable, heldOut: ExampleTable): ReadonlyMap<number, readonly number[]> {
  const wanted = new Int32Array(train.texts.size);
  for (let text = 0; text < heldOut.texts.size; text += 1) {
    const there = train.texts.find(heldOut.texts.at(text));
    if (there !== undefined) wanted[there] = text + 1;
  }
  const twins = new Map<number, number[]>();
  for (let index = 0; index < train.size; index += 1) {
    const text = (wanted[train.textOf(index)] ?? 0) - 1;
    if (text < 0) continue;
    const known = twins.get(text);
    if (known === undefined) twins.set(text, [index]);
    else known.push(index);
  }
  return twins;
}

interface Near {
  /** Position of the example in the other file. */
  readonly position: number;
  readonly similarity: number;
}

/** By held-out text, the first example of the other file that has the text that it is near. */
function placeNearest(train: ExampleTable, found: readonly Nearest[]): ReadonlyMap<number, Near> {
  const wanted = new Set(found.map(({ train: text }) => text));
  const positions = new Map<number, number>();
  for (let position = 0; position < train.size; position += 1) {
    const text = train.textOf(position);
    if (wanted.has(text) && !positions.has(text)) positions.set(text, position);
  }
  return new Map(
    found.map(({ text, train: near, similarity }) => [text, { position: positions.get(near) ?? 0, similarity }]),
  );
}

/** `same`: the examples of the other file that have the sample's text, in their order. */
function findLeak(
  { line, input, answer }: CheckedExample,
  same: readonly CheckedExample[],
  near: Near | undefined,
  train: CheckedFile,
): Leak | undefined {
  const [alike] = same;
  if (alike !== undefined) {
    const exact = same.find((example) => example.input === input);
    return exact === undefined ? makeLeak('normalised', alike, 1) : makeLeak('exact', exact, 1);
  }
  const twin = near === undefined ? undefined : train.examples[near.position];
  return near === undefined || twin === undefined ? undefined : makeLeak('near', twin, near.similarity);

  function makeLeak(kind: Leak['kind'], twin: CheckedExample, similarity: number): Leak {
    return { heldOutLine: line, trainLine: twin.line, kind, similarity, contradicts: twin.answer !== answer };
  }
}

function explainLeaks(
  report: PairReport,
  leaks: readonly Leak[],
  heldOut: CheckedFile,
  train: CheckedFile,
): readonly Diagnostic[] {
  const certain = leaks.filter(({ kind }) => kind !== 'near');
  const near = leaks.filter(({ kind }) => kind === 'near');
  const source = train.report.role === 'few-shot' ? 'the few-shot examples' : 'the training data';
  const isJudge = heldOut.report.role === 'held-out';
  const lines = isJudge ? 'held-out lines' : 'validation lines';
  const hint = `Remove the lines from ${train.report.path} or from ${heldOut.report.path}: a model that has seen the answer proves nothing.`;
  const diagnostics: Diagnostic[] = [];
  if (certain.length > 0) {
    const share = certain.length / heldOut.examples.length;
    diagnostics.push({
      code: 'leaked-sample',
      severity: isJudge && share > TOLERATED_SHARE ? 'error' : 'warning',
      line: 0,
      message: `${certain.length} of ${heldOut.examples.length} ${lines} (${(100 * share).toFixed(1)} %) stand in ${source}, ${report.train}: ${listPairs(certain)}.`,
      hint,
    });
  }
  const shown = certain.slice(0, MOST_LINE_DIAGNOSTICS);
  const shownLines = new Set(shown.map(({ heldOutLine }) => heldOutLine));
  const inputs = new Map(
    heldOut.examples.flatMap((example) => (shownLines.has(example.line) ? [[example.line, example.input]] : [])),
  );
  for (const leak of shown) {
    const how = leak.kind === 'exact' ? 'is also' : 'is, but for spelling and punctuation, also';
    const answer = leak.contradicts ? ', with another answer' : '';
    diagnostics.push({
      code: 'leaked-sample',
      severity: 'warning',
      line: leak.heldOutLine,
      message: `The input ${quote(inputs.get(leak.heldOutLine))} ${how} line ${leak.trainLine} of ${report.train}${answer}.`,
      hint,
    });
  }
  if (near.length > 0) {
    diagnostics.push({
      code: 'nearly-leaked-sample',
      severity: 'warning',
      line: 0,
      message: `${near.length} of ${heldOut.examples.length} ${lines} are nearly the same as lines of ${report.train}: ${listPairs(near)}.`,
      hint: 'Look at the pairs: near-duplicates across the split make the score look better than it is.',
    });
  }
  return diagnostics.sort((left, right) => left.line - right.line);
}

function listPairs(leaks: readonly Leak[]): string {
  const pairs = leaks.slice(0, 5).map(({ heldOutLine, trainLine }) => `line ${heldOutLine} (there line ${trainLine})`);
  const rest = leaks.length - pairs.length;
  return rest > 0 ? `${pairs.join(', ')} and ${rest} more` : pairs.join(', ');
}
