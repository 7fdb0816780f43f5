import { findNearest } from '../src/dataset/find-nearest.ts';
import { normalise } from '../src/dataset/normalise.ts';
import { TextTable } from '../src/dataset/text-table.ts';

export interface NearJoinTiming {
  readonly train: number;
  readonly heldOut: number;
  readonly ms: number;
  /** Held-out inputs that are near one of the others. */
  readonly pairs: number;
  /** Inputs that were also compared pair by pair, and whether the same were found. */
  readonly sample: number;
  readonly agrees: boolean;
  /** What the search took for that sample, and the comparison of all its pairs. */
  readonly sampleMs: number;
  readonly allPairsMs: number;
}

const TRAIN = 100_000;
const HELD_OUT = 10_000;
const SAMPLE = 3_000;

/** Times the search for what is near among the first inputs of two files; one held-out input in twenty is a reworded training input. */
export function timeNearJoin(trainFile: Buffer, heldOutFile: Buffer): NearJoinTiming {
  const train = readInputs(trainFile, TRAIN);
  const heldOut = readInputs(heldOutFile, HELD_OUT).map((input, index) =>
    index % 20 === 0 ? reword(train[index * 7] ?? input) : input,
  );
  const [{ size: pairs }, ms] = timed(() => search(train, heldOut));
  const [sampled, others] = [train.slice(0, SAMPLE), heldOut.slice(0, SAMPLE / 10)];
  const [found, sampleMs] = timed(() => search(sampled, others));
  const [expected, allPairsMs] = timed(() => compareAllPairs(sampled, others));
  const agrees = found.size === expected.size && [...found].every((input) => expected.has(input));
  return {
    train: train.length,
    heldOut: heldOut.length,
    ms,
    pairs,
    sample: sampled.length,
    agrees,
    sampleMs,
    allPairsMs,
  };
}

function timed<Value>(run: () => Value): readonly [Value, number] {
  const startedMs = performance.now();
  const value = run();
  return [value, performance.now() - startedMs];
}

function readInputs(file: Buffer, most: number): readonly string[] {
  const inputs: string[] = [];
  for (let start = 0; start < file.length && inputs.length < most; ) {
    const end = file.indexOf(0x0a, start);
    const { messages } = JSON.parse(file.toString('utf8', start, end));
    inputs.push(normalise(messages[1].content));
    start = end + 1;
  }
  return inputs;
}

/** Changes the first word. */
function reword(input: string): string {
  return `other ${input.slice(input.indexOf(' ') + 1)}`;
}

function search(train: readonly string[], heldOut: readonly string[]): ReadonlySet<string> {
  const [left, right] = [tableOf(train), tableOf(heldOut)];
  const wanted = Int32Array.from({ length: right.size }, (_, text) => text);
  return new Set(findNearest({ train: left, heldOut: right, wanted }).map(({ text }) => right.at(text)));
}

function tableOf(inputs: readonly string[]): TextTable {
  const table = new TextTable();
  for (const input of inputs) table.add(input);
  return table;
}

function compareAllPairs(train: readonly string[], heldOut: readonly string[]): ReadonlySet<string> {
  const sets = train.map(gramsOf);
  return new Set(
    heldOut.filter((input) => {
      const grams = gramsOf(input);
      return sets.some((other) => {
        let common = 0;
        for (const gram of grams) if (other.has(gram)) common += 1;
        return common > 0 && common / (grams.size + other.size - common) >= 0.8;
      });
    }),
  );
}

function gramsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 4) }, (_, at) => text.slice(at, at + 5)));
}
