import type { TrainingJob } from './trainer.ts';

/** Whose matter it is that a job made no model: it decides whether the job is created again. */
export type JobFailureKind =
  /** The same data fails again: nothing is created until the data has changed. */
  | 'data'
  /** The data, or the model trained from it, was blocked by the service's policies. */
  | 'blocked'
  /** The account has run out of something. */
  | 'account'
  /** The service broke: created again, once. */
  | 'service'
  /** Somebody cancelled it, and is not to be overruled. */
  | 'cancelled'
  /** It says that it succeeded, and names no model. */
  | 'no-model'
  /** It gave no reason, or one that nobody knows. */
  | 'unknown';

/** Of a job that has ended without a model. Codes and texts as seen in public issues and the API reference, 2026-11-20. */
export function classifyFailure({ status, error }: TrainingJob): JobFailureKind {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'succeeded') return 'no-model';
  if (error === null) return 'unknown';
  if (/moderation|usage policies|safety (check|eval)/i.test(error.message)) return 'blocked';
  const kind = error.code === null ? undefined : kinds.get(error.code.toLowerCase());
  return kind ?? (/moderation|safety/i.test(error.code ?? '') ? 'blocked' : 'unknown');
}

const kinds: ReadonlyMap<string, JobFailureKind> = new Map([
  ['invalid_training_file', 'data'],
  ['invalid_validation_file', 'data'],
  ['invalid_file_format', 'data'],
  ['invalid_n_examples', 'data'],
  // Fireworks and Google's codes.
  ['invalid_argument', 'data'],
  ['insufficient_quota', 'account'],
  ['exceeded_quota', 'account'],
  ['billing_hard_limit_reached', 'account'],
  ['credit_balance_exhausted', 'account'],
  ['resource_exhausted', 'account'],
  ['server_error', 'service'],
  ['internal_error', 'service'],
  ['internal', 'service'],
  ['unavailable', 'service'],
  ['aborted', 'service'],
  ['deadline_exceeded', 'service'],
]);
