import type OpenAI from 'openai';
import { toFile } from 'openai';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import type { LossPoint } from '../domain/report.ts';
import type { CallTrouble } from '../evaluate/decide-retry.ts';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import { classifyCreationTrouble } from '../fine-tune/classify-trouble.ts';
import { isSameContent } from '../fine-tune/join-training-files.ts';
import { parseResults } from '../fine-tune/parse-results.ts';
import type { Recipe, TrainingData } from '../fine-tune/recipe.ts';
import { recipeMetadataKey } from '../fine-tune/recipe-key.ts';
import type { Checkpoint, Trainer, TrainingJob, TrainingRequest } from '../fine-tune/trainer.ts';
import { describeTrouble } from './describe-trouble.ts';
import { parseFile, parseJob } from './parse-job.ts';
import { readShutdown } from './read-shutdown.ts';

/** Reads may be repeated at will; what creates something is sent once. */
const read = { maxRetries: 4 };
const once = { maxRetries: 0 };
const uploadTimeoutMs = 15 * 60_000;

export interface TrainerOptions {
  /** Puts the recipe's key, shortened, at the end of the suffix too, for a service that may not hand back metadata. */
  readonly keyInSuffix?: boolean;
}

/** Trains on OpenAI's fine-tuning API, or on a service that speaks its shapes, as Azure and the local engine do. */
export function makeTrainer(provider: string, client: OpenAI, { keyInSuffix = false }: TrainerOptions = {}): Trainer {
  const explain = (doing: string, trouble: CallTrouble) => explainRefusal(provider, doing, trouble);
  const explained = <T>(doing: string, work: () => Promise<T>) => explainErrors(explain, doing, work);
  const { jobs } = client.fineTuning;
  return {
    findJobs: (key) =>
      explained('to list its fine-tuning jobs', async () => {
        const found: TrainingJob[] = [];
        for await (const listed of jobs.list({ limit: 100, metadata: { [recipeMetadataKey]: key } }, read)) {
          const { job, key: ofJob, suffix } = parseJob(listed);
          // A service that does not know the filter returns every job.
          const isMarked = keyInSuffix && ofJob === null && suffix?.endsWith(`-${shortened(key)}`) === true;
          if (ofJob === key || isMarked) found.push(job);
        }
        return found;
      }),

    findFiles: (data) =>
      explained('to list its files', async () => {
        const found = [];
        for await (const listed of client.files.list({ purpose: 'fine-tune', limit: 1000 }, read)) {
          const file = parseFile(listed);
          if (isSameContent(data, file.name, file.bytes)) found.push(file);
        }
        return found;
      }),

    upload: (data) => upload(client, data, explain),

    readFile: (id) => explained(`to show the file ${id}`, async () => parseFile(await client.files.retrieve(id, read))),

    deleteFile: (id) =>
      explained(`to delete the file ${id}`, () => unlessStatus(404, async () => client.files.delete(id, read))),

    quote: async () => null,

    createJob: async (request) => {
      try {
        return { kind: 'created', job: parseJob(await jobs.create(toBody(request, keyInSuffix), once)).job };
      } catch (error) {
        const trouble = describeTrouble(error);
        if (trouble === null) throw error;
        const kind = classifyCreationTrouble(trouble);
        if (kind === 'refused') throw explain(`to train ${request.recipe.baseModel}`, trouble);
        return { kind, trouble };
      }
    },

    readJob: (id) => explained(`to show the job ${id}`, async () => parseJob(await jobs.retrieve(id, read)).job),

    // 400: it has ended meanwhile.
    cancelJob: (id) => explained(`to cancel the job ${id}`, () => unlessStatus(400, async () => jobs.cancel(id, read))),

    readProgress: (id) =>
      explained(`to list the events of the job ${id}`, async () => {
        const { data } = await jobs.listEvents(id, { limit: 20 }, read);
        const [newest] = readMetrics(data).sort((left, right) => right.step - left.step);
        if (newest === undefined) return null;
        return { step: newest.step, totalSteps: newest.total_steps ?? null, trainLoss: newest.train_loss };
      }),

    readCurve: (job) =>
      explained(`to show the course of the job ${job.id}`, async () => {
        const results = await readResults(client, job);
        if (results !== null && results.length > 0) return results;
        const events = [];
        for await (const event of jobs.listEvents(job.id, { limit: 100 }, read)) events.push(event);
        return readMetrics(events)
          .map(toLossPoint)
          .sort((left, right) => left.step - right.step);
      }),

    readCheckpoints: (job) =>
      explained(`to list the checkpoints of the job ${job.id}`, async () => {
        const found: Checkpoint[] = [];
        for await (const listed of jobs.checkpoints.list(job.id, { limit: 100 }, read)) {
          const checkpoint = checkpointSchema.safeParse(listed);
          if (checkpoint.success) found.push(checkpoint.data);
        }
        return found.sort((left, right) => left.step - right.step);
      }),

    readShutdown: (model) => readShutdown(client, model),

    serve: async (model, { servedAt }) => ({ model, servedAt, release: async () => undefined }),
    explain,
    close: async () => undefined,
  };
}

async function upload(client: OpenAI, data: TrainingData, explain: Trainer['explain']) {
  try {
    const file = await toFile(data.bytes, data.name);
    const stored = parseFile(
      await client.files.create({ file, purpose: 'fine-tune' }, { ...once, timeout: uploadTimeoutMs }),
    );
    if (stored.bytes !== data.bytes.byteLength) throw incomplete(data, stored.bytes, stored.id);
    return { kind: 'stored', file: stored } as const;
  } catch (error) {
    const trouble = describeTrouble(error);
    if (trouble === null) throw error;
    if (classifyCreationTrouble(trouble) === 'refused') throw explain(`the upload of ${data.name}`, trouble);
    return { kind: 'unclear', trouble } as const;
  }
}

function incomplete(data: TrainingData, bytes: number, id: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The upload of ${data.name} arrived incomplete.`,
    evidence: `${data.bytes.byteLength} bytes were sent; the service says that it holds ${bytes} as ${id}.`,
    remedy: 'Run the same command again. No job was created.',
  });
}

async function explainErrors<T>(explain: Trainer['explain'], doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const trouble = describeTrouble(error);
    throw trouble === null ? error : explain(doing, trouble);
  }
}

/** For a request that changes nothing where the service answers it with this status. */
async function unlessStatus(status: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (describeTrouble(error)?.status !== status) throw error;
  }
}

/** 48 bits: enough among the jobs of one account. */
function shortened(key: string): string {
  return key.slice(0, 12);
}

/** The longest suffix that Azure takes. */
const markedSuffixLength = 40;

function toBody({ recipe, key, trainingFile, validationFile }: TrainingRequest, keyInSuffix: boolean) {
  const mark = `-${shortened(key)}`;
  return {
    model: recipe.baseModel,
    training_file: trainingFile.id,
    ...(validationFile === null ? {} : { validation_file: validationFile.id }),
    suffix: keyInSuffix ? `${recipe.suffix.slice(0, markedSuffixLength - mark.length)}${mark}` : recipe.suffix,
    seed: recipe.seed,
    metadata: { [recipeMetadataKey]: key },
    method: toMethod(recipe),
  };
}

function toMethod({ method, hyperparameters }: Recipe) {
  const common = {
    n_epochs: hyperparameters.nEpochs,
    batch_size: hyperparameters.batchSize,
    learning_rate_multiplier: hyperparameters.learningRateMultiplier,
  };
  switch (method) {
    case 'supervised':
      return { type: method, supervised: { hyperparameters: common } };
    case 'dpo':
      return { type: method, dpo: { hyperparameters: { ...common, beta: hyperparameters.beta } } };
  }
}

async function readResults(client: OpenAI, { status, resultFileIds }: TrainingJob) {
  const [id] = resultFileIds;
  if (status !== 'succeeded' || id === undefined) return null;
  try {
    return parseResults(await (await client.files.content(id, read)).text());
  } catch (error) {
    if (describeTrouble(error) === null) throw error;
    return null;
  }
}

const metricsSchema = z.object({
  step: z.number(),
  total_steps: z.number().nullish(),
  train_loss: z.number(),
  train_mean_token_accuracy: z.number().nullish(),
  valid_loss: z.number().nullish(),
  full_valid_loss: z.number().nullish(),
});

const checkpointSchema = z
  .object({
    fine_tuned_model_checkpoint: z.string(),
    step_number: z.number(),
    metrics: z.object({
      train_loss: z.number().nullish(),
      full_valid_loss: z.number().nullish(),
      valid_loss: z.number().nullish(),
    }),
  })
  .transform(({ fine_tuned_model_checkpoint, step_number, metrics }) => ({
    model: fine_tuned_model_checkpoint,
    step: step_number,
    trainLoss: metrics.train_loss ?? null,
    validLoss: metrics.full_valid_loss ?? metrics.valid_loss ?? null,
  }));

function readMetrics(events: readonly OpenAI.FineTuning.FineTuningJobEvent[]) {
  return events.flatMap(({ type, data }) => {
    const metrics = metricsSchema.safeParse(data);
    return type === 'metrics' && metrics.success ? [metrics.data] : [];
  });
}

function toLossPoint(metrics: z.infer<typeof metricsSchema>): LossPoint {
  return {
    step: metrics.step,
    trainLoss: metrics.train_loss,
    trainAccuracy: metrics.train_mean_token_accuracy ?? null,
    validLoss: metrics.full_valid_loss ?? metrics.valid_loss ?? null,
  };
}
