import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { LookUp } from '../domain/base-file.ts';
import { Failure } from '../domain/failure.ts';

/** Where answers are kept from run to run. */
export interface KeptAnswers {
  readonly cacheFolder: string;
  readonly reportFolder: string;
}

/** The files of the commit under review, as paths below `root`, a real path. */
export interface Committed {
  readonly root: string;
  readonly files: LookUp<readonly string[]>;
}

/**
 * Refuses a change that brings answers, or reports to be merged, in its own files: it would be judged by what it says the models said.
 * What a workflow restored or downloaded is not in the commit, and is kept. False: it cannot be known, so nothing kept may be used.
 */
export async function refuseBroughtAnswers(
  { cacheFolder, reportFolder }: KeptAnswers,
  listCommitted: () => Promise<Committed>,
): Promise<boolean> {
  const found = [...listKept(cacheFolder), ...listKept(reportFolder)];
  if (found.length === 0) return true;
  const { root, files: committed } = await listCommitted();
  const files = new Set(committed.known ? committed.value : []);
  for (const { folder, entry } of found) {
    const place = await realpath(folder);
    const path = relative(root, join(place, entry.name)).split(sep).join('/');
    if (entry.isSymbolicLink() || files.has(path) || isOfSubmodule(place, root)) throw brought(path);
  }
  return committed.known;
}

/** A commit names a submodule as a whole: its files are in none of the commit's lists, and are the change's all the same. */
function isOfSubmodule(folder: string, root: string): boolean {
  if (!folder.startsWith(`${root}${sep}`)) return false;
  return existsSync(join(folder, '.git')) || isOfSubmodule(dirname(folder), root);
}

interface Kept {
  readonly folder: string;
  readonly entry: Dirent;
}

/** Links are listed, whatever their name: one may stand for a folder of answers. */
function listKept(folder: string): readonly Kept[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink() || (entry.isFile() && /\.jsonl$|^report\.json$/.test(entry.name)))
      .map((entry) => ({ folder: entry.parentPath, entry }));
  } catch {
    return [];
  }
}

function brought(path: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: 'This change brings answers of its own.',
    evidence: `${path} is part of the commit, or a link or a submodule that is; answers are kept there from run to run.`,
    remedy: 'Take it out of the commit, and leave .tunegate/ and the report directory to git-ignore.',
  });
}
