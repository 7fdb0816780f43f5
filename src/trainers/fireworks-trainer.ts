import { z } from 'zod';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import type { TrainingData, TrainingMethod } from '../fine-tune/recipe.ts';
import type { StoredFile, Trainer, TrainingJob, TrainingRequest } from '../fine-tune/trainer.ts';
import { createOnce, explained, unlessStatus, uploadOnce } from './explain-with.ts';
import { type JsonService, parseBody, ServiceTrouble } from './json-service.ts';

export interface FireworksSettings {
  readonly provider: string;
  readonly account: string;
  readonly method: TrainingMethod;
  /** Below `/v1` of the control plane. */
  readonly service: JsonService;
}

/**
 * Trains at Fireworks (docs.fireworks.ai, API reference, read 2026-11-20): a dataset, its upload, a job. Datasets and jobs are named
 * by who creates them: by the hash of the content and by the recipe's key, so that the service itself refuses a second one.
 */
export function makeFireworksTrainer({ provider, account, method, service }: FireworksSettings): Trainer {
  const explain: Trainer['explain'] = (doing, trouble) => explainRefusal(provider, doing, trouble);
  const root = `/accounts/${encodeURIComponent(account)}`;
  const collection = method === 'dpo' ? 'dpoJobs' : 'supervisedFineTuningJobs';
  const datasetPath = (id: string) => `${root}/datasets/${encodeURIComponent(id)}`;
  const readDataset = async (id: string) => parseBody(datasetSchema, await service.read(datasetPath(id)), 'a dataset');
  const jobPath = (id: string) => `${root}/${collection}/${encodeURIComponent(id)}`;
  const findJob = async (id: string): Promise<TrainingJob | null> => {
    try {
      return toTrainingJob(parseBody(jobSchema, await service.read(jobPath(id)), 'a job'));
    } catch (error) {
      if (error instanceof ServiceTrouble && error.trouble.status === 404) return null;
      throw error;
    }
  };
  return {
    findJobs: (key) =>
      explained(explain, 'to show its fine-tuning jobs', async () => {
        const found: TrainingJob[] = [];
        for (let earlier = 0; ; earlier += 1) {
          const job = await findJob(jobId(key, earlier));
          if (job === null) return found;
          found.push(job);
        }
      }),

    findFiles: (data) =>
      explained(explain, 'to show its datasets', async () => {
        const found: StoredFile[] = [];
        await unlessStatus([404], async () => found.push(toFile(await readDataset(datasetId(data)), data)));
        // A dataset without content: its upload did not come to its end, and is made again.
        return found.filter(({ detail }) => detail !== 'empty');
      }),

    upload: (data) =>
      uploadOnce(explain, `the upload of ${data.name}`, async () => {
        const id = datasetId(data);
        // 409: the record is there, and the content is not.
        await unlessStatus([409], () =>
          service.send('POST', `${root}/datasets`, {
            datasetId: id,
            dataset: { displayName: data.name, format: 'CHAT', userUploaded: {} },
          }),
        );
        const form = new FormData();
        form.set('file', new File([new Uint8Array(data.bytes)], data.name));
        await service.send('POST', `${datasetPath(id)}:upload`, form);
        return toFile(await readDataset(id), data);
      }),

    readFile: (id) => explained(explain, `to show the dataset ${id}`, async () => toFile(await readDataset(id), null)),

    deleteFile: (id) =>
      explained(explain, `to delete the dataset ${id}`, () =>
        unlessStatus([404], () => service.send('DELETE', datasetPath(id))),
      ),

    quote: async () => null,

    createJob: (request) =>
      createOnce(explain, `to train ${request.recipe.baseModel}`, async () => {
        const id = jobId(request.key, request.earlierJobs);
        const parameter = method === 'dpo' ? 'dpoJobId' : 'supervisedFineTuningJobId';
        const body = await service.send('POST', `${root}/${collection}?${parameter}=${id}`, toBody(request, account));
        return toTrainingJob(parseBody(jobSchema, body, 'a job'));
      }),

    readJob: (id) =>
      explained(explain, `to show the job ${id}`, async () =>
        toTrainingJob(parseBody(jobSchema, await service.read(jobPath(id)), 'a job')),
      ),

    cancelJob: (id) =>
      explained(explain, `to cancel the job ${id}`, () =>
        unlessStatus([400, 409], () => service.send('POST', `${jobPath(id)}:cancel`, {})),
      ),

    readProgress: async () => null,
    readCurve: async () => [],
    readCheckpoints: async () => [],
    readShutdown: async () => null,
    serve: async (model) => ({ model, servedAt: null, release: async () => undefined }),
    explain,
    close: async () => undefined,
  };
}

/** Ids are at most 63 lower-case letters, digits and hyphens. */
function datasetId({ sha256 }: TrainingData): string {
  return `tunegate-${sha256.slice(0, 40)}`;
}

/** The first job of a recipe, and those that were asked for after it had failed. */
function jobId(key: string, earlierJobs: number): string {
  return `tunegate-${key.slice(0, 40)}${earlierJobs === 0 ? '' : `-${earlierJobs + 1}`}`;
}

function toBody({ recipe, key, trainingFile, validationFile, earlierJobs }: TrainingRequest, account: string) {
  const { nEpochs, learningRate, beta } = recipe.hyperparameters;
  const resource = (kind: string, id: string) => `accounts/${account}/${kind}/${id}`;
  const training = {
    baseModel: recipe.baseModel,
    outputModel: resource(
      'models',
      `${recipe.suffix.toLowerCase().replace(/[^a-z0-9-]/g, '-')}-${key.slice(0, 16)}${earlierJobs === 0 ? '' : `-${earlierJobs + 1}`}`,
    ),
    ...(nEpochs === 'auto' ? {} : { epochs: nEpochs }),
    ...(learningRate === 'auto' ? {} : { learningRate }),
  };
  const common = { dataset: resource('datasets', trainingFile.id), displayName: recipe.suffix };
  switch (recipe.method) {
    case 'supervised':
      return {
        ...common,
        ...training,
        ...(validationFile === null ? {} : { evaluationDataset: resource('datasets', validationFile.id) }),
      };
    case 'dpo':
      return {
        ...common,
        trainingConfig: training,
        // Without a method it would be GRPO.
        lossConfig: { method: 'DPO', ...(beta === 'auto' ? {} : { klBeta: beta }) },
      };
  }
}

const datasetSchema = z.object({
  name: z.string(),
  displayName: z.string().nullish(),
  createTime: z.string().nullish(),
  state: z.string().nullish(),
  status: z.object({ message: z.string().nullish() }).nullish(),
});

function toFile(
  { name, displayName, createTime, state, status }: z.infer<typeof datasetSchema>,
  data: TrainingData | null,
): StoredFile {
  return {
    id: name.split('/').at(-1) ?? name,
    name: displayName ?? name,
    // It does not say. Its name is made of the hash.
    bytes: data?.bytes.byteLength ?? 0,
    createdAtMs: createTime ? Date.parse(createTime) : 0,
    state: state === 'UPLOADING' || state === 'STATE_UNSPECIFIED' ? 'processing' : 'ready',
    detail: state === 'UPLOADING' ? 'empty' : (status?.message ?? null),
  };
}

const trainingSchema = z.object({
  baseModel: z.string().nullish(),
  outputModel: z.string().nullish(),
  epochs: z.number().nullish(),
  learningRate: z.number().nullish(),
});

const jobSchema = trainingSchema.extend({
  name: z.string(),
  state: z.string(),
  createTime: z.string().nullish(),
  completedTime: z.string().nullish(),
  dataset: z.string().nullish(),
  status: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  trainingConfig: trainingSchema.nullish(),
});

function toTrainingJob(job: z.infer<typeof jobSchema>): TrainingJob {
  const status = states.get(job.state) ?? job.state;
  const training = job.trainingConfig ?? job;
  const settings = { n_epochs: training.epochs, learning_rate: training.learningRate };
  return {
    id: job.name.split('/').at(-1) ?? job.name,
    status,
    createdAtMs: job.createTime ? Date.parse(job.createTime) : 0,
    finishedAtMs: job.completedTime ? Date.parse(job.completedTime) : null,
    estimatedFinishMs: null,
    baseModel: training.baseModel ?? '',
    model: status === 'succeeded' ? (training.outputModel ?? null) : null,
    servedAt: null,
    trainedTokens: null,
    hyperparameters: Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])),
    ),
    trainingFileId: job.dataset?.split('/').at(-1) ?? null,
    resultFileIds: [],
    error:
      status === 'failed'
        ? { code: job.status?.code ?? null, message: job.status?.message ?? 'it gave no reason' }
        : null,
  };
}

/** Its words for what OpenAI calls otherwise; others stay as they are, and are not terminal. */
const states: ReadonlyMap<string, string> = new Map([
  ['JOB_STATE_CREATING', 'queued'],
  ['JOB_STATE_PENDING', 'queued'],
  ['JOB_STATE_RE_QUEUEING', 'queued'],
  ['JOB_STATE_VALIDATING', 'validating_files'],
  ['JOB_STATE_CREATING_INPUT_DATASET', 'validating_files'],
  ['JOB_STATE_RUNNING', 'running'],
  ['JOB_STATE_WRITING_RESULTS', 'running'],
  ['JOB_STATE_COMPLETED', 'succeeded'],
  ['JOB_STATE_EARLY_STOPPED', 'succeeded'],
  ['JOB_STATE_FAILED', 'failed'],
  ['JOB_STATE_EXPIRED', 'failed'],
  ['JOB_STATE_CANCELLED', 'cancelled'],
  ['JOB_STATE_CANCELLING', 'cancelled'],
  ['JOB_STATE_DELETING', 'cancelled'],
]);
