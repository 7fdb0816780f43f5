import type { LossPoint } from '../domain/report.ts';
import type { Recipe } from './recipe.ts';

/** The door to a training service. Every adapter has this shape. */
export interface Trainer {
  /** All jobs that carry this recipe key, oldest first, over all pages. */
  findJobs(key: string): Promise<readonly TrainingJob[]>;
  /** Uploads the files and creates the job, once: never repeated blindly, because every job is paid. */
  createJob(recipe: Recipe, key: string): Promise<TrainingJob>;
  readJob(id: string): Promise<TrainingJob>;
  /** The job's loss curve so far, in order of steps. */
  readCurve(id: string): Promise<readonly LossPoint[]>;
}

export interface TrainingJob {
  readonly id: string;
  /** As the service says it; unknown words are not terminal. */
  readonly status: string;
  readonly createdAtMs: number;
  readonly finishedAtMs: number | null;
  readonly baseModel: string;
  /** The tuned model; null until the job has succeeded. */
  readonly model: string | null;
  readonly trainedTokens: number | null;
  readonly hyperparameters: Readonly<Record<string, number | string>>;
  /** Why it failed; null when it did not. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

export function isFinished(job: TrainingJob): boolean {
  return job.status === 'succeeded' || job.status === 'failed' || job.status === 'cancelled';
}
