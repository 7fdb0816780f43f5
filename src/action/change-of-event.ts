import type { RemoteRepository } from '../github/open-remote-repository.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { Change } from '../steps/find-base-commit.ts';

/** The change that an event is about; null for events that are about none, and for new branches. */
export function changeOf({ kind, commit, baseCommit }: GitHubRun): Change | null {
  if (baseCommit === null) return null;
  return { kind: kind === 'pull_request' ? 'pull-request' : 'next', commit, baseCommit };
}

/** Whether the change waits to be merged. What has been merged is its own judge. */
export function isUnderReview({ kind }: GitHubRun): boolean {
  return kind === 'pull_request' || kind === 'merge_group';
}

/** The repository on GitHub; null without a token. */
export function remoteOf(
  { apiUrl, repository }: GitHubRun,
  inputs: Pick<Inputs, 'github-token'>,
): RemoteRepository | null {
  const token = inputs['github-token'];
  return token === undefined ? null : { apiUrl, repository, token };
}
