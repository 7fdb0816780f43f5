import { createHash, randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answered } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import type { AnswerStore, CallReference } from '../evaluate/answer-store.ts';
import { listCacheFiles, tidyCache } from './answer-cache-folder.ts';
import { AnswerFile } from './answer-file.ts';
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
 * one torn last line, which is dropped. What is read is checked: a line that is damaged or is no answer is as good as absent. Texts of
 * answers stay in these files.
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
  const files: AnswerFile[] = [];
  const cached = cacheFolder === null ? [] : listCacheFiles(cacheFolder);
  for (const path of [...cached, ...alsoFrom, journalPath]) {
    const file = AnswerFile.openReading(path);
    if (file === null) continue;
    files.push(file);
    for (const { key, answer } of file.answers()) known.set(key, answer);
  }
  const planned = new PlannedCalls();
  // Opened with the first answer: a run that only reads leaves no file behind.
  let journal: AnswerFile | null = null;
  let cache: AnswerFile | null = null;
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
      journal ??= openAppending(journalPath);
      const inJournal = journal.append({ key: call.key, answer }, call);
      known.set(call.key, inJournal);
      if (cacheFolder === null) return inJournal;
      if (cache === null) {
        makeFolder(cacheFolder);
        // The cache is nothing to commit, and nobody has to be told to ignore it.
        writeFileSync(join(cacheFolder, '.gitignore'), '*\n');
        // A file of its own: runs side by side do not write into each other's.
        cache = openAppending(join(cacheFolder, `${randomUUID()}.jsonl`));
      }
      // Read back from there: into the journal another run of the same report directory may write as well.
      const kept = cache.append({ key: call.key, answer });
      known.set(call.key, kept);
      return kept;
    },
    finish: () => {
      if (planned.inOrder.length === 0) return;
      replaceFile(journalPath, journalLines(planned.inOrder, known));
      if (cacheFolder !== null) tidyCache(cacheFolder);
    },
    cacheKey: () => (cache === null ? null : contentKey([...known.keys()])),
    close: () => {
      for (const file of [...files, journal, cache]) file?.close();
    },
  };
}

/** Calls in their order, each once: two judges of one task plan the same ones. */
class PlannedCalls {
  readonly inOrder: CallReference[] = [];
  /** Few keys have more than one call, and there may be a hundred thousand. */
  readonly #byKey = new Map<string, CallReference | readonly CallReference[]>();

  add(call: CallReference): void {
    const known = this.#byKey.get(call.key);
    const others = known === undefined ? [] : 'key' in known ? [known] : known;
    if (others.some((other) => isSameCall(other, call))) return;
    this.#byKey.set(call.key, others.length === 0 ? call : [...others, call]);
    this.inOrder.push(call);
  }
}

/** Calls of one key were shown the same passages. */
function isSameCall(one: CallReference, other: CallReference): boolean {
  return (
    one.task === other.task && one.target === other.target && one.sample === other.sample && one.trial === other.trial
  );
}

/** Equal for caches of the same answers, so that none is saved twice. A workflow restores the newest by what stands before the hash. */
function contentKey(keys: readonly string[]): string {
  return `tunegate-answers-${createHash('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 32)}`;
}

function openAppending(path: string): AnswerFile {
  try {
    return AnswerFile.openAppending(path);
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
        writeFileSync(file, part);
        part = '';
      }
    }
    writeFileSync(file, part);
    closeSync(file);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error instanceof Failure ? error : cannotKeep(path, error);
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
