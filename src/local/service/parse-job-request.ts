import { z } from 'zod';
import { ServiceError } from './service-error.ts';

/** What a client asks for when it creates a job; `method.supervised.hyperparameters` and the deprecated top-level ones are one. */
export interface JobRequest {
  readonly model: string;
  readonly trainingFile: string;
  readonly validationFile: string | null;
  readonly suffix: string | null;
  readonly seed: number | null;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly hyperparameters: Hyperparameters;
}

export interface Hyperparameters {
  readonly n_epochs: 'auto' | number;
  readonly batch_size: 'auto' | number;
  readonly learning_rate_multiplier: 'auto' | number;
}

/** Parses the body of a job's creation. Every value out of its bounds (OpenAPI document, 2026-08) is a 400 that names it. */
export function parseJobRequest(body: Readonly<Record<string, unknown>>): JobRequest {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) throw invalid(parsed.error.issues);
  const { model, training_file, validation_file, suffix, seed, metadata, method, hyperparameters } = parsed.data;
  if (method !== undefined && method !== null && method.type !== 'supervised') {
    throw new ServiceError(400, `The local engine trains by the 'supervised' method only (got '${method.type}').`, {
      param: 'method.type',
      code: 'unsupported_value',
    });
  }
  const chosen = { ...hyperparameters, ...method?.supervised?.hyperparameters };
  return {
    model,
    trainingFile: training_file,
    validationFile: validation_file ?? null,
    suffix: suffix ?? null,
    seed: seed ?? null,
    metadata: metadata ?? null,
    hyperparameters: {
      n_epochs: chosen.n_epochs ?? 'auto',
      batch_size: chosen.batch_size ?? 'auto',
      learning_rate_multiplier: chosen.learning_rate_multiplier ?? 'auto',
    },
  };
}

const auto = z.literal('auto');
const hyperparametersSchema = z.object({
  n_epochs: z.union([auto, z.number().int().min(1).max(50)]).optional(),
  batch_size: z.union([auto, z.number().int().min(1).max(256)]).nullish(),
  learning_rate_multiplier: z.union([auto, z.number().positive()]).optional(),
});

const requestSchema = z.object({
  model: z.string().min(1),
  training_file: z.string().min(1),
  validation_file: z.string().nullish(),
  suffix: z.string().min(1).max(64).nullish(),
  seed: z.number().int().min(0).max(2_147_483_647).nullish(),
  metadata: z
    .record(z.string().max(64), z.string().max(512))
    .refine((pairs) => Object.keys(pairs).length <= 16, 'at most 16 pairs')
    .nullish(),
  hyperparameters: hyperparametersSchema.optional(),
  method: z
    .object({
      type: z.enum(['supervised', 'dpo', 'reinforcement']),
      supervised: z.object({ hyperparameters: hyperparametersSchema.optional() }).optional(),
    })
    .nullish(),
});

function invalid(issues: readonly z.core.$ZodIssue[]): ServiceError {
  const issue = issues[0];
  const param = (issue?.path ?? []).map(String).join('.');
  const reason = issue?.code === 'invalid_union' ? unionReason(issue) : (issue?.message ?? 'is not valid');
  return new ServiceError(400, `Invalid value for '${param}': ${reason}.`, { param, code: 'invalid_value' });
}

/** Of "auto or a number" the second half explains more. */
function unionReason(issue: z.core.$ZodIssueInvalidUnion): string {
  const branch = issue.errors.at(-1)?.[0]?.message;
  return branch === undefined ? issue.message : `'auto' or a number: ${branch}`;
}
