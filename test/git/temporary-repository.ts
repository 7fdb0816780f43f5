import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of its own in a temporary folder, made by git itself with no configuration but its own. */
export async function makeRepository(from?: {
  readonly path: string;
  readonly depth: number;
}): Promise<TemporaryRepository> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tunegate-git-')));
  const path = join(folder, 'work');
  await mkdir(path);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: path, env: { PATH: process.env.PATH, HOME: folder, ...author }, stdio: 'pipe' })
      .toString()
      .trim();
  if (from === undefined) git('init', '-q', '-b', 'main');
  else git('clone', '-q', '--depth', `${from.depth}`, `file://${from.path}`, '.');
  return {
    path,
    git,
    write: async (name, text) => {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    },
    commit: (message) => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface TemporaryRepository {
  readonly path: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (name: string, text: string | Uint8Array) => Promise<void>;
  /** All files as they are; gives the commit's id. */
  readonly commit: (message: string) => string;
  remove(): Promise<void>;
}

const author = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};
