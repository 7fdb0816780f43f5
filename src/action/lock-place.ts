import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { openRepository } from '../git/open-repository.ts';
import { askOwnLogin, workflowTokenLogin } from '../github/ask-own-login.ts';
import { makeClient } from '../github/make-client.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { parseServiceError, retryRequest, type Wait } from '../github/retry-request.ts';

/** Where the lock of the default branch is changed, and by whom. */
export interface LockPlace {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: string;
  readonly base: string;
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly isWorkflowToken: boolean;
}

/** A `Failure` where it cannot be told. */
export async function findLockPlace(
  { apiUrl, defaultBranch, repository }: GitHubRun,
  token: string | undefined,
  lockPath: string,
  wait: Wait,
): Promise<LockPlace> {
  if (token === undefined) throw noPlace('There is no github-token.', 'Give the step a github-token.');
  if (defaultBranch === null) throw noPlace('The event does not name the default branch.', 'Change the lock by hand.');
  const root = (await openRepository('.'))?.root ?? (await realpath('.'));
  const path = relative(root, resolve(await realpath('.'), lockPath))
    .split(sep)
    .join('/');
  if (path.startsWith('../'))
    throw noPlace(`${lockPath} lies outside of the repository.`, 'Keep the configuration in the repository.');
  const isWorkflowToken = (await askLogin(apiUrl, token, wait)) === workflowTokenLogin;
  return { apiUrl, token, repository, base: defaultBranch, path, isWorkflowToken };
}

async function askLogin(apiUrl: string, token: string, wait: Wait): Promise<string> {
  try {
    return await retryRequest(() => askOwnLogin(makeClient(apiUrl, token)), wait);
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer === null) throw error;
    throw new Failure({
      kind: 'outside',
      what: 'GitHub does not say whose token this is.',
      evidence: `GitHub answered ${answer.status}: ${answer.message}`,
      remedy: 'Run the job again.',
      cause: error,
    });
  }
}

function noPlace(evidence: string, remedy: string): Failure {
  return new Failure({ kind: 'configuration', what: 'The lock file cannot be changed on GitHub.', evidence, remedy });
}
