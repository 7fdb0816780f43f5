import { type TrainingStep, trainModel } from '../models/train-model.ts';
import { checkTrainingFile, type JobError } from './check-training-file.ts';
import type { FileStore } from './file-store.ts';
import type { FineTuneJob, StepMetrics } from './fine-tune-job.ts';
import { unixSeconds } from './make-id.ts';
import type { ModelRegistry } from './model-registry.ts';
import { nameModel, planTraining } from './plan-training.ts';
import { WorkStopped } from './turn-taking.ts';

export interface JobSurroundings {
  readonly training: Buffer;
  readonly validation: Buffer | null;
  readonly files: FileStore;
  readonly models: ModelRegistry;
}

/** Takes a job from its files to its model. Never rejects: what goes wrong ends up in the job. */
export async function runJob(job: FineTuneJob, surroundings: JobSurroundings): Promise<void> {
  try {
    // The client gets its answer, with `validating_files`, before the work begins.
    await new Promise<void>((resolve) => setImmediate(resolve));
    await job.work.rest();
    await learn(job, surroundings);
  } catch (error) {
    if (error instanceof WorkStopped || job.isOver) return;
    const reason = error instanceof Error ? error.message : String(error);
    job.fail({ code: 'server_error', message: `The local engine failed while training: ${reason}`, param: null });
  } finally {
    job.work.leave();
  }
}

async function learn(job: FineTuneJob, { training, validation, files, models }: JobSurroundings): Promise<void> {
  job.note(`Validating training file: ${job.request.trainingFile}`);
  if (job.request.validationFile !== null) job.note(`Validating validation file: ${job.request.validationFile}`);
  const trainingFile = await checkTrainingFile(training, 'training_file', job.work);
  if (trainingFile.status === 'bad') return job.fail(trainingFile.error);
  const validationFile = validation === null ? null : await checkTrainingFile(validation, 'validation_file', job.work);
  if (validationFile?.status === 'bad') return job.fail(validationFile.error);
  if (trainingFile.lessons.length === 0) return job.fail(nothingToLearn);

  job.enter('queued');
  job.note('Files validated, moving job to queued state');
  await job.work.rest();
  await job.work.join();
  const plan = planTraining(job.request.hyperparameters, trainingFile.lessons.length, trainingFile.examples);
  job.follow(plan);
  job.enter('running');
  job.note('Fine-tuning job started');

  const { model: base, suffix } = job.request;
  const name = nameModel({ base, suffix, plan, seed: job.seed, training });
  const results: string[] = [resultColumns];
  const reportEvery = Math.max(1, Math.floor(plan.totalSteps / mostMetricsEvents));
  const startedMs = performance.now();
  const model = await trainModel(
    { training: trainingFile.lessons, validation: validationFile?.lessons ?? [], plan, seed: job.seed },
    {
      onStep: (step) => {
        results.push(resultLine(step));
        const secondsPerStep = (performance.now() - startedMs) / 1000 / step.step;
        job.expectFinish(Math.ceil(unixSeconds() + secondsPerStep * (plan.totalSteps - step.step)));
        const isReported = step.step % reportEvery === 0 || step.step === plan.totalSteps || step.step === 1;
        if (isReported)
          job.measure(describeStep(step, plan.totalSteps), { ...metrics(step), total_steps: plan.totalSteps });
      },
      onEpoch: (step, model) => {
        const id = `${name}:ckpt-step-${step.step}`;
        models.add(id, model);
        job.addCheckpoint(id, step.step, metrics(step));
        const oldest = job.checkpoints.length > keptCheckpoints ? job.checkpoints.shift() : undefined;
        if (oldest !== undefined) models.remove(oldest.fine_tuned_model_checkpoint);
      },
    },
    job.work,
  );
  models.add(name, model);
  const resultFile = files.add('step_metrics.csv', 'fine-tune-results', Buffer.from(`${results.join('\n')}\n`));
  job.succeed(name, resultFile.id, trainingFile.tokens * plan.epochs);
}

const nothingToLearn: JobError = {
  code: 'invalid_training_file',
  message: 'The job failed due to an invalid training file. No assistant message has a weight other than 0.',
  param: 'training_file',
};

/** The service keeps the checkpoints of the last three epochs. */
const keptCheckpoints = 3;

/** Long jobs report some of their steps as events; the results file has them all. */
const mostMetricsEvents = 100;

const resultColumns = 'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy';

function resultLine(step: TrainingStep): string {
  const { valid } = step;
  return [
    step.step,
    digits(step.train.loss),
    digits(step.train.accuracy),
    digits(valid?.loss),
    digits(valid?.accuracy),
  ].join();
}

function describeStep(step: TrainingStep, totalSteps: number): string {
  const validation = step.valid === null ? '' : `, validation loss=${step.valid.loss.toFixed(2)}`;
  return `Step ${step.step}/${totalSteps}: training loss=${step.train.loss.toFixed(2)}${validation}`;
}

function metrics(step: TrainingStep): StepMetrics {
  return {
    step: step.step,
    train_loss: rounded(step.train.loss),
    train_mean_token_accuracy: rounded(step.train.accuracy),
    ...(step.valid && {
      valid_loss: rounded(step.valid.loss),
      valid_mean_token_accuracy: rounded(step.valid.accuracy),
    }),
    ...(step.fullValid && {
      full_valid_loss: rounded(step.fullValid.loss),
      full_valid_mean_token_accuracy: rounded(step.fullValid.accuracy),
    }),
  };
}

function digits(value: number | undefined): string {
  return value === undefined ? '' : String(rounded(value));
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
