import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AnswerFile, type KeyedAnswer } from './answer-file.ts';

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
  const files = quiet.flatMap((path) => AnswerFile.openReading(path) ?? []);
  const entries = new Map<string, KeyedAnswer>();
  for (const file of files) for (const entry of file.answers()) entries.set(entry.key, entry);
  const joined = join(folder, 'joined.jsonl');
  const partial = `${joined}.partial-${process.pid}`;
  rmSync(partial, { force: true });
  const joining = AnswerFile.openAppending(partial);
  for (const entry of entries.values()) joining.append(entry);
  joining.close();
  for (const file of files) file.close();
  renameSync(partial, joined);
  for (const path of quiet) if (path !== joined) rmSync(path, { force: true });
}
