import { isFinished, type TrainingJob } from './trainer.ts';

/**
 * Which of the jobs for one recipe to go on with: the oldest that succeeded, or else the oldest still under way. Failed and
 * cancelled jobs made no model; null then, and a new job may be created.
 */
export function chooseJob(jobs: readonly TrainingJob[]): TrainingJob | null {
  const oldestFirst = [...jobs].sort(
    (left, right) => left.createdAtMs - right.createdAtMs || (left.id < right.id ? -1 : 1),
  );
  return (
    oldestFirst.find((job) => job.status === 'succeeded' && job.model !== null) ??
    oldestFirst.find((job) => !isFinished(job)) ??
    null
  );
}
