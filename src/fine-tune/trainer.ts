import type { Failure } from '../domain/failure.ts';
import type { LossPoint } from '../domain/report.ts';
import type { CallTrouble } from '../evaluate/decide-retry.ts';
import type { Recipe, TrainingData } from './recipe.ts';

/**
 * The door to what trains models. Every adapter has this shape, and passes test/fine-tune/conformance.test.ts. Reading is retried inside;
 * what cannot be had is a `Failure`.
 */
export interface Trainer {
  /** All jobs that carry this recipe key, over all pages, in no promised order. */
  readonly findJobs: (key: string) => Promise<readonly TrainingJob[]>;
  /** Uploaded files with this content, over all pages, in no promised order. */
  readonly findFiles: (data: TrainingData) => Promise<readonly StoredFile[]>;
  /** Sent once. An upload that arrived incomplete is a `Failure` that names it. */
  readonly upload: (data: TrainingData) => Promise<FileUpload>;
  readonly readFile: (id: string) => Promise<StoredFile>;
  /** A file that is not there any more is no failure. */
  readonly deleteFile: (id: string) => Promise<void>;
  /** What the service itself says that the job would cost; null where it does not say. */
  readonly quote: (request: TrainingRequest) => Promise<TrainingQuote | null>;
  /** Sent once, never repeated blindly: every job is paid. A refusal that waiting does not mend is a `Failure`. */
  readonly createJob: (request: TrainingRequest) => Promise<JobCreation>;
  readonly readJob: (id: string) => Promise<TrainingJob>;
  /** A job that has ended meanwhile is no failure. */
  readonly cancelJob: (id: string) => Promise<void>;
  /** The newest step that the service tells of; null before the first. */
  readonly readProgress: (id: string) => Promise<TrainingProgress | null>;
  /** The job's loss curve so far, in order of steps. */
  readonly readCurve: (job: TrainingJob) => Promise<readonly LossPoint[]>;
  /** The checkpoints that can be called, in order of steps; empty where there are none. */
  readonly readCheckpoints: (job: TrainingJob) => Promise<readonly Checkpoint[]>;
  /** The day on which the service says that a model ends, as `2027-01-14`; null where it says nothing or cannot be asked. */
  readonly readShutdown: (model: string) => Promise<string | null>;
  /** Makes a tuned model answer. */
  readonly serve: (model: string, job: TrainingJob) => Promise<ServedModel>;
  /** A `Failure` for trouble that asking again does not get around. */
  readonly explain: (doing: string, trouble: CallTrouble) => Failure;
  /** Ends what does not outlive the run. */
  readonly close: () => Promise<void>;
}

export interface TrainingJob {
  readonly id: string;
  /** In OpenAI's words where a service has its own for the same; words that nobody knows are not terminal. */
  readonly status: string;
  readonly createdAtMs: number;
  readonly finishedAtMs: number | null;
  /** When the service expects it to end; null when it does not say. */
  readonly estimatedFinishMs: number | null;
  readonly baseModel: string;
  /** The tuned model; null until the job has succeeded. */
  readonly model: string | null;
  /** The address of an OpenAI-compatible service where that model answers, when it is not the provider's own. */
  readonly servedAt: string | null;
  readonly trainedTokens: number | null;
  readonly hyperparameters: Readonly<Record<string, number | string>>;
  readonly trainingFileId: string | null;
  readonly resultFileIds: readonly string[];
  /** Why it failed; null when it did not. */
  readonly error: JobError | null;
}

export interface JobError {
  readonly code: string | null;
  readonly message: string;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly createdAtMs: number;
  readonly state: 'ready' | 'processing' | 'refused';
  /** What the service says of it; null when nothing. */
  readonly detail: string | null;
}

export type FileUpload =
  | { readonly kind: 'stored'; readonly file: StoredFile }
  /** The request was sent, and what became of it is not known. */
  | { readonly kind: 'unclear'; readonly trouble: CallTrouble };

export interface TrainingRequest {
  readonly recipe: Recipe;
  readonly key: string;
  readonly trainingFile: StoredFile;
  readonly validationFile: StoredFile | null;
  /** How many jobs there have been for this key, for services whose jobs are named by who creates them. */
  readonly earlierJobs: number;
}

export interface TrainingQuote {
  readonly usd: number;
  readonly tokens: number;
  /** Why the service would not take the job; null when it would. */
  readonly refusal: string | null;
}

export type JobCreation =
  | { readonly kind: 'created'; readonly job: TrainingJob }
  /** The request was sent, and what became of it is not known. */
  | { readonly kind: 'unclear'; readonly trouble: CallTrouble }
  /** Refused for now: there is no job. */
  | { readonly kind: 'busy'; readonly trouble: CallTrouble };

export interface TrainingProgress {
  readonly step: number;
  /** Null when the service does not say. */
  readonly totalSteps: number | null;
  readonly trainLoss: number | null;
}

export interface Checkpoint {
  /** The id by which it is called. */
  readonly model: string;
  readonly step: number;
  readonly trainLoss: number | null;
  /** Over the whole validation file; null without one. */
  readonly validLoss: number | null;
}

export interface ServedModel {
  readonly model: string;
  /** Null: at the provider's own address. */
  readonly servedAt: string | null;
  /** Takes back what was set up to serve it. */
  readonly release: () => Promise<void>;
}

export function isFinished({ status }: TrainingJob): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}

/** Oldest first; jobs and files of the same second by their id, so that every run puts them into the same order. */
export function byAge(
  left: { readonly createdAtMs: number; readonly id: string },
  right: { readonly createdAtMs: number; readonly id: string },
): number {
  return left.createdAtMs - right.createdAtMs || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}
