import { Failure } from '../domain/failure.ts';
import type { World } from '../world.ts';
import { readOneFile } from './read-one-file.ts';

/** The text of the one file that a setting names, without the white space around it. A blank one is a `Failure`. */
export async function readText(
  setting: string,
  file: string,
  world: World,
): Promise<{ readonly path: string; readonly text: string }> {
  const { path, bytes } = await readOneFile(setting, file, world);
  const text = decodeUtf8(setting, path, bytes).trim();
  if (text !== '') return { path, text };
  throw unusable(setting, `${path} is blank`, 'Write its text, or leave the setting out.');
}

/** `setting` names what the file is for when it is no text. */
export function decodeUtf8(setting: string, path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unusable(setting, `${path} is not UTF-8`, 'Save it as UTF-8, or name text files alone.');
  }
}

function unusable(setting: string, evidence: string, remedy: string): Failure {
  const what = `${setting} names a file that cannot be used.`;
  return new Failure({ kind: 'configuration', what, evidence: `${evidence}.`, remedy });
}
