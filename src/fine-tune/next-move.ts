import { classifyFailure, type JobFailureKind } from './job-failure.ts';
import { byAge, isFinished, type TrainingJob } from './trainer.ts';

/** What is known when a run has looked at the jobs for its recipe. */
export interface Situation {
  /** All that carry the recipe's key. */
  readonly jobs: readonly TrainingJob[];
  /** Since the run began to wait. */
  readonly elapsedMs: number;
  readonly waitMs: number;
  /** Whether this run may pay for a job. */
  readonly mayCreate: boolean;
  /** Whether it was told to try again after a failure. */
  readonly retryFailed: boolean;
  /** How many jobs this run has created. */
  readonly createdHere: number;
}

export type NextMove = {
  /** Jobs that raced with the one that stays, and are younger. */
  readonly cancel: readonly TrainingJob[];
} & (
  | { readonly kind: 'create' }
  | { readonly kind: 'wait'; readonly job: TrainingJob; readonly pauseMs: number }
  /** It has made the model. */
  | { readonly kind: 'adopt'; readonly job: TrainingJob }
  /** The wait is over, and the job goes on without this run. */
  | { readonly kind: 'detach'; readonly job: TrainingJob }
  | { readonly kind: 'give-up'; readonly job: TrainingJob; readonly why: JobFailureKind }
  /** There is no job, and this run may not pay for one. */
  | { readonly kind: 'refuse' }
);

const shortestPauseMs = 50;
const longestPauseMs = 15_000;

/**
 * What to do next, from what the service says alone: run again at any moment, by any number of runs, it leads to one job and one
 * model. Of several jobs that can still become the model the oldest stays; an older one in a state that nobody knows, such as
 * `paused`, does not hold up a younger one that has made it.
 */
export function decideNextMove(situation: Situation): NextMove {
  const { elapsedMs, waitMs, mayCreate } = situation;
  const jobs = [...situation.jobs].sort(byAge);
  const job = chooseJob(jobs);
  if (job === null) return { ...decideWithoutJob(jobs, situation), cancel: [] };
  const younger = jobs.slice(jobs.indexOf(job) + 1).filter((other) => !isFinished(other));
  const cancel = mayCreate ? younger : [];
  if (hasModel(job)) return { kind: 'adopt', job, cancel };
  if (elapsedMs < waitMs) {
    const pauseMs = Math.min(longestPauseMs, Math.max(shortestPauseMs, elapsedMs / 2), waitMs - elapsedMs);
    return { kind: 'wait', job, pauseMs, cancel };
  }
  if (isFinished(job)) return { kind: 'give-up', job, why: classifyFailure(job), cancel };
  return { kind: 'detach', job, cancel };
}

/** The job that stays, of jobs in the order of their age; null when none can become the model. */
function chooseJob(jobs: readonly TrainingJob[]): TrainingJob | null {
  return jobs.find((job) => hasModel(job) || isUnderWay(job)) ?? jobs.find(canBecomeModel) ?? null;
}

function hasModel({ status, model }: TrainingJob): boolean {
  return status === 'succeeded' && model !== null;
}

function isUnderWay({ status }: TrainingJob): boolean {
  return status === 'validating_files' || status === 'queued' || status === 'running';
}

function canBecomeModel({ status }: TrainingJob): boolean {
  return status !== 'failed' && status !== 'cancelled';
}

/** None is there, or all have failed or were cancelled. */
function decideWithoutJob(
  jobs: readonly TrainingJob[],
  { mayCreate, retryFailed, createdHere }: Situation,
): { readonly kind: 'create' | 'refuse' } | Omit<Extract<NextMove, { kind: 'give-up' }>, 'cancel'> {
  const failed = jobs.filter((job) => !isDuplicate(job, jobs));
  const last = failed.at(-1);
  if (last === undefined) return { kind: mayCreate ? 'create' : 'refuse' };
  const why = classifyFailure(last);
  const isFirstOfItsKind = failed.filter((job) => classifyFailure(job) === 'service').length === 1;
  const mayRetry = retryFailed ? createdHere === 0 : why === 'service' && isFirstOfItsKind && createdHere < 2;
  return mayCreate && mayRetry ? { kind: 'create' } : { kind: 'give-up', job: last, why };
}

/** Cancelled because it raced: it was created before an older one had ended. */
function isDuplicate(job: TrainingJob, jobs: readonly TrainingJob[]): boolean {
  if (job.status !== 'cancelled') return false;
  return jobs.some(
    (older) => byAge(older, job) < 0 && (older.finishedAtMs === null || older.finishedAtMs > job.createdAtMs),
  );
}
