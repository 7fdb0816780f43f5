import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import type { Token } from './github-rules.ts';
import type { GitHubStandIn } from './github-stand-in.ts';

/** A new repository with a pull request in it, made as its owner would make it: a branch, changed files, a request. */
export async function makePullRequest(
  standIn: GitHubStandIn,
  { baseFiles = {}, headFiles = { 'data/train.jsonl': '{}\n' } }: PullRequestPlan = {},
): Promise<StandInPullRequest> {
  const { rest } = getOctokit('ghp_owner', { baseUrl: standIn.apiUrl });
  const name = `triage-${randomUUID().slice(0, 8)}`;
  await rest.repos.createForAuthenticatedUser({ name, auto_init: true });
  const repository = { owner: 'acme', repo: name };
  await writeFiles('main', baseFiles);
  const { data: base } = await rest.git.getRef({ ...repository, ref: 'heads/main' });
  await rest.git.createRef({ ...repository, ref: 'refs/heads/more-data', sha: base.object.sha });
  await writeFiles('more-data', headFiles);
  const { data: pull } = await rest.pulls.create({
    ...repository,
    title: 'More data',
    head: 'more-data',
    base: 'main',
  });
  const { data: details } = await rest.repos.get(repository);
  standIn.takeRequests();
  return {
    repository: `acme/${name}`,
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    payload: { action: 'opened', number: pull.number, pull_request: pull, repository: details },
  };

  /** All of them in one commit. */
  async function writeFiles(branch: string, files: Readonly<Record<string, string>>): Promise<void> {
    if (Object.keys(files).length === 0) return;
    const { data: ref } = await rest.git.getRef({ ...repository, ref: `heads/${branch}` });
    const { data: parent } = await rest.git.getCommit({ ...repository, commit_sha: ref.object.sha });
    const { data: tree } = await rest.git.createTree({
      ...repository,
      base_tree: parent.tree.sha,
      tree: Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
    });
    const { data: commit } = await rest.git.createCommit({
      ...repository,
      message: `Change ${Object.keys(files).join(', ')}`,
      tree: tree.sha,
      parents: [parent.sha],
    });
    await rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha: commit.sha });
  }
}

export interface PullRequestPlan {
  readonly baseFiles?: Readonly<Record<string, string>>;
  readonly headFiles?: Readonly<Record<string, string>>;
}

export interface StandInPullRequest {
  /** owner/name */
  readonly repository: string;
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The payload of its `pull_request` event. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Writes comments in this order, as the owner of `token`. */
export async function addComments(
  standIn: GitHubStandIn,
  pull: StandInPullRequest,
  token: Token,
  bodies: readonly string[],
): Promise<void> {
  const { rest } = getOctokit(token, { baseUrl: standIn.apiUrl });
  for (const body of bodies) await rest.issues.createComment({ ...addressOf(pull), body });
  standIn.takeRequests();
}

/** All comments of the pull request, oldest first. */
export async function listComments(
  standIn: GitHubStandIn,
  pull: StandInPullRequest,
): Promise<readonly StandInComment[]> {
  const client = getOctokit('ghp_owner', { baseUrl: standIn.apiUrl });
  const comments = await client.paginate(client.rest.issues.listComments, { ...addressOf(pull), per_page: 100 });
  standIn.takeRequests();
  return comments.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? null }));
}

export interface StandInComment {
  readonly id: number;
  readonly body: string;
  readonly author: string | null;
}

function addressOf({ repository, number }: StandInPullRequest): {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
} {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo, issue_number: number };
}
