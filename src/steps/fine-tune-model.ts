import { adviseSize } from '../dataset/advise-size.ts';
import { Failure } from '../domain/failure.ts';
import { known, unknown } from '../domain/known.ts';
import type { FineTuneReport, LossPoint, UploadedFile } from '../domain/report.ts';
import { adviseTraining } from '../fine-tune/advise-training.ts';
import { chooseCheckpoint } from '../fine-tune/choose-checkpoint.ts';
import { recipeKey } from '../fine-tune/recipe-key.ts';
import { thinCurve } from '../fine-tune/thin-curve.ts';
import type { Checkpoint, Trainer, TrainingJob } from '../fine-tune/trainer.ts';
import { type TrainingService, trainingServices } from '../fine-tune/training-services.ts';
import type { FineTuneSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { checkLifetime } from './check-lifetime.ts';
import { converge } from './converge.ts';
import { createJob } from './create-job.ts';
import { describeJob, describeRecipe } from './describe-job.ts';
import type { ReportDraft } from './draft-report.ts';
import { checkBudget } from './estimate-costs.ts';
import { explainJobFailure } from './explain-job-failure.ts';
import { makeRecipe } from './make-recipe.ts';
import type { TaskDatasets } from './read-datasets.ts';

export interface FineTunePlan {
  /** Whether this run may pay for a job. */
  readonly mayCreate: boolean;
  /** Whether it was told to create a job although one has failed. */
  readonly retryFailed: boolean;
}

/** The job of a task, and its model when it has made one. */
export interface FineTuned {
  readonly job: TrainingJob;
  /** The model to go on with; null while the job is under way. */
  readonly model: string | null;
  readonly trainer: Trainer;
}

export interface TaskToTrain {
  readonly task: TaskSettings;
  readonly settings: FineTuneSettings;
  readonly datasets: TaskDatasets;
}

/**
 * Lets the model for this data and recipe exist: finds its job, or creates it where it may, and waits as long as the settings allow.
 * Running it again pays nothing again. The job stands in the draft as soon as it is known, whatever follows.
 */
export async function fineTuneModel(
  { task, settings, datasets }: TaskToTrain,
  { mayCreate, retryFailed }: FineTunePlan,
  draft: ReportDraft,
  world: World,
): Promise<FineTuned> {
  const recipe = makeRecipe(task, settings, datasets);
  const key = recipeKey(recipe);
  const trainer = await world.openTrainer(settings);
  const service: TrainingService = trainingServices[settings.service];
  const files: UploadedFile[] = [];
  let shutsDown: string | null = null;
  let more: Partial<FineTuneReport> = { recipe: describeRecipe(recipe, key) };
  const note = (job: TrainingJob, isNew: boolean, details: Partial<FineTuneReport> = {}) => {
    more = { ...more, ...details };
    const fineTune = { ...describeJob(settings, job, !isNew), ...more };
    draft.add({ fineTune, cost: { ...draft.current().cost, trainingUsd: isNew ? fineTune.usd : known(0) } });
  };
  const createdIds = new Set<string>();

  const converged = await converge(
    {
      task: task.name,
      trainer,
      key,
      // What ends with the run has to be waited for.
      waitMs: service.outlivesRun ? settings.waitMs : Number.POSITIVE_INFINITY,
      mayCreate,
      retryFailed,
      create: async (earlier) => {
        shutsDown = await checkLifetime(task, settings, trainer, world.nowMs());
        const usd = draft.current().estimate?.training?.usd ?? unknown('no estimate');
        // What no table knows may still be quoted.
        const isToBeQuoted = !usd.known && service.quotesPrice;
        if (!isToBeQuoted) checkBudget(`tasks.${task.name}.fine-tune.max-usd`, settings.maxUsd, usd);
        sayGuidance(task, datasets, world);
        draft.add({ cost: { ...draft.current().cost, trainingUsd: unknown('the training did not come to its end') } });
        const { maxUsd } = settings;
        const noteFile = (file: UploadedFile) => void files.push(file);
        const request = { task: task.name, trainer, recipe, key, earlier, maxUsd, note: noteFile };
        const created = await createJob(request, world);
        if (created.isOurs) createdIds.add(created.job.id);
        if (created.quotedUsd !== null) more = { ...more, usd: known(created.quotedUsd) };
        return created;
      },
      note: (job, isNew) =>
        note(job, isNew, {
          ...(files.length === 0 ? {} : { files }),
          ...(shutsDown === null ? {} : { shutsDown }),
        }),
    },
    world,
  );
  if (converged.kind === 'absent') throw notTrained(task, settings);
  const { job } = converged;
  note(job, createdIds.has(job.id));
  if (converged.kind === 'failed') throw explainJobFailure(task, settings, job, converged.why);
  if (converged.kind === 'under-way') {
    note(job, createdIds.has(job.id), { curve: await readCurve(trainer, job) });
    return { job, model: null, trainer };
  }
  const { model, ...course } = await describeCourse(settings, trainer, job);
  note(job, createdIds.has(job.id), { model, ...course });
  return { job, model, trainer };
}

/** The model to go on with, and what the course of the job says. */
async function describeCourse(settings: FineTuneSettings, trainer: Trainer, job: TrainingJob) {
  const curve = await readCurve(trainer, job);
  const checkpoints = await optional<readonly Checkpoint[]>(() => trainer.readCheckpoints(job), []);
  const chosen = chooseCheckpoint(job.model ?? '', checkpoints, settings.checkpoints);
  const epochs = job.hyperparameters.n_epochs;
  const advice = adviseTraining({
    curve,
    epochs: typeof epochs === 'number' ? epochs : null,
    isEarlierCheckpoint: !chosen.isLast,
  });
  return {
    model: chosen.model,
    curve: [...curve],
    checkpoints: checkpoints.map(({ model, step, validLoss }) => ({ model, step, validLoss })),
    advice: [...advice],
  };
}

async function readCurve(trainer: Trainer, job: TrainingJob): Promise<LossPoint[]> {
  return [...thinCurve(await optional<readonly LossPoint[]>(() => trainer.readCurve(job), []))];
}

/** What illustrates a job: a service that cannot show it does not undo a paid training. */
async function optional<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure) return otherwise;
    throw error;
  }
}

function sayGuidance(task: TaskSettings, datasets: TaskDatasets, world: World): void {
  const examples = datasets.files
    .filter(({ report }) => report.role === 'train')
    .reduce((sum, { report }) => sum + report.examples, 0);
  world.progress({ kind: 'step', task: task.name, text: `${examples} examples. ${adviseSize(examples)}` });
}

function notTrained(task: TaskSettings, settings: FineTuneSettings): Failure {
  return new Failure({
    kind: 'configuration',
    what: `Task ${task.name} wants the tuned model, but nobody has trained it on this data yet.`,
    evidence: `The provider "${settings.provider.name}" has no job for these training files, base model, hyperparameters and seed.`,
    remedy: 'Run `tunegate tune` first (it is paid, and once), or use `provider: local` for a dry run.',
  });
}
