import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PairReport } from '../domain/validation-report.ts';
import type { CheckedExample, CheckedFile } from './checked-file.ts';
import { makeNearIndex } from './join-near.ts';
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
 * or nearly. Definitions: `normalise` and `joinNear`. Inputs without a letter, number or mark are compared exactly only.
 */
export function compareFiles(train: CheckedFile, heldOut: CheckedFile): FileComparison {
  const exact = new Map<string, CheckedExample[]>();
  const normalised = new Map<string, CheckedExample[]>();
  const heldOutInputs = new Set(heldOut.examples.map(({ input }) => input));
  const heldOutTexts = [
    ...new Set(heldOut.examples.flatMap((example) => (example.normalised === '' ? [] : [example.normalised]))),
  ];
  const wanted = new Set(heldOutTexts);
  for (const example of train.examples) {
    if (heldOutInputs.has(example.input)) append(exact, example.input, example);
    if (wanted.has(example.normalised)) append(normalised, example.normalised, example);
  }
  const nearest = findNearest(train, heldOutTexts);
  const leaks = heldOut.examples.flatMap((sample) => findLeak(sample, exact, normalised, nearest));
  const contradictions = heldOut.examples.filter((sample) => {
    const twins = sample.normalised === '' ? exact.get(sample.input) : normalised.get(sample.normalised);
    return twins?.some(({ answer }) => answer !== sample.answer) === true;
  }).length;
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

interface Nearest {
  readonly example: CheckedExample;
  readonly similarity: number;
}

/** For each held-out text, the most similar line of the other file; of equals, the first. */
function findNearest({ examples }: CheckedFile, texts: readonly string[]): ReadonlyMap<string, Nearest> {
  const nearest = new Map<string, Nearest>();
  const index = makeNearIndex(texts);
  for (const example of examples) {
    if (example.normalised === '') continue;
    for (const { right, similarity } of index.find(example.normalised)) {
      const text = texts[right] ?? '';
      if (similarity > (nearest.get(text)?.similarity ?? 0)) nearest.set(text, { example, similarity });
    }
  }
  return nearest;
}

function findLeak(
  { line, input, normalised: text, answer }: CheckedExample,
  exact: ReadonlyMap<string, readonly CheckedExample[]>,
  normalised: ReadonlyMap<string, readonly CheckedExample[]>,
  nearest: ReadonlyMap<string, Nearest>,
): readonly Leak[] {
  const same = exact.get(input)?.[0];
  if (same !== undefined) return [makeLeak('exact', same, 1)];
  const alike = normalised.get(text)?.[0];
  if (alike !== undefined) return [makeLeak('normalised', alike, 1)];
  const near = nearest.get(text);
  return near === undefined ? [] : [makeLeak('near', near.example, near.similarity)];

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
  const inputs = new Map(heldOut.examples.map((example) => [example.line, example.input]));
  for (const leak of certain.slice(0, MOST_LINE_DIAGNOSTICS)) {
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

function append(map: Map<string, CheckedExample[]>, key: string, example: CheckedExample): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [example]);
  else known.push(example);
}
