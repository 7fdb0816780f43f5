import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

export interface SurveyedFile {
  /** From the folder, with forward slashes. */
  readonly path: string;
  /** Its beginning. */
  readonly text: string;
}

/** What is neither written by people nor theirs to judge. */
const passedOver = [
  '**/node_modules/**',
  '**/.*/**',
  '**/dist/**',
  '**/build/**',
  '**/vendor/**',
  '**/venv/**',
  '**/tunegate-report/**',
];
const mostFiles = 2_000;
const beginBytes = 64 * 1024;

/** The files below a folder that fit the patterns, each with its beginning; links are not followed. */
export async function surveyRepository(folder: string, patterns: readonly string[]): Promise<readonly SurveyedFile[]> {
  const paths = await glob([...patterns], {
    cwd: folder,
    ignore: passedOver,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  const files: SurveyedFile[] = [];
  for (const path of paths.sort().slice(0, mostFiles)) {
    const text = await readBegin(join(folder, path));
    if (text !== null) files.push({ path, text });
  }
  return files;
}

/** Null for what cannot be read. */
async function readBegin(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(beginBytes), 0, beginBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
