import { Failure } from '../domain/failure.ts';
import { type Lock, lockSchema } from './lock.ts';

/** A lock of this size names thousands of tasks. */
const mostCharacters = 4_000_000;

/** Throws a `Failure` that names the file and the first things that are wrong with it: half a lock is none. */
export function parseLock(text: string, name: string): Lock {
  if (text.length > mostCharacters) throw unusable(name, `It has ${text.length} characters.`);
  if (/^(?:<{7}|>{7}) /m.test(text)) throw unusable(name, 'It holds the marks of a merge that was not finished.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unusable(name, `It is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = lockSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`);
  throw unusable(name, problems.join('\n'));
}

function unusable(name: string, evidence: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The lock file ${name} cannot be used.`,
    evidence,
    remedy:
      'Restore it from the last commit in which it was whole; tunegate writes it, and schema/lock.json describes it.',
  });
}
