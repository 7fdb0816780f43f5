import { join } from 'node:path';
import { type CheckThreads, checkFilesInThreads, type DatasetSource } from '../src/dataset/check-files.ts';
import { startThreads } from '../src/files/start-threads.ts';

export interface Phase {
  readonly name: string;
  readonly ms: number;
}

/** How long each phase of validation keeps the others waiting; together, the whole but for starting the program and printing. */
export async function timePhases(files: readonly DatasetSource[]): Promise<readonly Phase[]> {
  const threads = startThreads({ entry: join(import.meta.dirname, 'thread.ts') });
  const startedMs = performance.now();
  const ends = { lines: startedMs, near: startedMs, nearest: startedMs };
  let mostBytes = 0;
  const until = async <Result>(phase: keyof typeof ends, work: Promise<Result>): Promise<Result> => {
    const result = await work;
    ends[phase] = performance.now();
    return result;
  };
  const timed: CheckThreads = {
    checkLines: (lines) => until('lines', threads.checkLines(lines)),
    findNearDuplicates: (texts) => {
      // Small files come behind the search in the large one.
      const isLargest = texts.bytes > mostBytes;
      mostBytes = Math.max(mostBytes, texts.bytes);
      const found = threads.findNearDuplicates(texts);
      return isLargest ? until('near', found) : found;
    },
    findNearest: (search) => until('nearest', threads.findNearest(search)),
  };
  try {
    await checkFilesInThreads(files, timed);
  } finally {
    await threads.close();
  }
  const phases = [
    { name: 'lines: JSON, rules, tokens, secrets, normalised inputs', endMs: ends.lines },
    { name: 'near-duplicates within the training file', endMs: ends.near },
    { name: 'held-out inputs near training inputs', endMs: ends.nearest },
    { name: 'the rest: near-duplicates within the held-out file, the report', endMs: performance.now() },
  ].sort((left, right) => left.endMs - right.endMs);
  // They are told in the order in which they end, since threads begin one while they end another.
  return phases.map(({ name, endMs }, index) => ({ name, ms: endMs - (phases[index - 1]?.endMs ?? startedMs) }));
}
