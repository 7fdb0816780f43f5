import { Failure } from '../domain/failure.ts';
import { systemErrorCode } from './system-error.ts';

/** A named file that the system does not give. `setting` says what asked for it. */
export function unreadableFile(path: string, setting: string, cause: unknown): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The file ${path} cannot be read.`,
    evidence: `${setting} names it; the system says ${systemErrorCode(cause)}.`,
    remedy: 'Correct the path (relative paths start from the folder of the configuration file) or add the file.',
    cause,
  });
}
