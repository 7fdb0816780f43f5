import { addHistory } from '../render/comment-history.ts';
import { commentMarker, parseRunMarker } from '../render/comment-marker.ts';
import { askOwnLogin } from './ask-own-login.ts';
import { type GitHubClient, makeClient } from './make-client.ts';
import { type Refusals, refusalReason, serviceFailure } from './refusal-reason.ts';
import { parseServiceError, retryRequest, type Wait } from './retry-request.ts';
import { addressOf } from './write-commit.ts';

/**
 * Leaves exactly one comment of `key` on the pull request, showing the newest run.
 *
 * Ours is a comment that starts with the mark of `key` *and* was written by this token's own login: a mark alone can be
 * forged by anyone who may comment. All pages are read. A comment of a newer run is never overwritten. After each write
 * the comments are listed again: of several (two runs that started together) the oldest stays and the others go. The
 * REST API has no conditional update, so a run that was overtaken between its listing and its write can still win;
 * a `concurrency` group in the workflow closes that gap.
 *
 * Errors that may pass are retried (`retryRequest`). A token that may not write gives `refused`, which is no failure of
 * the run. Anything else throws a `Failure` of kind `outside`.
 */
export async function upsertComment(request: CommentRequest, wait: Wait): Promise<CommentOutcome> {
  if (!hasMarker(request.body, request.key)) throw new RangeError('A sticky comment starts with its marker.');
  const client = makeClient(request.apiUrl, request.token);
  const progress: Progress = { written: null, createdId: null, url: null, storedBody: null, login: null };
  try {
    return await retryRequest(() => settleComment(client, request, progress), wait);
  } catch (error) {
    const reason = refusalReason(error, refusals);
    if (reason !== null) return { status: 'refused', reason };
    throw serviceFailure(error, {
      what: `The comment on pull request ${request.pullRequest} could not be written.`,
      remedy: 'Run the job again. The job summary and the report files hold the same result.',
    });
  }
}

export interface CommentRequest {
  readonly apiUrl: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  readonly pullRequest: number;
  /** Which of several comments this is, for instance the task set's name. */
  readonly key: string;
  /** False: a comment that is there is brought up to date, but none is begun. */
  readonly create: boolean;
  /** The whole text; with the line on earlier runs, which is added, at most 65,536 characters. Its first line is `commentMarker(key)`, its second `runMarker(run)`. */
  readonly body: string;
}

export type CommentOutcome =
  | { readonly status: 'created' | 'updated' | 'unchanged' | 'superseded'; readonly url: string }
  /** There is no comment, and none was to be begun. */
  | { readonly status: 'absent' }
  | { readonly status: 'refused'; readonly reason: string };

/** GitHub answers 422 to a longer comment. In its words: "maximum is 65536 characters" (2026-11). */
export const commentLimit = 65_536;

/** What this call has done so far; it outlives a retry, so that a lost answer never leads to a second comment. */
interface Progress {
  written: 'created' | 'updated' | null;
  createdId: number | null;
  url: string | null;
  /** The body as GitHub stored it, should that differ from what was sent. */
  storedBody: string | null;
  login: string | null;
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

const mostRounds = 5;

async function settleComment(
  client: GitHubClient,
  request: CommentRequest,
  progress: Progress,
): Promise<CommentOutcome> {
  let url = progress.url ?? '';
  for (let round = 0; round < mostRounds; round++) {
    const own = await listOwnComments(client, request, progress);
    const [oldest, ...others] = own;
    if (oldest === undefined) {
      // A list may lag behind a write: what was created once is not created again.
      if (progress.url !== null) return { status: 'created', url: progress.url };
      if (!request.create) return { status: 'absent' };
      await createComment(client, request, progress);
      continue;
    }
    url = oldest.url;
    const newer = own.find((comment) => isNewer(comment.body, request.body));
    if (newer !== undefined) {
      if (others.some(({ id }) => id === progress.createdId)) await deleteComment(client, request, progress.createdId);
      return { status: 'superseded', url: newer.url };
    }
    const body = addHistory(request.body, oldest.body);
    if (oldest.body !== body && oldest.body !== progress.storedBody) {
      await updateComment(client, { ...request, body }, oldest.id, progress);
      continue;
    }
    for (const { id } of others) await deleteComment(client, request, id);
    return { status: progress.written ?? 'unchanged', url };
  }
  // Another run of the same number keeps writing. One comment is there, and both have had their say.
  return { status: progress.written ?? 'unchanged', url };
}

/** Oldest first. */
async function listOwnComments(
  client: GitHubClient,
  request: CommentRequest,
  progress: Progress,
): Promise<readonly OwnComment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...addressOf(request.repository),
    issue_number: request.pullRequest,
    per_page: 100,
  });
  const marked = comments.filter(({ body }) => body !== undefined && hasMarker(body, request.key));
  if (marked.length === 0) return [];
  progress.login ??= await askOwnLogin(client);
  const login = progress.login;
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, body, html_url: url }) => ({ id, body: body ?? '', url }))
    .sort((one, other) => one.id - other.id);
}

/** Only at the start: text that is quoted further down cannot pass for it. */
function hasMarker(body: string, key: string): boolean {
  return body.startsWith(commentMarker(key));
}

/** By run id, which grows over all workflows of a repository, then by attempt. A body that names no run is oldest. */
function isNewer(body: string, other: string): boolean {
  const one = parseRunMarker(body) ?? noRun;
  const two = parseRunMarker(other) ?? noRun;
  return one.runId === two.runId ? one.runAttempt > two.runAttempt : one.runId > two.runId;
}

const noRun = { runId: 0, runAttempt: 0 };

async function createComment(client: GitHubClient, request: CommentRequest, progress: Progress): Promise<void> {
  progress.written = 'created';
  const { data } = await client.rest.issues.createComment({
    ...addressOf(request.repository),
    issue_number: request.pullRequest,
    body: request.body,
  });
  progress.createdId = data.id;
  progress.url = data.html_url;
  progress.storedBody = data.body ?? null;
  progress.login = data.user?.login ?? null;
}

async function updateComment(
  client: GitHubClient,
  request: CommentRequest,
  id: number,
  progress: Progress,
): Promise<void> {
  progress.written = 'updated';
  const { data } = await client.rest.issues.updateComment({
    ...addressOf(request.repository),
    comment_id: id,
    body: request.body,
  });
  progress.storedBody = data.body ?? null;
}

/** The other run may have been quicker: gone is gone. */
async function deleteComment(client: GitHubClient, request: CommentRequest, id: number | null): Promise<void> {
  if (id === null) return;
  try {
    await client.rest.issues.deleteComment({ ...addressOf(request.repository), comment_id: id });
  } catch (error) {
    if (parseServiceError(error)?.status !== 404) throw error;
  }
}

const refusals: Refusals = {
  401: 'GitHub does not accept the token',
  403: 'The token may not write comments; it needs `pull-requests: write`, and forks never have it',
  404: 'The token does not see the pull request',
  410: 'Comments are disabled here',
};
