import { setTimeout as sleep } from 'node:timers/promises';
import { notice } from '@actions/core';
import { Failure } from '../domain/failure.ts';
import type { Report, TaskReport } from '../domain/report.ts';
import { type CommitOutcome, commitChange } from '../github/commit-change.ts';
import type { GitHubRun } from '../github/parse-event.ts';
import { type Proposal, type ProposedChange, proposeChange } from '../github/propose-change.ts';
import { setStatus } from '../github/set-status.ts';
import { writeOutputs } from '../github/write-outputs.ts';
import { writeSummary } from '../github/write-summary.ts';
import { lineageOfReport } from '../lock/describe-lineage.ts';
import { formatLock } from '../lock/format-lock.ts';
import { emptyLock, type Lineage, type Lock, withEntry } from '../lock/lock.ts';
import { parseLock } from '../lock/parse-lock.ts';
import { promotionBranch } from '../lock/promotion-branch.ts';
import { proposePromotion } from '../lock/propose-promotion.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import { formatSignedPoints } from '../render/numbers.ts';
import { type PromotionNews, renderPromotionNews, sayPromotion } from '../render/promotion-news.ts';
import { promotionMarker, renderPromotion } from '../render/promotion-text.ts';
import type { Inputs } from '../settings/inputs.ts';
import { findLockPlace, type LockPlace } from './lock-place.ts';
import { type AboutChange, newsOfProposal } from './news-of-proposal.ts';

const wait = (ms: number) => sleep(ms);

/**
 * Brings in what passed on the default branch, task by task, and tells in the job summary what became of it. What cannot be done is a notice: the verdict stands without it, and the lock is shown so that nothing is lost.
 */
export async function promoteModels(
  report: Report,
  inputs: Pick<Inputs, 'github-token'>,
  event: GitHubRun,
  summaryPath: string | undefined,
): Promise<void> {
  if (!isDefaultBranch(event)) return;
  const told: PromotionNews[] = [];
  for (const task of report.tasks) {
    const lineage = lineageOfReport(task, report.run);
    if (lineage === null || task.lock === null || task.lock.promote === 'none' || task.lock.model === lineage.model)
      continue;
    const news = await bringIn(report, task, lineage, task.lock, inputs['github-token'], event);
    told.push(news);
    if (news.status === 'refused' || news.status === 'settled') notice(sayPromotion(news));
  }
  if (told.length === 0) return;
  await writeSummary(renderPromotionNews('Promotion', told), summaryPath);
  const urls = told.flatMap((news) => (news.status === 'proposed' ? [news.url] : []));
  writeOutputs({ 'promotion-url': urls.join('\n') });
}

/** Runs that may speak for the default branch: a later one carries on with a job that a push began. */
function isDefaultBranch(event: GitHubRun): boolean {
  switch (event.kind) {
    case 'push':
      return event.isDefaultBranch && !event.deleted;
    case 'schedule':
    case 'workflow_dispatch':
      return event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`;
    default:
      return false;
  }
}

async function bringIn(
  report: Report,
  task: TaskReport,
  lineage: Lineage,
  lock: NonNullable<TaskReport['lock']>,
  token: string | undefined,
  event: GitHubRun,
): Promise<PromotionNews> {
  const about = { task: task.name, model: lineage.model, path: lock.path } as const;
  const alone = formatLock(withEntry(emptyLock, task.name, { ...lineage, previous: null }));
  try {
    const place = await findLockPlace(event, token, lock.path, wait);
    const change = (present: string | null, proposed: string | null): ProposedChange => {
      const base = present === null ? emptyLock : parseLock(present, place.path);
      const decided = proposePromotion(base, parseProposed(proposed), task.name, lineage);
      if (decided.status === 'unchanged') return { status: 'nothing', reason: decided.reason };
      if (decided.status === 'superseded') return decided;
      const { after, before, lock: changed } = decided;
      const words = renderPromotion({ ...place, task: task.name, before, after }, report, task);
      return { status: 'write', text: formatLock(changed), ...words };
    };
    // What is undecided is for people to decide.
    return lock.promote === 'commit' && lineage.report?.verdict !== 'inconclusive'
      ? tellCommit(about, await commitChange({ ...place, change: (present) => change(present, null) }, wait), event)
      : await propose(about, lineage, { ...place, change }, event);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { evidence, message, remedy } = error;
    return { ...about, status: 'refused', reason: `${message} ${evidence}`, remedy, lock: alone, compareUrl: null };
  }
}

async function propose(
  about: AboutChange,
  lineage: Lineage,
  proposal: LockPlace & Pick<Proposal, 'change'>,
  event: GitHubRun,
): Promise<PromotionNews> {
  const branch = promotionBranch('promote', about.task, proposal.path);
  const onceFor = promotionMarker(lineage, about.task);
  const outcome = await proposeChange({ ...proposal, branch, onceFor }, wait);
  if (outcome.status === 'created' || outcome.status === 'updated')
    await tellCommitStatus(lineage, proposal, outcome.head, event);
  return newsOfProposal(about, outcome, { ...proposal, branch }, event);
}

/** On a pull request that was made by a workflow's token no check starts by itself: its commit tells what the gate said. */
async function tellCommitStatus(
  { model, report }: Lineage,
  { apiUrl, repository, token }: LockPlace,
  commit: string,
  { runId, serverUrl }: GitHubRun,
): Promise<void> {
  const verdict = report === null ? '' : `: ${report.verdict}, ${formatSignedPoints(report.difference)} points`;
  const status = {
    context: 'tunegate/promotion',
    state: 'success',
    description: `The gate passed ${model}${verdict}`,
    targetUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
  } as const;
  const written = await setStatus({ apiUrl, token, repository, commit, ...status }, wait);
  if (written.status === 'skipped') notice(escapeLogValue(written.reason, 2_000));
}

function tellCommit(about: AboutChange, outcome: CommitOutcome, { repository, serverUrl }: GitHubRun): PromotionNews {
  switch (outcome.status) {
    case 'committed':
      return { ...about, status: 'committed', url: `${serverUrl}/${repository}/commit/${outcome.commit}` };
    case 'nothing':
    case 'superseded':
      return { ...about, status: 'nothing', reason: outcome.reason };
    case 'refused':
      return {
        ...about,
        status: 'refused',
        reason: outcome.reason,
        remedy: outcome.remedy,
        lock: outcome.text,
        compareUrl: null,
      };
  }
}

/** What somebody wrote on the branch by hand need not be a lock. */
function parseProposed(text: string | null): Lock | null {
  if (text === null) return null;
  try {
    return parseLock(text, 'the proposed lock');
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
