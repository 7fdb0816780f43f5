import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PairReport } from '../domain/validation-report.ts';
import type { CheckedExample, CheckedFile } from './checked-file.ts';
import type { ExampleTable } from './example-table.ts';
import { makeNearIndex } from './join-near.ts';
import { quote } from './quote.ts';
import type { TextTable } from './text-table.ts';

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
  const twins = findTwins(train.table, heldOut.table);
  const nearest = findNearest(train.table, heldOut.table.texts, twins);
  const leaks: Leak[] = [];
  let contradictions = 0;
  for (const [index, sample] of heldOut.examples.entries()) {
    const text = heldOut.table.textOf(index);
    const same = (twins.get(text) ?? []).flatMap((position) => train.examples[position] ?? []);
    if (same.some(({ answer }) => answer !== sample.answer)) contradictions += 1;
    const leak = findLeak(sample, same, nearest.get(text), train);
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

interface Nearest {
  /** Position of the example in the other file. */
  readonly position: number;
  readonly similarity: number;
}

/** Beyond this many matches, held-out texts that have one are left alone: where files are of one mould, all pairs match. */
const MOST_MATCHES = 2_000_000;

/** For each other held-out text, the most similar line of the other file; of equals, the first. */
function findNearest(
  train: ExampleTable,
  heldOut: TextTable,
  twins: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, Nearest> {
  const open: number[] = [];
  for (let text = 0; text < heldOut.size; text += 1) {
    if (!twins.has(text) && !heldOut.at(text).startsWith(NOT_NORMALISED)) open.push(text);
  }
  if (open.length === 0) return new Map();
  const { find } = makeNearIndex(open.map((text) => heldOut.at(text)));
  const nearest = new Map<number, Nearest>();
  let matches = 0;
  const skips = (right: number): boolean => matches > MOST_MATCHES && nearest.has(open[right] ?? 0);
  let seen = -1;
  for (let position = 0; position < train.size; position += 1) {
    const text = train.textOf(position);
    // Texts are numbered in the order of their first lines.
    if (text <= seen) continue;
    seen = text;
    const content = train.texts.at(text);
    if (content.startsWith(NOT_NORMALISED)) continue;
    for (const { right, similarity } of find(content, { skips })) {
      matches += 1;
      const known = open[right] ?? 0;
      if (similarity > (nearest.get(known)?.similarity ?? 0)) nearest.set(known, { position, similarity });
    }
  }
  return nearest;
}

const NOT_NORMALISED = '\u0000';

/** `same`: the examples of the other file that have the sample's text, in their order. */
function findLeak(
  { line, input, answer }: CheckedExample,
  same: readonly CheckedExample[],
  near: Nearest | undefined,
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
