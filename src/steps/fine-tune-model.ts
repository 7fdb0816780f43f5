import { priceTraining } from '../cost/price-calls.ts';
import { Failure } from '../domain/failure.ts';
import { known, unknown } from '../domain/known.ts';
import type { FineTuneReport, LossPoint } from '../domain/report.ts';
import { chooseJob } from '../fine-tune/choose-job.ts';
import { joinTrainingFiles } from '../fine-tune/join-training-files.ts';
import type { Recipe } from '../fine-tune/recipe.ts';
import { recipeKey } from '../fine-tune/recipe-key.ts';
import { isFinished, type Trainer, type TrainingJob } from '../fine-tune/trainer.ts';
import type { FineTuneSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import type { ReportDraft } from './draft-report.ts';
import { checkBudget, pricedTraining } from './estimate-costs.ts';
import type { TaskDatasets } from './read-datasets.ts';

/**
 * Lets the model for this data and recipe exist: finds its job, or creates it where `mayCreate`, and waits as long as the
 * settings allow. Running it again pays nothing again. The job stands in the draft as soon as it is known, whatever follows.
 */
export async function fineTuneModel(
  task: TaskSettings,
  settings: FineTuneSettings,
  datasets: TaskDatasets,
  mayCreate: boolean,
  draft: ReportDraft,
  world: World,
): Promise<FineTuneReport> {
  const recipe = makeRecipe(task, settings, datasets);
  const key = recipeKey(recipe);
  const { trainer } = await world.connect(settings.provider);
  const existing = chooseJob(await trainer.findJobs(key));
  const reused = existing !== null;
  const note = (fineTune: FineTuneReport) => {
    draft.add({ fineTune, cost: { ...draft.current().cost, trainingUsd: reused ? known(0) : fineTune.usd } });
    return fineTune;
  };
  if (!reused) {
    if (!mayCreate) throw notTrained(task, settings);
    const usd = draft.current().estimate?.training?.usd ?? unknown('no estimate');
    checkBudget(`tasks.${task.name}.fine-tune.max-usd`, settings.maxUsd, usd);
    world.progress({ kind: 'step', task: task.name, text: `train ${recipe.baseModel} on ${recipe.trainingFile.name}` });
    draft.add({ cost: { ...draft.current().cost, trainingUsd: unknown('the training did not come to its end') } });
  }
  const started = existing ?? (await trainer.createJob(recipe, key));
  note(describeJob(settings, started, reused, []));
  const job = await waitForJob(task, settings, trainer, started, world);
  const fineTune = note(describeJob(settings, job, reused, await readCurve(trainer, job)));
  if (job.status === 'failed' || job.status === 'cancelled') throw jobFailed(settings, job);
  return fineTune;
}

/** The curve is an illustration: a service that cannot show it does not undo a paid training. */
async function readCurve(trainer: Trainer, job: TrainingJob): Promise<readonly LossPoint[]> {
  try {
    return await trainer.readCurve(job.id);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

function makeRecipe(task: TaskSettings, settings: FineTuneSettings, datasets: TaskDatasets): Recipe {
  const { baseModel, method, hyperparameters, seed, suffix } = settings;
  const trainingFile = joinTrainingFiles(`${task.name}.train.jsonl`, datasets.train);
  const validationFile =
    datasets.validation.length === 0 ? null : joinTrainingFiles(`${task.name}.validation.jsonl`, datasets.validation);
  return { baseModel, method, hyperparameters, seed, suffix, trainingFile, validationFile };
}

/** Polls, from quickly to every 15 s, until the job has ended or the wait is over. */
async function waitForJob(
  task: TaskSettings,
  settings: FineTuneSettings,
  trainer: Trainer,
  first: TrainingJob,
  world: World,
): Promise<TrainingJob> {
  const deadlineMs = world.nowMs() + settings.waitMs;
  let job = first;
  let status = '';
  for (let pauseMs = 50; !isFinished(job) && world.nowMs() < deadlineMs; pauseMs = Math.min(15_000, pauseMs * 1.5)) {
    if (job.status !== status)
      world.progress({ kind: 'step', task: task.name, text: `job ${job.id} is ${job.status}` });
    status = job.status;
    await world.wait(Math.min(pauseMs, Math.max(1, deadlineMs - world.nowMs())));
    job = await trainer.readJob(job.id);
  }
  return job;
}

function describeJob(
  settings: FineTuneSettings,
  job: TrainingJob,
  reused: boolean,
  curve: readonly LossPoint[],
): FineTuneReport {
  return {
    provider: settings.provider.name,
    baseModel: job.baseModel,
    jobId: job.id,
    status: job.status,
    model: job.model,
    reused,
    trainedTokens: job.trainedTokens,
    hyperparameters: { ...job.hyperparameters },
    curve: [...curve],
    durationMs: job.finishedAtMs === null ? null : Math.max(0, job.finishedAtMs - job.createdAtMs),
    usd:
      job.trainedTokens === null
        ? { known: false, reason: 'the service has not said yet how many tokens it trained' }
        : priceTraining(pricedTraining(settings), job.trainedTokens, 1),
  };
}

function notTrained(task: TaskSettings, settings: FineTuneSettings): Failure {
  return new Failure({
    kind: 'configuration',
    what: `Task ${task.name} wants the tuned model, but nobody has trained it on this data yet.`,
    evidence: `The provider "${settings.provider.name}" has no job for these training files, base model, hyperparameters and seed.`,
    remedy: 'Run `tunegate tune` first (it is paid, and once), or use `provider: local` for a dry run.',
  });
}

function jobFailed(settings: FineTuneSettings, job: TrainingJob): Failure {
  return new Failure({
    kind: job.error !== null && dataErrorCodes.has(job.error.code) ? 'data' : 'outside',
    what: `The fine-tuning job ${job.id} at "${settings.provider.name}" ${job.status === 'failed' ? 'failed' : 'was cancelled'}.`,
    evidence: job.error === null ? 'The service gave no reason.' : `${job.error.code}: ${job.error.message}`,
    remedy: 'Mend the cause, then run the same command again: it creates a new job.',
  });
}

const dataErrorCodes: ReadonlySet<string> = new Set([
  'invalid_training_file',
  'invalid_file_format',
  'invalid_n_examples',
  'invalid_validation_file',
]);
