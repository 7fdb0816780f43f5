import { Failure } from '../domain/failure.ts';
import { parseStage } from '../render/lifecycle-issue.ts';
import { askOwnLogin } from './ask-own-login.ts';
import { type GitHubClient, makeClient } from './make-client.ts';
import { type Refusals, refusalReason, serviceFailure } from './refusal-reason.ts';
import { retryRequest, type Wait } from './retry-request.ts';
import { addressOf, type RepositoryAddress } from './write-commit.ts';

export interface IssueRequest {
  readonly apiUrl: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  /** How the first line of every issue of this kind begins. */
  readonly family: string;
  readonly issues: readonly WantedIssue[];
  /** Said when an issue of the family is closed because nobody wants it any more. */
  readonly farewell: string;
}

export interface WantedIssue {
  /** First line of the body. */
  readonly marker: string;
  /** Falls as time goes by; at each fall people are reminded by a comment. */
  readonly stage: number;
  readonly title: string;
  readonly body: string;
  readonly reminder: string;
}

export type IssuesOutcome =
  | { readonly status: 'kept'; readonly kept: readonly KeptIssue[] }
  | { readonly status: 'refused'; readonly reason: string };

export interface KeptIssue {
  readonly marker: string;
  /** `left-closed`: people closed it, and nothing new is due. */
  readonly status: 'opened' | 'updated' | 'unchanged' | 'left-closed';
  readonly url: string;
}

/**
 * Keeps one issue for each that is wanted: opened once, brought up to date, reminded of when its next stage comes, closed when nobody
 * wants it any more. Ours is an issue with the mark of the family that was written by this token's own login. An issue that people closed
 * is opened again by the next stage only. Of two that runs opened together the older stays.
 *
 * Errors that may pass are retried. A token that may not write is `refused`; anything else is a `Failure`.
 */
export async function keepIssues(request: IssueRequest, wait: Wait): Promise<IssuesOutcome> {
  const client = makeClient(request.apiUrl, request.token);
  const address = addressOf(request.repository);
  try {
    return await retryRequest(async () => {
      const kept: KeptIssue[] = [];
      for (const wanted of request.issues) kept.push(await keepIssue(client, address, request, wanted));
      await closeUnwanted(client, address, request);
      return { status: 'kept', kept };
    }, wait);
  } catch (error) {
    const reason = refusalReason(error, refusals);
    if (reason !== null) return { status: 'refused', reason };
    throw serviceFailure(error, {
      what: `The issues about models that end could not be kept in ${request.repository}.`,
      remedy: 'Run the job again. The job summary holds the same dates.',
    });
  }
}

interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
}

async function keepIssue(
  client: GitHubClient,
  address: RepositoryAddress,
  request: IssueRequest,
  wanted: WantedIssue,
): Promise<KeptIssue> {
  const { body, marker, reminder, stage, title } = wanted;
  let status: KeptIssue['status'] = 'unchanged';
  let [issue, ...others] = await listOwn(client, address, request.family, marker);
  if (issue === undefined) {
    await client.rest.issues.create({ ...address, title, body });
    status = 'opened';
    // Another run may have been as quick.
    [issue, ...others] = await listOwn(client, address, request.family, marker);
  }
  if (issue === undefined) throw vanished(request, title);
  for (const other of others.filter(({ isOpen }) => isOpen))
    await close(client, address, other.number, `Told in #${issue.number}.`);
  const isDue = stage < (parseStage(issue.body) ?? stage);
  if (!issue.isOpen && !isDue) return { marker, status: 'left-closed', url: issue.url };
  if (issue.title !== title || !sameText(issue.body, body) || !issue.isOpen) {
    await client.rest.issues.update({ ...address, issue_number: issue.number, title, body, state: 'open' });
    status = 'updated';
  }
  if (isDue) await client.rest.issues.createComment({ ...address, issue_number: issue.number, body: reminder });
  return { marker, status, url: issue.url };
}

async function closeUnwanted(client: GitHubClient, address: RepositoryAddress, request: IssueRequest): Promise<void> {
  const wanted = new Set(request.issues.map(({ marker }) => marker));
  for (const issue of await listOwn(client, address, request.family, request.family)) {
    const [marker = ''] = issue.body.split(/\r?\n/, 1);
    if (issue.isOpen && !wanted.has(marker)) await close(client, address, issue.number, request.farewell);
  }
}

async function close(client: GitHubClient, address: RepositoryAddress, number: number, words: string): Promise<void> {
  await client.rest.issues.createComment({ ...address, issue_number: number, body: words });
  await client.rest.issues.update({ ...address, issue_number: number, state: 'closed' });
}

/** Those whose body starts with this, oldest first, over all pages. */
async function listOwn(
  client: GitHubClient,
  address: RepositoryAddress,
  family: string,
  start: string,
): Promise<readonly OwnIssue[]> {
  const login = await askOwnLogin(client);
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    ...address,
    creator: login,
    state: 'all',
    per_page: 100,
  });
  return issues
    .filter(
      ({ body, pull_request: pull, user }) => pull === undefined && user?.login === login && body?.startsWith(family),
    )
    .map(({ number, html_url: url, title, body, state }) => ({
      number,
      url,
      title,
      body: body ?? '',
      isOpen: state === 'open',
    }))
    .filter(({ body }) => body.startsWith(start))
    .sort((one, other) => one.number - other.number);
}

/** GitHub may store other line breaks, and none at the end. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

function vanished({ repository }: IssueRequest, title: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The issue “${title}” was opened in ${repository} and is not to be found.`,
    evidence: 'GitHub lists no issue with its mark.',
    remedy: 'Run the job again.',
  });
}

const refusals: Refusals = {
  401: 'GitHub does not accept the token',
  403: 'The token may not write issues; it needs `issues: write`',
  404: 'The token does not see the repository',
  410: 'Issues are disabled here',
};
