import { z } from 'zod';
import { recipeMetadataKey } from '../fine-tune/recipe-key.ts';
import type { StoredFile, TrainingJob } from '../fine-tune/trainer.ts';
import { MalformedResponse } from './describe-trouble.ts';

const seconds = z.number().transform((value) => value * 1000);
const value = z.union([z.number(), z.string()]);
/** Services fill in what they know by and by; values that are neither number nor text say nothing. */
const hyperparameters = z.record(z.string(), value.nullable().catch(null)).nullish().catch(null);

const jobSchema = z.object({
  id: z.string(),
  status: z.string(),
  created_at: seconds,
  finished_at: seconds.nullish(),
  estimated_finish: seconds.nullish(),
  model: z.string(),
  fine_tuned_model: z.string().nullish(),
  trained_tokens: z.number().nullish(),
  training_file: z.string().nullish(),
  result_files: z.array(z.string()).nullish(),
  hyperparameters,
  // Jobs that succeeded carry an empty object here, or one of nulls.
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  user_provided_suffix: z.string().nullish(),
  suffix: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  method: z
    .object({
      supervised: z.object({ hyperparameters }).nullish(),
      dpo: z.object({ hyperparameters }).nullish(),
    })
    .nullish(),
});

export interface ParsedJob {
  readonly job: TrainingJob;
  /** The recipe key that it carries; null when it carries none. */
  readonly key: string | null;
  readonly suffix: string | null;
}

/** A job as OpenAI or Azure describes it. What is no job is a `MalformedResponse`. */
export function parseJob(body: unknown): ParsedJob {
  const parsed = jobSchema.safeParse(body);
  if (!parsed.success) throw new MalformedResponse('the response is not a fine-tuning job');
  const { data } = parsed;
  const chosen =
    data.method?.supervised?.hyperparameters ?? data.method?.dpo?.hyperparameters ?? data.hyperparameters ?? {};
  return {
    key: data.metadata?.[recipeMetadataKey] ?? null,
    suffix: data.user_provided_suffix ?? data.suffix ?? null,
    job: {
      id: data.id,
      status: data.status,
      createdAtMs: data.created_at,
      finishedAtMs: data.finished_at ?? null,
      estimatedFinishMs: data.estimated_finish ?? null,
      baseModel: data.model,
      model: data.fine_tuned_model ?? null,
      servedAt: null,
      trainedTokens: data.trained_tokens ?? null,
      hyperparameters: Object.fromEntries(
        Object.entries(chosen).flatMap(([name, setting]) => (setting === null ? [] : [[name, setting] as const])),
      ),
      trainingFileId: data.training_file ?? null,
      resultFileIds: data.result_files ?? [],
      error: data.error?.code || data.error?.message ? toError(data.error) : null,
    },
  };
}

function toError({
  code,
  message,
}: {
  readonly code?: string | null | undefined;
  readonly message?: string | null | undefined;
}) {
  return { code: code || null, message: message ?? '' };
}

const fileSchema = z.object({
  id: z.string(),
  filename: z.string(),
  bytes: z.number(),
  created_at: seconds,
  status: z.string().nullish(),
  status_details: z.string().nullish().catch(null),
});

/** An uploaded file as OpenAI or Azure describes it. A status that is absent or not known says nothing against the file. */
export function parseFile(body: unknown): StoredFile {
  const parsed = fileSchema.safeParse(body);
  if (!parsed.success) throw new MalformedResponse('the response is not a file');
  const { id, filename, bytes, created_at, status, status_details } = parsed.data;
  return {
    id,
    name: filename,
    bytes,
    createdAtMs: created_at,
    state: fileStates.get(status ?? '') ?? 'ready',
    detail: status_details ?? null,
  };
}

const fileStates: ReadonlyMap<string, StoredFile['state']> = new Map([
  ['uploaded', 'processing'],
  ['pending', 'processing'],
  ['running', 'processing'],
  ['error', 'refused'],
  ['deleted', 'refused'],
]);
