import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerRecordSchema } from '../evaluate/answer-store.ts';
import { readJsonLines } from './read-json-lines.ts';

const mostFiles = 16;
const quietMs = 3_600_000;

/** The files of the cache, oldest first; none when there is no such folder. */
export function listCacheFiles(folder: string): readonly string[] {
  try {
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(folder, name));
    return paths
      .map((path) => ({ path, time: statSync(path).mtimeMs }))
      .sort((one, other) => one.time - other.time)
      .map(({ path }) => path);
  } catch {
    return [];
  }
}

/**
 * Joins the files of earlier runs when there are many, each answer once. Files that were written to within the hour may belong to a
 * run that is going on, and are left alone.
 */
export function tidyCache(folder: string): void {
  const paths = listCacheFiles(folder);
  if (paths.length <= mostFiles) return;
  const quiet = paths.filter((path) => statSync(path).mtimeMs < Date.now() - quietMs);
  if (quiet.length < 2) return;
  const lines = new Map<string, string>();
  for (const path of quiet) {
    for (const entry of readJsonLines(path, answerRecordSchema.pick({ key: true, answer: true })))
      lines.set(entry.key, `${JSON.stringify(entry)}\n`);
  }
  const joined = join(folder, 'joined.jsonl');
  const partial = `${joined}.partial-${process.pid}`;
  writeFileSync(partial, [...lines.values()].join(''));
  renameSync(partial, joined);
  for (const path of quiet) if (path !== joined) rmSync(path, { force: true });
}
