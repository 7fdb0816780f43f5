import { Failure, type FailureKind } from '../domain/failure.ts';
import type { JobFailureKind } from '../fine-tune/job-failure.ts';
import type { TrainingJob } from '../fine-tune/trainer.ts';
import { asSentence } from '../render/statement.ts';
import type { FineTuneSettings, TaskSettings } from '../settings/task-settings.ts';

/** Why a job made no model, whose matter it is, and what makes another one. */
export function explainJobFailure(
  { name }: TaskSettings,
  { provider }: FineTuneSettings,
  job: TrainingJob,
  why: JobFailureKind,
): Failure {
  const { kind, remedy } = consequences[why];
  const file = job.trainingFileId === null ? '' : ` Its training file ${job.trainingFileId} stays at the provider.`;
  return new Failure({
    kind,
    what: `The fine-tuning job ${job.id} of ${name} at "${provider.name}" ${endings[why]}.`,
    evidence: `${asSentence(describeError(job))}${file}`,
    remedy,
  });
}

function describeError({ error }: TrainingJob): string {
  if (error === null) return 'The service gave no reason.';
  return error.code === null ? error.message : `${error.code}: ${error.message}`;
}

const endings = {
  data: 'failed on the data',
  blocked: "was blocked by the provider's policies",
  account: 'was refused for want of quota',
  service: 'failed twice at the service',
  cancelled: 'was cancelled',
  'no-model': 'succeeded, but names no model',
  unknown: 'failed',
} as const satisfies Record<JobFailureKind, string>;

const again = 'run `tunegate tune --retry-failed` to create a new job all the same';

const consequences = {
  data: { kind: 'data', remedy: `Mend the training data: the next run creates a new job for it. Or ${again}.` },
  blocked: {
    kind: 'data',
    remedy: `Take out what the provider objects to: the next run creates a new job for the changed data. Or ${again}.`,
  },
  account: { kind: 'outside', remedy: `Add credit or raise the limit of the account, then ${again}.` },
  service: { kind: 'outside', remedy: `It was tried again once. When the service is well, ${again}.` },
  cancelled: { kind: 'outside', remedy: `Somebody did not want it. If that has changed, ${again}.` },
  'no-model': { kind: 'outside', remedy: `Look at the job at the provider. Or ${again}.` },
  unknown: { kind: 'outside', remedy: `Find the cause at the provider, then ${again}.` },
} as const satisfies Record<JobFailureKind, { readonly kind: FailureKind; readonly remedy: string }>;
