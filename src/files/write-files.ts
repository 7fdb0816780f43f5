import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { systemErrorCode } from './system-error.ts';

/** Writes all files into the folder, or none: they get their names when all of them are written. */
export async function writeFiles(folder: string, contents: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeAll(Object.entries(contents).map(([name, text]) => ({ path: join(folder, name), text })));
  } catch (error) {
    throw new Failure({
      kind: 'outside',
      what: `The report cannot be written to ${folder}.`,
      evidence: `The system says ${systemErrorCode(error)}.`,
      remedy: 'Choose a folder that can be written by `report-directory`.',
      cause: error,
    });
  }
}

async function writeAll(files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  const partial = (path: string) => `${path}.partial-${process.pid}`;
  try {
    for (const { path, text } of files) await writeFile(partial(path), text);
    for (const { path } of files) await rename(partial(path), path);
  } catch (error) {
    for (const { path } of files) await rm(partial(path), { force: true });
    throw error;
  }
}
