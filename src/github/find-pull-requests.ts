import { makeClient } from './make-client.ts';
import type { RemoteRepository } from './open-remote-repository.ts';
import { retryRequest, type Wait } from './retry-request.ts';

/** The head of a pull request, as the event of a completed run names it. */
export interface Head {
  readonly commit: string;
  /** owner/name */
  readonly repository: string;
  readonly branch: string;
}

/**
 * Numbers of the open pull requests whose head is this very commit of this branch, as GitHub knows them. The event of a completed run
 * lists none for forks, and what the run left behind is not believed. None when the branch has moved on.
 *
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests (2026-11).
 */
export async function findPullRequests(
  { apiUrl, token, repository }: RemoteRepository,
  head: Head,
  wait: Wait,
): Promise<readonly number[]> {
  const client = makeClient(apiUrl, token);
  const [owner = '', repo = ''] = repository.split('/');
  const [headOwner = ''] = head.repository.split('/');
  const pulls = await retryRequest(
    () =>
      client.paginate(client.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        head: `${headOwner}:${head.branch}`,
        per_page: 100,
      }),
    wait,
  );
  return pulls
    .filter((pull) => pull.head.sha === head.commit && pull.head.repo?.full_name === head.repository)
    .map(({ number }) => number);
}
