import { Failure } from '../domain/failure.ts';
import { isTransient, parseServiceError } from './retry-request.ts';

/** By the status of the answer, what it means that GitHub refuses; without a full stop. */
export type Refusals = Readonly<Record<number, string>>;

/** Why GitHub does not let this token do it, in a sentence; null where the error is no such refusal. */
export function refusalReason(error: unknown, refusals: Refusals): string | null {
  const answer = parseServiceError(error);
  const refusal = answer === null || isTransient(answer) ? undefined : refusals[answer.status];
  return answer === null || refusal === undefined ? null : `${refusal} (${answer.status}: ${answer.message}).`;
}

/** What GitHub answered, as a failure of the world outside. An error that is none of GitHub's comes back as it is. */
export function serviceFailure(error: unknown, words: { readonly what: string; readonly remedy: string }): unknown {
  const answer = parseServiceError(error);
  if (answer === null) return error;
  const evidence = `GitHub answered ${answer.status}: ${answer.message}`;
  return new Failure({ kind: 'outside', evidence, cause: error, ...words });
}
