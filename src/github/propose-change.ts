import { Failure } from '../domain/failure.ts';
import { parseRunMarker } from '../render/comment-marker.ts';
import { type GitHubClient, makeClient } from './make-client.ts';
import { openRemoteRepository } from './open-remote-repository.ts';
import { serviceFailure } from './refusal-reason.ts';
import { isTransient, parseServiceError, retryRequest, type ServiceError, type Wait } from './retry-request.ts';
import { addressOf, type RepositoryAddress, readTip, writeCommit } from './write-commit.ts';

export interface Proposal {
  readonly apiUrl: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  /** The branch into which the change is to come. */
  readonly base: string;
  /** The branch that proposes it. */
  readonly branch: string;
  /** The file that changes, from the top of the repository. */
  readonly path: string;
  /** Decided anew whenever something moved: from the file on the base branch, and on the proposing branch where that is there. */
  readonly change: (present: string | null, proposed: string | null) => ProposedChange;
  /** The first line of a body by which an earlier proposal of the same is known; null: propose it again all the same. */
  readonly onceFor: string | null;
}

export type ProposedChange =
  | {
      readonly status: 'write';
      readonly text: string;
      readonly message: string;
      readonly title: string;
      readonly body: string;
    }
  | { readonly status: 'nothing' | 'superseded'; readonly reason: string };

export type ProposalOutcome =
  | {
      readonly status: 'created' | 'updated' | 'unchanged';
      readonly url: string;
      readonly number: number;
      readonly head: string;
    }
  | { readonly status: 'nothing' | 'superseded'; readonly reason: string }
  /** It was proposed before and closed, merged or not: people have decided. */
  | { readonly status: 'settled'; readonly url: string }
  | (Refusal & {
      readonly status: 'refused' /** The branch is there when only the pull request could not be made. */;
      readonly branch: boolean;
    });

/** What the token may not do. */
export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
  /** What the file was to hold; null when it did not come to that. */
  readonly text: string | null;
}

const mostRounds = 6;

/**
 * Leaves one pull request for a change of one file: a branch of one commit on the tip of the base branch, made anew when the base has
 * changed the file, and a pull request whose title and body are kept up to date. Everything is read again after each write, so that runs
 * that meet end in the same state. REST has no conditional update of a branch that is not a fast-forward: of two runs that write in the
 * same second the later write stands, until the next run; a `concurrency` group in the workflow closes that gap.
 *
 * Errors that may pass are retried. What the token may not do is `refused`, with the remedy; anything else is a `Failure`.
 */
export async function proposeChange(proposal: Proposal, wait: Wait): Promise<ProposalOutcome> {
  const client = makeClient(proposal.apiUrl, proposal.token);
  const progress: Progress = { wrote: null, pull: null, text: null };
  try {
    return await retryRequest(() => settle(client, proposal, progress, wait), wait);
  } catch (error) {
    return outcomeOfError(error, proposal, progress);
  }
}

interface Progress {
  wrote: 'created' | 'updated' | null;
  /** As GitHub stored it, should that differ from what was sent. */
  pull: Pull | null;
  text: string | null;
}

interface Pull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
}

async function settle(
  client: GitHubClient,
  proposal: Proposal,
  progress: Progress,
  wait: Wait,
): Promise<ProposalOutcome> {
  const address = addressOf(proposal.repository);
  for (let round = 0; round < mostRounds; round++) {
    const base = await readBranch(client, proposal, proposal.base, wait);
    if (base === null) throw noBase(proposal);
    const branch = await readBranch(client, proposal, proposal.branch, wait);
    const pulls = await listPulls(client, address, proposal);
    const open = pulls.find(({ isOpen }) => isOpen) ?? null;
    const change = proposal.change(base.text, branch?.text ?? null);
    if (change.status !== 'write') return change;
    const earlier = pulls.find(({ body }) => proposal.onceFor !== null && body.startsWith(proposal.onceFor));
    if (open === null && earlier !== undefined && progress.pull === null)
      return { status: 'settled', url: earlier.url };
    const { message, text, title, body } = change;
    const words = { title, body };
    progress.text = text;
    if (branch === null || branch.text !== text || (open === null && branch.parent !== base.commit)) {
      const commit = await writeCommit(client, address, { parent: base.commit, path: proposal.path, text, message });
      await moveBranch(client, address, proposal.branch, commit, branch !== null);
      progress.wrote ??= 'updated';
      continue;
    }
    if (open === null) {
      await createPull(client, address, proposal, words, progress);
      continue;
    }
    if (!says(open, words) && !says(open, progress.pull) && !isNewer(open.body, words.body)) {
      const { data } = await client.rest.pulls.update({ ...address, pull_number: open.number, ...words });
      progress.pull = parsePull(data);
      progress.wrote ??= 'updated';
      continue;
    }
    return { status: progress.wrote ?? 'unchanged', url: open.url, number: open.number, head: branch.commit };
  }
  throw new Failure({
    kind: 'outside',
    what: `The pull request of ${proposal.branch} did not come to rest.`,
    evidence: `Something else changed the branch or the pull request ${mostRounds} times meanwhile.`,
    remedy: 'Run the job again, and give the workflow a `concurrency` group.',
  });
}

interface Branch {
  readonly commit: string;
  readonly parent: string | null;
  /** Of the file; null when it is not there. */
  readonly text: string | null;
}

async function readBranch(
  client: GitHubClient,
  { apiUrl, token, repository, path }: Proposal,
  name: string,
  wait: Wait,
): Promise<Branch | null> {
  const address = addressOf(repository);
  const commit = await readTip(client, address, name);
  if (commit === null) return null;
  const { data } = await client.rest.git.getCommit({ ...address, commit_sha: commit });
  const file = await openRemoteRepository({ apiUrl, token, repository }, wait).readFile(commit, path);
  if (file.status === 'unknown') throw unreadable(path, name, file.reason);
  const text = file.status === 'absent' ? null : new TextDecoder().decode(file.bytes);
  return { commit, parent: data.parents[0]?.sha ?? null, text };
}

/** Newest first, those of the same name in forks left out. */
async function listPulls(
  client: GitHubClient,
  address: RepositoryAddress,
  { base, branch, repository }: Proposal,
): Promise<readonly Pull[]> {
  const { data } = await client.rest.pulls.list({
    ...address,
    head: `${address.owner}:${branch}`,
    base,
    state: 'all',
    per_page: 100,
  });
  return data
    .filter(({ head }) => head.ref === branch && head.repo?.full_name === repository)
    .map(parsePull)
    .sort((one, other) => other.number - one.number);
}

function parsePull(pull: {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
}): Pull {
  const { number, html_url: url, title, body, state } = pull;
  return { number, url, title, body: body ?? '', isOpen: state === 'open' };
}

function says(pull: Pull, words: { readonly title: string; readonly body: string } | null): boolean {
  return words !== null && pull.title === words.title && pull.body === words.body;
}

/** By the run that a body names: an older one never overwrites the words of a newer one. */
function isNewer(body: string, other: string): boolean {
  return (parseRunMarker(body)?.runId ?? 0) > (parseRunMarker(other)?.runId ?? 0);
}

async function moveBranch(
  client: GitHubClient,
  address: RepositoryAddress,
  branch: string,
  commit: string,
  isThere: boolean,
): Promise<void> {
  if (isThere) {
    await client.rest.git.updateRef({ ...address, ref: `heads/${branch}`, sha: commit, force: true });
    return;
  }
  await unlessOvertaken(() => client.rest.git.createRef({ ...address, ref: `refs/heads/${branch}`, sha: commit }));
}

async function createPull(
  client: GitHubClient,
  address: RepositoryAddress,
  { base, branch }: Proposal,
  words: { readonly title: string; readonly body: string },
  progress: Progress,
): Promise<void> {
  await unlessOvertaken(async () => {
    const { data } = await client.rest.pulls.create({ ...address, base, head: branch, ...words });
    progress.wrote = 'created';
    progress.pull = parsePull(data);
  });
}

/** Another run was quicker: what it made is read in the next round. */
async function unlessOvertaken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer?.status !== 422 || !/already exists/i.test(answer.message)) throw error;
  }
}

function noBase({ base, repository }: Proposal): Failure {
  return new Failure({
    kind: 'outside',
    what: `The branch ${base} of ${repository} is not there.`,
    evidence: 'GitHub knows no such branch.',
    remedy: 'Look at the name of the default branch, and run the job again.',
  });
}

function unreadable(path: string, branch: string, reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The file ${path} of the branch ${branch} cannot be read.`,
    evidence: `${reason}.`,
    remedy: 'Run the job again. The report files hold what was found out.',
  });
}

function outcomeOfError(error: unknown, { branch, repository }: Proposal, progress: Progress): ProposalOutcome {
  const answer = parseServiceError(error);
  if (answer === null) throw error;
  const refusal = isTransient(answer) ? null : explainRefusal(answer);
  if (refusal !== null) return { status: 'refused', ...refusal, text: progress.text, branch: progress.wrote !== null };
  throw serviceFailure(error, {
    what: `The pull request of ${branch} in ${repository} could not be made.`,
    remedy: 'Run the job again. The report files hold what was found out.',
  });
}

/** Wordings of the service, 2026-11; https://docs.github.com/rest/pulls/pulls and /rest/git/refs. */
export function explainRefusal({ status, message }: ServiceError): Omit<Refusal, 'text'> | null {
  const said = `${status}: ${message}`;
  if (status === 403 && /not permitted to create or approve pull requests/i.test(message)) {
    return {
      reason: `GitHub Actions may not create pull requests here (${said})`,
      remedy:
        'Allow it under Settings → Actions → General → Workflow permissions (“Allow GitHub Actions to create and approve pull requests”), or give the token of a GitHub App as github-token',
    };
  }
  if (status === 403 || status === 404) {
    return {
      reason: `The token may not do this (${said})`,
      remedy: 'Give the job `permissions: contents: write` and `pull-requests: write`',
    };
  }
  if (status === 409 || status === 422) {
    return {
      reason: `A rule of the repository stands against it (${said})`,
      remedy: 'Let the token pass that rule, or change the lock by hand as the summary shows it',
    };
  }
  return status === 401 ? { reason: `GitHub does not accept the token (${said})`, remedy: 'Give a valid token' } : null;
}
