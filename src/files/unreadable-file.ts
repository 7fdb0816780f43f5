import { Failure } from '../domain/failure.ts';
import { systemErrorCode } from './system-error.ts';

/** A named file that the system does not give. `setting` says what asked for it. */
export function unreadableFile(path: string, setting: string, cause: unknown): Failure {
  const code = systemErrorCode(cause);
  return new Failure({
    kind: 'configuration',
    what: `The file ${path} cannot be read.`,
    evidence: `${setting} names it; ${words[code] ?? `the system says ${code}`}.`,
    remedy:
      code === 'EISDIR'
        ? `Name a file in it, or files by a glob such as ${path.replace(/\/+$/, '')}/*.jsonl.`
        : 'Correct the path, or add the file. Relative paths of a configuration start from its folder, all others from the working folder.',
    cause,
  });
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};
