import { readFile } from 'node:fs/promises';
import { unreadableFile } from './unreadable-file.ts';

/** The bytes of a file. `setting` names what asked for it, for the error message. */
export async function readBytes(path: string, setting: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadableFile(path, setting, error);
  }
}
