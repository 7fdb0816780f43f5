import { execFile } from 'node:child_process';
import { devNull } from 'node:os';

export type GitAnswer =
  | { readonly status: 'done'; readonly output: Buffer }
  /** `code` is null when git could not be started, was killed or printed too much. */
  | { readonly status: 'failed'; readonly code: number | null; readonly reason: string };

/**
 * Runs git in a folder whose files are not trusted: without a shell, without the caller's GIT_* variables, and with everything
 * switched off by which a repository's configuration could start a program, reach the network, replace objects or be found where
 * a pull request put it. Ends after a minute; prints at most 1 GiB. Never throws.
 *
 * https://git-scm.com/docs/git and git-config, 2.39 and later; older versions ignore settings that they do not know.
 */
export function runGit(folder: string, args: readonly string[]): Promise<GitAnswer> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...settings, ...args],
      { cwd: folder, env: environment(), encoding: 'buffer', maxBuffer: 2 ** 30, timeout: 60_000, windowsHide: true },
      (error, output, messages) => {
        if (error === null) resolve({ status: 'done', output });
        else resolve({ status: 'failed', code: codeOf(error), reason: reasonOf(error, messages.toString()) });
      },
    );
  });
}

const settings = [
  'safe.bareRepository=explicit',
  'protocol.allow=never',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.alternateRefsCommand=',
  'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

/** The user's own configuration stays: it says which folders of others git may read. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, USERPROFILE, XDG_CONFIG_HOME, SystemRoot } = process.env;
  const given = Object.entries({ PATH, HOME, USERPROFILE, XDG_CONFIG_HOME, SystemRoot });
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}

function codeOf(error: Error): number | null {
  return 'code' in error && typeof error.code === 'number' ? error.code : null;
}

function reasonOf(error: Error, messages: string): string {
  const [first = ''] = messages.split('\n').filter((line) => line.trim() !== '');
  if (first !== '') return `git says: ${first}`;
  return 'code' in error ? `git ended with ${String(error.code)}` : `git ended: ${error.message}`;
}
