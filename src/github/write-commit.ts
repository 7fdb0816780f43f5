import type { GitHubClient } from './make-client.ts';
import { parseServiceError } from './retry-request.ts';

export interface RepositoryAddress {
  readonly owner: string;
  readonly repo: string;
}

export function addressOf(repository: string): RepositoryAddress {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

export interface NewCommit {
  readonly parent: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/**
 * Makes a commit that changes one file, on no branch yet, and gives its id. Neither author nor committer is named: then GitHub itself
 * is the committer and signs what an app or the workflow's token makes (docs.github.com, signature verification for bots, 2026-11;
 * naming the author alone already costs the signature).
 */
export async function writeCommit(
  client: GitHubClient,
  address: RepositoryAddress,
  { parent, path, text, message }: NewCommit,
): Promise<string> {
  const { data: parentCommit } = await client.rest.git.getCommit({ ...address, commit_sha: parent });
  const { data: tree } = await client.rest.git.createTree({
    ...address,
    base_tree: parentCommit.tree.sha,
    tree: [{ path, mode: '100644', type: 'blob', content: text }],
  });
  const { data: commit } = await client.rest.git.createCommit({
    ...address,
    message,
    tree: tree.sha,
    parents: [parent],
  });
  return commit.sha;
}

/** The tip of a branch; null when there is no such branch. */
export async function readTip(
  client: GitHubClient,
  address: RepositoryAddress,
  branch: string,
): Promise<string | null> {
  try {
    const { data } = await client.rest.git.getRef({ ...address, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (parseServiceError(error)?.status === 404) return null;
    throw error;
  }
}
