import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { normalize } from 'node:path/posix';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LookUp } from './domain/base-file.ts';
import { matchPaths } from './files/match-paths.ts';
import { openRepository, type Repository } from './git/open-repository.ts';
import { openRemoteRepository, type RemoteRepository } from './github/open-remote-repository.ts';
import { type Change, type FoundBase, findBaseCommit } from './steps/find-base-commit.ts';
import type { Committed } from './steps/refuse-brought-answers.ts';
import type { Base } from './world.ts';

export interface BaseSettings {
  readonly change: Change;
  /** Folder that the relative paths of the configuration start from. */
  readonly baseFolder: string;
  readonly configuration: string | null;
  /** Null without a token. */
  readonly remote: RemoteRepository | null;
}

/** Wires what stood before a change: the local clone first, GitHub for what that lacks. Nothing is asked before it is needed. */
export function makeBase({ change, baseFolder, configuration, remote }: BaseSettings): Base {
  let opened: Promise<LookUp<OpenBase>> | null = null;
  const open = () => {
    opened ??= openBase(change, baseFolder, remote);
    return opened;
  };
  return {
    configuration,
    findCommit: async () => {
      const found = await open();
      return found.known ? { known: true, value: found.value.base } : found;
    },
    readFile: async (path) => {
      const found = await open();
      if (!found.known) return { status: 'unknown', reason: found.reason };
      const { base, store, root, here } = found.value;
      const inside = toRepositoryPath(root, resolve(here, path));
      if (inside === null) return { status: 'unknown', reason: 'it stands outside of the repository' };
      return store.readFile(base.commit, inside);
    },
    findFiles: async (patterns) => {
      const found = await open();
      if (!found.known) return found;
      const { base, store, root, here, start } = found.value;
      const listed = await store.listFiles(base.commit);
      if (!listed.known) return listed;
      const prefix = toRepositoryPath(root, start);
      if (prefix === null) return { known: true, value: [] };
      const inside = patterns.map((pattern) =>
        normalize(`${prefix}/${pattern.replaceAll('\\', '/')}`.replace(/^\//, '')),
      );
      const matched = matchPaths(inside, listed.value);
      if (!matched.known) return matched;
      return { known: true, value: matched.value.map((path) => withSlashes(relative(here, resolve(root, path)))) };
    },
  };
}

interface OpenBase extends FoundBase {
  /** The repository's top folder, the folder that paths are relative to, and that of the configuration, without symbolic links. */
  readonly root: string;
  readonly here: string;
  readonly start: string;
}

async function openBase(
  change: Change,
  baseFolder: string,
  remote: RemoteRepository | null,
): Promise<LookUp<OpenBase>> {
  const here = await realpath('.');
  // By its name, not by where a link of the change leads: at the base the folder may be one.
  const start = resolve(here, relative(process.cwd(), baseFolder));
  const local = await openClone(change, baseFolder);
  const found = await findBaseCommit(change, {
    local,
    remote: remote === null ? null : openRemoteRepository(remote, (ms) => sleep(ms)),
  });
  if (!found.known) return found;
  // Without a clone the checkout was unpacked into the working folder.
  return { known: true, value: { ...found.value, root: local?.root ?? here, here, start } };
}

/** The files of the commit under review, as paths below `root`. */
export async function listCommitted({
  change,
  baseFolder,
  remote,
}: Pick<BaseSettings, 'change' | 'baseFolder' | 'remote'>): Promise<Committed> {
  const clone = await openClone(change, baseFolder);
  const head = await clone?.readHead();
  if (clone !== null && head?.known) return { root: clone.root, files: await clone.listFiles(head.value.commit) };
  const root = await realpath('.');
  if (remote === null) return { root, files: { known: false, reason: 'there is neither a clone nor a token' } };
  return { root, files: await openRemoteRepository(remote, (ms) => sleep(ms)).listFiles(change.commit) };
}

/** The clone that the change was checked out into; null where the folder lies in some other repository, or in none. */
async function openClone(change: Change, baseFolder: string): Promise<Repository | null> {
  const clone = await openRepository(await realpath(baseFolder));
  return clone !== null && (await holds(clone, change)) ? clone : null;
}

async function holds(clone: Repository, { commit, baseCommit }: Change): Promise<boolean> {
  const head = await clone.readHead();
  if (head.known && [head.value.commit, ...head.value.parents].includes(commit)) return true;
  const found = await Promise.all([clone.hasCommit(commit), clone.hasCommit(baseCommit)]);
  return found.some((one) => one.known && one.value);
}

/** Null for a path outside. */
function toRepositoryPath(root: string, path: string): string | null {
  const inside = withSlashes(relative(root, path));
  return inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? null : inside;
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
