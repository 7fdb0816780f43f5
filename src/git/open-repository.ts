import { realpath } from 'node:fs/promises';
import type { BaseFile, CommitStore, LookUp } from '../domain/base-file.ts';
import { runGit } from './run-git.ts';

export interface Repository extends CommitStore {
  /** The real path of the top folder of the working tree. */
  readonly root: string;
  /** What is checked out. The parents are those that the commit names, even where a shallow clone does not have them. */
  readonly readHead: () => Promise<LookUp<Head>>;
  /** The commit of a branch, a tag, or anything else that git takes for one. */
  readonly resolveName: (name: string) => Promise<LookUp<string>>;
}

export interface Head {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** The clone that a folder belongs to; null when it belongs to none or there is no git. Nothing is ever fetched or written. */
export async function openRepository(folder: string): Promise<Repository | null> {
  const found = await runGit(folder, ['rev-parse', '--show-toplevel']);
  if (found.status === 'failed') return null;
  const root = await realpath(found.output.toString().replace(/\r?\n$/, '')).catch(() => null);
  if (root === null) return null;
  return {
    root,
    readHead: () => readHead(root),
    resolveName: (name) => resolveName(root, name),
    hasCommit: (commit) => hasCommit(root, commit),
    findMergeBase: (one, other) => findMergeBase(root, one, other),
    readFile: (commit, path) => readFile(root, commit, path),
    listFiles: (commit) => listFiles(root, commit),
  };
}

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function readHead(root: string): Promise<LookUp<Head>> {
  const named = await resolveName(root, 'HEAD');
  if (!named.known) return named;
  const commit = named.value;
  const read = await runGit(root, ['cat-file', 'commit', commit]);
  if (read.status === 'failed') return { known: false, reason: read.reason };
  const [header = ''] = read.output.toString().split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id = '']) => id);
  return { known: true, value: { commit, parents } };
}

async function resolveName(root: string, name: string): Promise<LookUp<string>> {
  if (name.includes('\u0000')) return { known: false, reason: 'it holds a NUL character' };
  const named = await runGit(root, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]);
  return named.status === 'failed'
    ? { known: false, reason: named.reason }
    : { known: true, value: named.output.toString().trim() };
}

async function hasCommit(root: string, commit: string): Promise<LookUp<boolean>> {
  if (!commitId.test(commit)) return { known: false, reason: 'it is no commit id' };
  const found = await runGit(root, ['cat-file', '-e', `${commit}^{commit}`]);
  return { known: true, value: found.status === 'done' };
}

/** Unknown in a shallow clone, whose history may lack the nearest ancestor and still have a farther one. */
async function findMergeBase(root: string, one: string, other: string): Promise<LookUp<string>> {
  if (!commitId.test(one) || !commitId.test(other)) return { known: false, reason: 'it is no commit id' };
  const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow.status === 'failed' || shallow.output.toString().trim() !== 'false')
    return { known: false, reason: 'the clone is shallow' };
  const found = await runGit(root, ['merge-base', one, other]);
  if (found.status === 'failed')
    return { known: false, reason: found.code === 1 ? 'the two have no common history' : found.reason };
  return { known: true, value: found.output.toString().trim() };
}

async function readFile(root: string, commit: string, path: string): Promise<BaseFile> {
  if (!commitId.test(commit)) return { status: 'unknown', reason: 'it is no commit id' };
  if (path.includes('\u0000')) return { status: 'unknown', reason: 'the path holds a NUL character' };
  const listed = await runGit(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  if (listed.status === 'failed') return { status: 'unknown', reason: listed.reason };
  const entry = parseEntries(listed.output).find((each) => each.path === path);
  if (entry === undefined) return { status: 'absent' };
  if (!isFile(entry)) return { status: 'unknown', reason: `it is ${nameKind(entry)} there` };
  const read = await runGit(root, ['cat-file', 'blob', entry.id]);
  return read.status === 'done'
    ? { status: 'present', bytes: read.output }
    : { status: 'unknown', reason: read.reason };
}

async function listFiles(root: string, commit: string): Promise<LookUp<readonly string[]>> {
  if (!commitId.test(commit)) return { known: false, reason: 'it is no commit id' };
  const listed = await runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (listed.status === 'failed') return { known: false, reason: listed.reason };
  return {
    known: true,
    value: parseEntries(listed.output)
      .filter(isFile)
      .map(({ path }) => path),
  };
}

interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** `mode type id<TAB>path`, each ended by NUL. */
function parseEntries(output: Buffer): readonly Entry[] {
  return output
    .toString()
    .split('\u0000')
    .flatMap((line) => {
      const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
      return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
    });
}

function isFile({ mode }: Entry): boolean {
  return mode.startsWith('100');
}

function nameKind({ mode }: Entry): string {
  return mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a folder';
}
