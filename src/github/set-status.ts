import { makeClient } from './make-client.ts';
import { parseServiceError, retryRequest, type Wait } from './retry-request.ts';
import { addressOf } from './write-commit.ts';
import type { Written } from './write-outputs.ts';

export interface CommitStatus {
  readonly apiUrl: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  readonly commit: string;
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending';
  readonly description: string;
  readonly targetUrl: string;
}

/** GitHub takes 140 characters (docs.github.com/rest/commits/statuses, 2026-11). */
const mostCharacters = 140;

/** Sets a commit status, for commits on which no workflow starts by itself. Without `statuses: write` that is a reason for a notice. */
export async function setStatus(status: CommitStatus, wait: Wait): Promise<Written> {
  const { apiUrl, token, repository, commit, context, state, description, targetUrl } = status;
  const client = makeClient(apiUrl, token);
  const text = description.length > mostCharacters ? `${description.slice(0, mostCharacters - 1)}…` : description;
  try {
    await retryRequest(
      () =>
        client.rest.repos.createCommitStatus({
          ...addressOf(repository),
          sha: commit,
          context,
          state,
          description: text,
          target_url: targetUrl,
        }),
      wait,
    );
    return { status: 'written' };
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer === null) throw error;
    const missing = answer.status === 403 ? ' It takes `statuses: write`.' : '';
    return {
      status: 'skipped',
      reason: `The status of ${commit.slice(0, 8)} could not be set (${answer.status}: ${answer.message}).${missing}`,
    };
  }
}
