import { z } from 'zod';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import { isSameContent } from '../fine-tune/join-training-files.ts';
import type { Recipe } from '../fine-tune/recipe.ts';
import type { StoredFile, Trainer, TrainingJob, TrainingRequest } from '../fine-tune/trainer.ts';
import { createOnce, explained, unlessStatus, uploadOnce } from './explain-with.ts';
import { type JsonService, parseBody } from './json-service.ts';

/**
 * Trains at Together (docs.together.ai/reference/post-fine-tunes and the types of its client, read 2026-11-20). Its jobs carry no
 * metadata: the recipe's key stands, shortened, at the end of the suffix.
 */
export function makeTogetherTrainer(provider: string, service: JsonService): Trainer {
  const explain: Trainer['explain'] = (doing, trouble) => explainRefusal(provider, doing, trouble);
  const listFiles = async () => parseBody(fileListSchema, await service.read('/files'), 'a list of files').data;
  const readJob = async (id: string) =>
    parseBody(jobSchema, await service.read(`/fine-tunes/${encodeURIComponent(id)}`), 'a fine-tuning job');
  const readEvents = async (id: string) =>
    parseBody(eventListSchema, await service.read(`/fine-tunes/${encodeURIComponent(id)}/events`), 'a list of events')
      .data;
  return {
    findJobs: (key) =>
      explained(explain, 'to list its fine-tuning jobs', async () => {
        const { data } = parseBody(jobListSchema, await service.read('/fine-tunes'), 'a list of jobs');
        return data.filter((job) => carriesKey(job, key)).map(toTrainingJob);
      }),

    findFiles: (data) =>
      explained(explain, 'to list its files', async () =>
        (await listFiles()).filter(({ name, bytes }) => isSameContent(data, name, bytes)),
      ),

    upload: (data) =>
      uploadOnce(explain, `the upload of ${data.name}`, async () => {
        const form = new FormData();
        form.set('purpose', 'fine-tune');
        form.set('file_name', data.name);
        form.set('file', new File([new Uint8Array(data.bytes)], data.name));
        return parseBody(fileSchema, await service.send('POST', '/files/upload', form), 'a file');
      }),

    readFile: (id) =>
      explained(explain, `to show the file ${id}`, async () =>
        parseBody(fileSchema, await service.read(`/files/${encodeURIComponent(id)}`), 'a file'),
      ),

    deleteFile: (id) =>
      explained(explain, `to delete the file ${id}`, () =>
        unlessStatus([404], () => service.send('DELETE', `/files/${encodeURIComponent(id)}`)),
      ),

    quote: (request) =>
      explained(explain, 'to quote a price', async () => {
        const { batch_size, learning_rate, suffix, random_seed, ...priced } = toBody(request);
        const body = await service.send('POST', '/fine-tunes/estimate-price', priced);
        return parseBody(quoteSchema, body, 'a quote');
      }),

    createJob: (request) =>
      createOnce(explain, `to train ${request.recipe.baseModel}`, async () =>
        toTrainingJob(parseBody(jobSchema, await service.send('POST', '/fine-tunes', toBody(request)), 'a job')),
      ),

    readJob: (id) => explained(explain, `to show the job ${id}`, async () => toTrainingJob(await readJob(id))),

    cancelJob: (id) =>
      explained(explain, `to cancel the job ${id}`, () =>
        unlessStatus([400, 409], () => service.send('POST', `/fine-tunes/${encodeURIComponent(id)}/cancel`)),
      ),

    readProgress: (id) =>
      explained(explain, `to list the events of the job ${id}`, async () => {
        const [newest] = (await readEvents(id)).sort((left, right) => right.step - left.step);
        if (newest === undefined || newest.step === 0) return null;
        return { step: newest.step, totalSteps: newest.total_steps || null, trainLoss: null };
      }),

    // Its events tell of steps, not of losses.
    readCurve: async () => [],

    // They are archives to download, and cannot be called.
    readCheckpoints: async () => [],

    readShutdown: async () => null,
    serve: async (model) => ({ model, servedAt: null, release: async () => undefined }),
    explain,
    close: async () => undefined,
  };
}

/** As much of the key as the suffix has room for: 96 bits. */
const keyDigits = 24;

function carriesKey({ suffix, model_output_name }: Job, key: string): boolean {
  const mark = key.slice(0, keyDigits);
  return suffix?.endsWith(mark) === true || model_output_name?.includes(mark) === true;
}

function toBody({ recipe, key, trainingFile, validationFile }: TrainingRequest) {
  const { hyperparameters: chosen } = recipe;
  return {
    training_file: trainingFile.id,
    ...(validationFile === null ? {} : { validation_file: validationFile.id, n_evals: 1 }),
    model: recipe.baseModel,
    n_epochs: chosen.nEpochs === 'auto' ? 1 : chosen.nEpochs,
    batch_size: chosen.batchSize === 'auto' ? 'max' : chosen.batchSize,
    ...(chosen.learningRate === 'auto' ? {} : { learning_rate: chosen.learningRate }),
    suffix: `${recipe.suffix.slice(0, 64 - keyDigits - 1)}-${key.slice(0, keyDigits)}`,
    random_seed: recipe.seed,
    training_method: toMethod(recipe),
  };
}

function toMethod({ method, hyperparameters: { beta } }: Recipe) {
  switch (method) {
    case 'supervised':
      return { method: 'sft' };
    case 'dpo':
      return { method: 'dpo', ...(beta === 'auto' ? {} : { dpo_beta: beta }) };
  }
}

const jobSchema = z.object({
  id: z.string(),
  status: z.string(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
  model: z.string().nullish(),
  suffix: z.string().nullish(),
  model_output_name: z.string().nullish(),
  training_file: z.string().nullish(),
  token_count: z.number().nullish(),
  n_epochs: z.number().nullish(),
  batch_size: z.union([z.number(), z.string()]).nullish(),
  learning_rate: z.number().nullish(),
  events: z
    .array(z.object({ type: z.string().nullish(), message: z.string().nullish() }))
    .nullish()
    .catch(null),
});
type Job = z.infer<typeof jobSchema>;
const jobListSchema = z.object({ data: z.array(jobSchema) });

function toTrainingJob(job: Job): TrainingJob {
  const status = statuses.get(job.status) ?? job.status;
  const isOver = status === 'succeeded' || status === 'failed' || status === 'cancelled';
  const settings = { n_epochs: job.n_epochs, batch_size: job.batch_size, learning_rate: job.learning_rate };
  return {
    id: job.id,
    status,
    createdAtMs: Date.parse(job.created_at),
    finishedAtMs: isOver && job.updated_at ? Date.parse(job.updated_at) : null,
    estimatedFinishMs: null,
    baseModel: job.model ?? '',
    model: status === 'succeeded' ? (job.model_output_name ?? null) : null,
    servedAt: null,
    trainedTokens: isOver ? (job.token_count ?? null) : null,
    hyperparameters: Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])),
    ),
    trainingFileId: job.training_file ?? null,
    resultFileIds: [],
    error: status === 'failed' ? { code: null, message: lastError(job) } : null,
  };
}

/** Its words for what OpenAI calls otherwise. `cancel_requested` ends by itself: it can make no model any more. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['pending', 'queued'],
  ['compressing', 'running'],
  ['uploading', 'running'],
  ['cancel_requested', 'cancelled'],
  ['error', 'failed'],
  ['completed', 'succeeded'],
]);

function lastError({ events }: Job): string {
  return (
    events?.findLast(({ type }) => type === 'job_error' || type === 'billing_limit')?.message ?? 'it gave no reason'
  );
}

const fileSchema = z
  .object({
    id: z.string(),
    filename: z.string(),
    bytes: z.number(),
    created_at: z.number(),
    Processed: z.boolean().nullish(),
    processed: z.boolean().nullish(),
  })
  .transform(
    ({ id, filename, bytes, created_at, Processed, processed }): StoredFile => ({
      id,
      name: filename,
      bytes,
      createdAtMs: created_at * 1000,
      state: (Processed ?? processed ?? true) ? 'ready' : 'processing',
      detail: null,
    }),
  );
const fileListSchema = z.object({ data: z.array(fileSchema) });

const eventListSchema = z.object({
  data: z.array(z.object({ step: z.number().catch(0), total_steps: z.number().catch(0) })),
});

const quoteSchema = z
  .object({
    estimated_total_price: z.number(),
    estimated_train_token_count: z.number(),
    allowed_to_proceed: z.boolean(),
    user_limit: z.number().nullish(),
  })
  .transform(({ estimated_total_price, estimated_train_token_count, allowed_to_proceed, user_limit }) => ({
    usd: estimated_total_price,
    tokens: estimated_train_token_count,
    refusal: allowed_to_proceed ? null : `The limit of the account is $${user_limit ?? 'lower'}.`,
  }));
