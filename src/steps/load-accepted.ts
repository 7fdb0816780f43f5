import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  ACCEPTED_FILE_NAME,
  type AcceptedFinding,
  formatAccepted,
  parseAccepted,
} from '../dataset/accepted-findings.ts';
import { readBytes } from '../files/read-bytes.ts';
import { overwriteFile } from '../files/replace-file.ts';

/** What `tunegate.accepted.json` in this folder accepts, or nothing without the file. Files are named as reports name them. */
export async function loadAccepted(folder: string): Promise<readonly AcceptedFinding[]> {
  const path = join(folder, ACCEPTED_FILE_NAME);
  if (!existsSync(path)) return [];
  const text = new TextDecoder().decode(await readBytes(path, 'The folder of the configuration'));
  return parseAccepted(text, path).map((finding) => ({
    ...finding,
    file: slashed(relative(process.cwd(), resolve(folder, finding.file))),
  }));
}

/** Writes the file whole and gives its path. */
export async function saveAccepted(folder: string, accepted: readonly AcceptedFinding[]): Promise<string> {
  const path = join(folder, ACCEPTED_FILE_NAME);
  const entries = accepted.map((finding) => ({ ...finding, file: slashed(relative(folder, resolve(finding.file))) }));
  await overwriteFile(path, formatAccepted(entries));
  return path;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
