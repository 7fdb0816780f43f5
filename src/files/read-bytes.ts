import { readFile } from 'node:fs/promises';
import { Failure } from '../domain/failure.ts';
import { systemErrorCode } from './system-error.ts';

/** The bytes of a file. `setting` names what asked for it, for the error message. */
export async function readBytes(path: string, setting: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Failure({
      kind: 'configuration',
      what: `The file ${path} cannot be read.`,
      evidence: `${setting} names it; the system says ${systemErrorCode(error)}.`,
      remedy: 'Correct the path (relative paths start from the folder of the configuration file) or add the file.',
      cause: error,
    });
  }
}
