import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { CheckThreads } from '../dataset/check-files.ts';
import { checkLines, type LinesToCheck } from '../dataset/check-lines.ts';
import type { TokenCounter } from '../dataset/count-tokens.ts';
import type { EncodingName } from '../dataset/encoding.ts';
import { findNearDuplicates, listNearDuplicates } from '../dataset/find-near-duplicates.ts';
import { findNearest, joinNearest } from '../dataset/find-nearest.ts';
import { LineJoiner } from '../dataset/join-lines.ts';
import { loadTokenCounter } from '../dataset/load-token-counter.ts';
import { makeSurvey } from '../dataset/near-survey.ts';
import { findLineEnd, type LineRange } from '../dataset/read-lines.ts';
import type { ThreadResult, ThreadTask } from './answer-tasks.ts';
import { spareMemory } from './spare-memory.ts';

export interface OpenThreads extends CheckThreads {
  readonly close: () => Promise<void>;
}

export interface ThreadSettings {
  /** The program's own file: what runs it in a thread calls `answerTasks`. */
  readonly entry: string;
  readonly most?: number;
  readonly rangeBytes?: number;
}

const MOST_THREADS = 4;
const RANGE_BYTES = 8 * 1024 * 1024;
/** Lines leave no garbage that lives long: a nursery of this size from the start (one of its three parts is in use) is collected 300 times in 200 MB instead of 3,000. */
const YOUNG_MEGABYTES = 24;
/** Fewer bytes of texts are compared sooner than a thread has started. */
const FEW_TEXT_BYTES = 1024 * 1024;

/**
 * Threads for files that do not stay in memory; smaller ones are checked where they are. The first task starts them. Results are
 * those of one thread, to the byte.
 */
export function startThreads({
  entry,
  most = Math.min(MOST_THREADS, availableParallelism()),
  rangeBytes = RANGE_BYTES,
}: ThreadSettings): OpenThreads {
  const counters = new Map<EncodingName | undefined, Promise<TokenCounter>>();
  const all = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];

  function counterOf(encoding: EncodingName | undefined): Promise<TokenCounter> {
    const counter = counters.get(encoding) ?? loadTokenCounter(encoding);
    counters.set(encoding, counter);
    return counter;
  }

  async function run(task: ThreadTask): Promise<ThreadResult> {
    const thread = idle.pop() ?? (all.size < most ? start() : await new Promise<Thread>((take) => waiting.push(take)));
    try {
      return await thread.run(task);
    } finally {
      const next = waiting.shift();
      if (next === undefined) idle.push(thread);
      else next(thread);
    }
  }

  function start(): Thread {
    const thread = makeThread(entry);
    all.add(thread);
    return thread;
  }

  async function closeIdle(): Promise<void> {
    const closing = idle.splice(0);
    for (const thread of closing) all.delete(thread);
    await Promise.all(closing.map((thread) => thread.close()));
  }

  return {
    async checkLines(lines) {
      if (lines.keepsExamples) return checkLines(lines, await counterOf(lines.options.encoding));
      spareMemory();
      const { options, format } = lines;
      const joiner = new LineJoiner();
      // One range more than there are threads is under way, so that none of them waits while results are joined in their order.
      const running: Promise<ThreadResult>[] = [];
      const join = async (): Promise<void> => {
        const result = await running.shift();
        if (result?.kind === 'lines') joiner.add(result.lines);
      };
      for (const range of divide(lines, rangeBytes)) {
        if (running.length > most) await join();
        running.push(run({ kind: 'lines', range, options, format }));
      }
      while (running.length > 0) await join();
      return joiner.finish();
    },
    async findNearDuplicates(texts) {
      if (texts.bytes < FEW_TEXT_BYTES) return findNearDuplicates(texts);
      // What checked lines holds a tokenizer and garbage, as much as the comparison needs.
      await closeIdle();
      const survey = makeSurvey(texts.size);
      for (const kind of ['survey', 'bands'] as const) {
        const drawn = new Int32Array(new SharedArrayBuffer(4));
        const share = { kind, texts: texts.parts, survey, drawn };
        await Promise.all(Array.from({ length: most }, () => run(share)));
      }
      return listNearDuplicates(texts, survey);
    },
    async findNearest(search) {
      if (search.wanted.length === 0) return [];
      if (search.train.bytes < FEW_TEXT_BYTES) return findNearest(search);
      const drawn = new Int32Array(new SharedArrayBuffer(4));
      const { wanted } = search;
      const share = {
        kind: 'nearest',
        train: search.train.parts,
        heldOut: search.heldOut.parts,
        wanted,
        drawn,
      } as const;
      const results = await Promise.all(Array.from({ length: most }, () => run(share)));
      const blocks = results.flatMap((result) => (result.kind === 'nearest' ? result.blocks : []));
      return joinNearest(blocks.toSorted(([left], [right]) => left - right).map(([, found]) => found));
    },
    close: async () => {
      await Promise.all([...all].map((thread) => thread.close()));
    },
  };
}

/** Ranges of whole lines, each of about so many bytes. */
function* divide({ source, range }: LinesToCheck, rangeBytes: number): Generator<LineRange> {
  for (let from = range.from; from < range.to; ) {
    const to = Math.min(range.to, findLineEnd(source, Math.min(from + rangeBytes, range.to), range.to) + 1);
    yield { from, to };
    from = to;
  }
}

interface Thread {
  readonly run: (task: ThreadTask) => Promise<ThreadResult>;
  readonly close: () => Promise<unknown>;
}

function makeThread(entry: string): Thread {
  setFlagsFromString(`--min-semi-space-size=${YOUNG_MEGABYTES / 3}`);
  const worker = new Worker(entry, { argv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const settle = (done: () => void): void => {
          worker.off('message', take).off('error', fail).off('exit', end);
          done();
        };
        const take = (result: ThreadResult): void => settle(() => resolve(result));
        const fail = (error: unknown): void => settle(() => reject(error));
        const end = (code: number): void => fail(new Error(`A thread ended with ${code}.`));
        worker.on('message', take).on('error', fail).on('exit', end);
        worker.postMessage(task);
      }),
    close: () => worker.terminate(),
  };
}
