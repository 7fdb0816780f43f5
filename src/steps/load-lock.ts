import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readBytes } from '../files/read-bytes.ts';
import { overwriteFile } from '../files/replace-file.ts';
import { formatLock } from '../lock/format-lock.ts';
import { emptyLock, LOCK_FILE_NAME, type Lock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse-lock.ts';

export interface LoadedLock {
  /** As the reports name files: from the working folder. */
  readonly path: string;
  readonly lock: Lock;
}

/** The lock beside the configuration; empty where there is none. A `Failure` when it cannot be used. */
export async function loadLock(folder: string): Promise<LoadedLock> {
  const path = relative(process.cwd(), join(folder, LOCK_FILE_NAME));
  if (!existsSync(path)) return { path, lock: emptyLock };
  return { path, lock: parseLock(new TextDecoder().decode(await readBytes(path, 'The configuration')), path) };
}

export async function saveLock({ path, lock }: LoadedLock): Promise<void> {
  await overwriteFile(path, formatLock(lock));
}
