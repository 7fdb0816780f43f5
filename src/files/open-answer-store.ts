import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answered } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import { type AnswerStore, answerRecordSchema, type CallReference } from '../evaluate/answer-store.ts';
import { listCacheFiles, tidyCache } from './answer-cache-folder.ts';
import { readJsonLines } from './read-json-lines.ts';
import { systemErrorCode } from './system-error.ts';

export interface OpenAnswerStore extends AnswerStore {
  /** The run came to its end: the journal becomes its record, every call once, in the order in which it was planned. */
  finish(): void;
  /** Names what the cache holds; null when this run has added nothing to it. */
  cacheKey(): string | null;
  close(): void;
}

export interface AnswerStorePlaces {
  /** `predictions.jsonl` of the report: the same command goes on from it. */
  readonly journalPath: string;
  /** Answers of all runs; null to keep none. */
  readonly cacheFolder: string | null;
  /** False: what an earlier run left in the journal is not taken over. */
  readonly resume: boolean;
  /** Journals of other runs whose answers are taken over. */
  readonly alsoFrom?: readonly string[];
}

/** The cache lies beside the configuration. */
export function answerCacheFolder(baseFolder: string): string {
  return join(baseFolder, '.tunegate', 'cache');
}

/**
 * Opens the journal and the cache. Both are JSON lines, one `write` an answer: a process that is killed at any moment leaves at most
 * one torn last line, which is dropped. What is read is checked: a line that is damaged or is no answer is as good as absent.
 */
export function openAnswerStore({
  journalPath,
  cacheFolder,
  resume,
  alsoFrom = [],
}: AnswerStorePlaces): OpenAnswerStore {
  // Noticed now, not after the first answer has been paid.
  makeFolder(dirname(journalPath));
  if (!resume) rmSync(journalPath, { force: true });
  const known = new Map<string, Answered>();
  const cached = cacheFolder === null ? [] : listCacheFiles(cacheFolder);
  for (const path of [...cached, ...alsoFrom, journalPath]) {
    for (const { key, answer } of readJsonLines(path, keyedAnswerSchema)) known.set(key, answer);
  }
  const planned = new PlannedCalls();
  // Opened with the first answer: a run that only reads leaves no file behind.
  let journal: number | null = null;
  let cache: number | null = null;
  return {
    take: (calls) => {
      for (const call of calls) planned.add(call);
      return new Map(
        calls.flatMap(({ key }) => {
          const answer = known.get(key);
          return answer === undefined ? [] : [[key, answer] as const];
        }),
      );
    },
    add: (call, answer) => {
      known.set(call.key, answer);
      journal ??= openAppending(journalPath);
      writeSync(journal, `${JSON.stringify({ ...call, answer })}\n`);
      if (cacheFolder === null) return;
      if (cache === null) {
        makeFolder(cacheFolder);
        // The cache is nothing to commit, and nobody has to be told to ignore it.
        writeFileSync(join(cacheFolder, '.gitignore'), '*\n');
        // A file of its own: runs side by side do not write into each other's.
        cache = openAppending(join(cacheFolder, `${randomUUID()}.jsonl`));
      }
      writeSync(cache, `${JSON.stringify({ key: call.key, answer })}\n`);
    },
    finish: () => {
      if (planned.inOrder.length === 0) return;
      replaceFile(journalPath, journalLines(planned.inOrder, known));
      if (cacheFolder !== null) tidyCache(cacheFolder);
    },
    cacheKey: () => (cache === null ? null : contentKey([...known.keys()])),
    close: () => {
      for (const file of [journal, cache]) if (file !== null) closeSync(file);
    },
  };
}

/** Calls in their order, each once: two judges of one task plan the same ones. */
class PlannedCalls {
  readonly inOrder: CallReference[] = [];
  /** Hashes: the texts of the calls would take more memory than the calls do. */
  readonly #known = new Set<string>();

  add(call: CallReference): void {
    const hash = createHash('sha256').update(JSON.stringify(call)).digest('base64');
    if (this.#known.has(hash)) return;
    this.#known.add(hash);
    this.inOrder.push(call);
  }
}

/** Equal for caches of the same answers, so that none is saved twice. A workflow restores the newest by what stands before the hash. */
function contentKey(keys: readonly string[]): string {
  return `tunegate-answers-${createHash('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 32)}`;
}

/** What a line of the journal and one of the cache have in common. */
const keyedAnswerSchema = answerRecordSchema.pick({ key: true, answer: true });

/** Whatever stands there ends with a line break before the first new line: a torn last line must not swallow it. */
function openAppending(path: string): number {
  try {
    const file = openSync(path, 'a');
    if (fstatSync(file).size > 0) writeSync(file, '\n');
    return file;
  } catch (error) {
    throw cannotKeep(path, error);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw cannotKeep(path, error);
  }
}

function* journalLines(planned: Iterable<CallReference>, known: ReadonlyMap<string, Answered>): Generator<string> {
  for (const call of planned) {
    const answer = known.get(call.key);
    if (answer !== undefined) yield `${JSON.stringify({ ...call, answer })}\n`;
  }
}

/** Part by part: the whole may be large. */
function replaceFile(path: string, lines: Iterable<string>): void {
  const partial = `${path}.partial-${process.pid}`;
  try {
    const file = openSync(partial, 'w');
    let part = '';
    for (const line of lines) {
      part += line;
      if (part.length > 1_000_000) {
        writeSync(file, part);
        part = '';
      }
    }
    writeSync(file, part);
    closeSync(file);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw cannotKeep(path, error);
  }
}

function cannotKeep(path: string, error: unknown): Failure {
  return new Failure({
    kind: 'outside',
    what: `The answers cannot be kept in ${path}.`,
    evidence: `The system says ${systemErrorCode(error)}.`,
    remedy: 'Choose a report directory that can be written, or make room on the disk.',
    cause: error,
  });
}
