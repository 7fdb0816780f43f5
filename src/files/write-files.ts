import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { systemErrorCode } from './system-error.ts';

/** Writes all files into the folder, each whole or not at all: readers never see a half-written one. */
export async function writeFiles(folder: string, contents: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(contents)) await writeWhole(join(folder, name), text);
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

async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await writeFile(partial, text);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
