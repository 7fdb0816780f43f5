import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from '../domain/failure.ts';

export interface FindFilesRequest {
  readonly patterns: readonly string[];
  /** Folder that relative patterns start from. */
  readonly from: string;
  /** The setting that holds the patterns, for the error message. */
  readonly setting: string;
}

/**
 * Paths of the files that the patterns name, sorted, each once, relative to the working folder with forward slashes. A pattern
 * that names nothing is a `Failure`: a held-out set that silently shrinks would make every number wrong.
 */
export async function findFiles({ patterns, from, setting }: FindFilesRequest): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const path of await expand(pattern, from, setting)) found.add(toDisplayPath(path));
  }
  return [...found].sort();
}

async function expand(pattern: string, from: string, setting: string): Promise<readonly string[]> {
  const literal = resolve(from, pattern);
  if (existsSync(literal)) return [literal];
  const paths = isDynamicPattern(pattern)
    ? await glob([pattern.replaceAll('\\', '/')], { cwd: from, absolute: true, onlyFiles: true })
    : [];
  if (paths.length > 0) return paths;
  throw new Failure({
    kind: 'configuration',
    what: `${setting} names a file that is not there: ${pattern}`,
    evidence: isDynamicPattern(pattern) ? `No file in ${from} fits the pattern.` : `Looked for ${literal}.`,
    remedy: `Correct the path (relative paths start from ${from}) or add the file.`,
  });
}

function toDisplayPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === '' ? '.' : fromHere.split(sep).join('/');
}
