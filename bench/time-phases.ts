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
  const until = async <Result>(phase: keyof typeof ends, work: Promise<Result>): Promise<Result> => {
    const result = await work;
    ends[phase] = performance.now();
    return result;
  };
  const timed: CheckThreads = {
    checkLines: (lines) => until('lines', threads.checkLines(lines)),
    findNearDuplicates: (texts) => until('near', threads.findNearDuplicates(texts)),
    findNearest: (search) => until('nearest', threads.findNearest(search)),
  };
  try {
    await checkFilesInThreads(files, timed);
  } finally {
    await threads.close();
  }
  const endedMs = performance.now();
  const nearEnd = Math.max(ends.lines, ends.near);
  const nearestEnd = Math.max(nearEnd, ends.nearest);
  return [
    { name: 'lines: JSON, rules, tokens, secrets, normalised inputs', ms: ends.lines - startedMs },
    { name: 'near-duplicates within each file', ms: nearEnd - ends.lines },
    { name: 'held-out inputs near training inputs', ms: nearestEnd - nearEnd },
    { name: 'the rest: rules about whole files, the report', ms: endedMs - nearestEnd },
  ];
}
