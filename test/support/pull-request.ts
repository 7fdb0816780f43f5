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

  async function writeFiles(branch: string, files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const content = Buffer.from(text).toString('base64');
      await rest.repos.createOrUpdateFileContents({ ...repository, path, branch, content, message: `Write ${path}` });
    }
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
