import { Failure } from '../domain/failure.ts';
import { known } from '../domain/known.ts';
import type { UploadedFile } from '../domain/report.ts';
import type { CallTrouble } from '../evaluate/decide-retry.ts';
import type { Recipe, TrainingData } from '../fine-tune/recipe.ts';
import { byAge, type StoredFile, type Trainer, type TrainingJob, type TrainingRequest } from '../fine-tune/trainer.ts';
import { asSentence } from '../render/statement.ts';
import type { World } from '../world.ts';
import { checkBudget } from './estimate-costs.ts';
import { lookPausesMs, storeFile } from './store-file.ts';

export interface CreateRequest {
  readonly task: string;
  readonly trainer: Trainer;
  readonly recipe: Recipe;
  readonly key: string;
  /** All jobs that carried the key before. */
  readonly earlier: readonly TrainingJob[];
  readonly maxUsd: number | null;
  /** Told each file as soon as it is at the provider. */
  readonly note: (file: UploadedFile) => void;
}

export interface CreatedJob {
  readonly job: TrainingJob;
  /** Whether this run pays for it. */
  readonly isOurs: boolean;
  /** What the service has quoted for it; null where it does not say. */
  readonly quotedUsd: number | null;
}

type CreateWorld = Pick<World, 'nowMs' | 'wait' | 'progress'>;

const mostCreations = 2;
/** Waits while the service takes no job for now, or has not read a file yet. */
const busyPausesMs = [5_000, 15_000, 30_000, 60_000, 120_000];

/**
 * Uploads what is not there and creates the job, exactly one. When it is unclear whether the service has made it, it is looked for by
 * its key before it is created again. When there is no job in the end, the `Failure` names the files that were uploaded.
 */
export async function createJob(request: CreateRequest, world: CreateWorld): Promise<CreatedJob> {
  const uploaded: UploadedFile[] = [];
  const store = async (data: TrainingData): Promise<StoredFile> => {
    const file = await storeFile({ ...request, data }, world);
    const described = { id: file.id, name: file.name, bytes: file.bytes, sha256: data.sha256 };
    uploaded.push(described);
    request.note(described);
    return file;
  };
  try {
    const { recipe, key, earlier } = request;
    const trainingFile = await store(recipe.trainingFile);
    const validationFile = recipe.validationFile === null ? null : await store(recipe.validationFile);
    const training = { recipe, key, trainingFile, validationFile, earlierJobs: earlier.length };
    const quotedUsd = await checkQuote(request, training);
    // Uploads take their time: another run may have created it meanwhile.
    const raced = await lookFor(request, [0], world);
    if (raced !== null) return { job: raced, isOurs: false, quotedUsd };
    return { job: await sendOnce(request, training, world), isOurs: true, quotedUsd };
  } catch (error) {
    throw error instanceof Failure ? withFiles(error, uploaded) : error;
  }
}

/** The service's own price beats the table. */
async function checkQuote({ task, trainer, maxUsd }: CreateRequest, training: TrainingRequest): Promise<number | null> {
  const quote = await trainer.quote(training);
  if (quote === null) return null;
  if (quote.refusal !== null) {
    throw new Failure({
      kind: 'outside',
      what: 'The service would not take this job.',
      evidence: `${quote.refusal} It quotes $${quote.usd.toFixed(2)} for ${quote.tokens} tokens.`,
      remedy: 'Raise the limit of the account, or train on less. No job was created.',
    });
  }
  checkBudget(`tasks.${task}.fine-tune.max-usd`, maxUsd, known(quote.usd));
  return quote.usd;
}

async function sendOnce(request: CreateRequest, training: TrainingRequest, world: CreateWorld): Promise<TrainingJob> {
  const { task, trainer, recipe } = request;
  let busyCount = 0;
  for (let creations = 1; ; ) {
    world.progress({ kind: 'step', task, text: `train ${recipe.baseModel} on ${recipe.trainingFile.name}` });
    const outcome = await trainer.createJob(training);
    if (outcome.kind === 'created') return outcome.job;
    if (outcome.kind === 'busy') {
      const pauseMs = busyPausesMs[busyCount];
      if (pauseMs === undefined) throw trainer.explain(`to train ${recipe.baseModel}`, outcome.trouble);
      busyCount += 1;
      await world.wait(Math.max(pauseMs, outcome.trouble.retryAfterMs ?? 0));
    }
    const found = await lookFor(request, outcome.kind === 'busy' ? [0] : lookPausesMs, world);
    if (found !== null) return found;
    if (outcome.kind === 'busy') continue;
    if (creations >= mostCreations) throw unclear(outcome.trouble);
    creations += 1;
  }
}

/** A job for this key that was not there before. */
async function lookFor(
  { trainer, key, earlier }: CreateRequest,
  pausesMs: readonly number[],
  world: CreateWorld,
): Promise<TrainingJob | null> {
  const known = new Set(earlier.map(({ id }) => id));
  for (const pauseMs of pausesMs) {
    await world.wait(pauseMs);
    const [found] = (await trainer.findJobs(key)).filter(({ id }) => !known.has(id)).sort(byAge);
    if (found !== undefined) return found;
  }
  return null;
}

function unclear({ status, code, message }: CallTrouble): Failure {
  return new Failure({
    kind: 'outside',
    what: 'It is not clear whether the service made a fine-tuning job.',
    evidence: `${status === null ? '' : `HTTP ${status} `}${code ?? ''}: ${message}. The job was not found afterwards.`,
    remedy: 'Run the same command again: it goes on with the job if there is one.',
  });
}

/** What stays at the provider is named. */
function withFiles(failure: Failure, uploaded: readonly UploadedFile[]): Failure {
  if (uploaded.length === 0) return failure;
  const names = uploaded.map(({ id, name }) => `${id} (${name})`).join(' and ');
  const { kind, message: what, remedy } = failure;
  const evidence = `${asSentence(failure.evidence)} At the provider without a job: ${names}; a later run uses ${uploaded.length === 1 ? 'it' : 'them'} again.`;
  return new Failure({ kind, what, evidence, remedy, cause: failure });
}
