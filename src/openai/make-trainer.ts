import type OpenAI from 'openai';
import { toFile } from 'openai';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import type { LossPoint } from '../domain/report.ts';
import type { Recipe, TrainingData } from '../fine-tune/recipe.ts';
import { recipeMetadataKey } from '../fine-tune/recipe-key.ts';
import type { Trainer, TrainingJob } from '../fine-tune/trainer.ts';
import { describeTrouble } from './describe-trouble.ts';
import { explainRefusal } from './explain-refusal.ts';

/** Reads may be repeated at will; what costs money is sent once. */
const readRetries = 4;

/** Trains on OpenAI's fine-tuning API, or on a service that speaks its shapes. */
export function makeTrainer(provider: string, client: OpenAI): Trainer {
  const read = { maxRetries: readRetries };
  return {
    findJobs: (key) =>
      explained(provider, 'to list its fine-tuning jobs', async () => {
        const jobs: TrainingJob[] = [];
        const pages = client.fineTuning.jobs.list({ limit: 100, metadata: { [recipeMetadataKey]: key } }, read);
        for await (const job of pages) {
          // A service that does not know the filter returns every job.
          if (job.metadata?.[recipeMetadataKey] === key) jobs.push(toTrainingJob(job));
        }
        return jobs;
      }),

    createJob: (recipe, key) =>
      explained(provider, `to train ${recipe.baseModel}`, async () => {
        const trainingFile = await upload(client, recipe.trainingFile);
        const validationFile = recipe.validationFile === null ? null : await upload(client, recipe.validationFile);
        const job = await client.fineTuning.jobs.create(
          {
            model: recipe.baseModel,
            training_file: trainingFile,
            ...(validationFile === null ? {} : { validation_file: validationFile }),
            suffix: recipe.suffix,
            seed: recipe.seed,
            metadata: { [recipeMetadataKey]: key },
            method: { type: 'supervised', supervised: { hyperparameters: toHyperparameters(recipe) } },
          },
          { maxRetries: 0 },
        );
        return toTrainingJob(job);
      }),

    readJob: (id) =>
      explained(provider, `to show the job ${id}`, async () =>
        toTrainingJob(await client.fineTuning.jobs.retrieve(id, read)),
      ),

    readCurve: (id) =>
      explained(provider, `to list the events of the job ${id}`, async () => {
        const points: LossPoint[] = [];
        for await (const event of client.fineTuning.jobs.listEvents(id, { limit: 100 }, read)) {
          const metrics = metricsSchema.safeParse(event.data);
          if (event.type === 'metrics' && metrics.success) points.push(toLossPoint(metrics.data));
        }
        return points.sort((left, right) => left.step - right.step);
      }),
  };
}

async function explained<T>(provider: string, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const trouble = describeTrouble(error);
    throw trouble === null ? error : explainRefusal(provider, doing, trouble);
  }
}

async function upload(client: OpenAI, data: TrainingData): Promise<string> {
  const file = await client.files.create(
    { file: await toFile(data.bytes, data.name), purpose: 'fine-tune' },
    { maxRetries: readRetries },
  );
  if (file.bytes === data.bytes.byteLength) return file.id;
  throw new Failure({
    kind: 'outside',
    what: `The upload of ${data.name} arrived incomplete.`,
    evidence: `${data.bytes.byteLength} bytes were sent; the service says that it holds ${file.bytes} as ${file.id}.`,
    remedy: 'Run the same command again. No job was created.',
  });
}

function toHyperparameters({ hyperparameters }: Recipe) {
  return {
    n_epochs: hyperparameters.nEpochs,
    batch_size: hyperparameters.batchSize,
    learning_rate_multiplier: hyperparameters.learningRateMultiplier,
  };
}

function toTrainingJob(job: OpenAI.FineTuning.FineTuningJob): TrainingJob {
  const chosen = job.method?.supervised?.hyperparameters ?? job.hyperparameters;
  return {
    id: job.id,
    status: job.status,
    createdAtMs: job.created_at * 1000,
    finishedAtMs: job.finished_at === null ? null : job.finished_at * 1000,
    baseModel: job.model,
    model: job.fine_tuned_model,
    trainedTokens: job.trained_tokens,
    hyperparameters: Object.fromEntries(
      Object.entries(chosen ?? {}).filter(([, value]) => value !== null && value !== undefined),
    ),
    // Successful jobs carry an empty object here.
    error: job.error?.code ? { code: job.error.code, message: job.error.message } : null,
  };
}

const metricsSchema = z.object({
  step: z.number(),
  train_loss: z.number(),
  train_mean_token_accuracy: z.number().nullable().optional(),
  valid_loss: z.number().nullable().optional(),
  full_valid_loss: z.number().nullable().optional(),
});

function toLossPoint(metrics: z.infer<typeof metricsSchema>): LossPoint {
  return {
    step: metrics.step,
    trainLoss: metrics.train_loss,
    trainAccuracy: metrics.train_mean_token_accuracy ?? null,
    validLoss: metrics.full_valid_loss ?? metrics.valid_loss ?? null,
  };
}
