import type OpenAI from 'openai';
import { makeId, unixSeconds } from './make-id.ts';
import type { JobRequest } from './parse-job-request.ts';
import type { TrainingPlan } from './plan-training.ts';
import { PacedWork, type WorkQueue } from './turn-taking.ts';

/** The service answers a pause with a status that its own enumeration lacks (OpenAPI document, 2026-08). */
export type JobBody = Omit<OpenAI.FineTuning.FineTuningJob, 'status'> & { readonly status: JobStatus };
export type JobStatus = OpenAI.FineTuning.FineTuningJob['status'] | 'paused';
export type StepMetrics = OpenAI.FineTuning.Jobs.FineTuningJobCheckpoint.Metrics;

/** One job: what was asked for, what has happened, and the switches of its work. */
export class FineTuneJob {
  readonly id = makeId('ftjob-');
  readonly request: JobRequest;
  readonly seed: number;
  readonly work: PacedWork;
  readonly events: OpenAI.FineTuning.FineTuningJobEvent[] = [];
  readonly checkpoints: OpenAI.FineTuning.Jobs.FineTuningJobCheckpoint[] = [];
  #status: JobStatus = 'validating_files';
  #beforePause: JobStatus = 'validating_files';
  #plan: TrainingPlan | null = null;
  #error: OpenAI.FineTuning.FineTuningJob.Error | null = null;
  #model: string | null = null;
  #resultFiles: string[] = [];
  #trainedTokens: number | null = null;
  #estimatedFinish: number | null = null;
  #finishedAt: number | null = null;
  readonly #createdAt = unixSeconds();

  constructor(request: JobRequest, queue: WorkQueue) {
    this.request = request;
    // A seed that was not asked for is still the same every time, so that two runs give the same model.
    this.seed = request.seed ?? 42;
    this.work = new PacedWork(queue);
    this.note(`Created fine-tuning job: ${this.id}`);
  }

  get isOver(): boolean {
    return this.#finishedAt !== null;
  }

  /** Enters the next stage; a paused job remembers it and shows it when it goes on. */
  enter(status: 'queued' | 'running'): void {
    if (this.#status === 'paused') this.#beforePause = status;
    else this.#status = status;
  }

  pause(): void {
    if (this.isOver || this.#status === 'paused') return;
    this.#beforePause = this.#status;
    this.#status = 'paused';
    this.note('Fine-tuning job paused');
    this.work.pause();
  }

  resume(): void {
    if (this.#status !== 'paused') return;
    this.#status = this.#beforePause;
    this.note('Fine-tuning job resumed');
    this.work.resume();
  }

  get isPaused(): boolean {
    return this.#status === 'paused';
  }

  follow(plan: TrainingPlan): void {
    this.#plan = plan;
  }

  expectFinish(unixTime: number): void {
    this.#estimatedFinish = unixTime;
  }

  succeed(model: string, resultFile: string, trainedTokens: number): void {
    this.#model = model;
    this.#resultFiles = [resultFile];
    this.#trainedTokens = trainedTokens;
    this.note('New fine-tuned model created');
    this.note('The job has successfully completed');
    this.#finish('succeeded');
  }

  fail(error: OpenAI.FineTuning.FineTuningJob.Error): void {
    this.#error = error;
    this.note(error.message, 'error');
    this.#finish('failed');
  }

  cancel(): void {
    this.note('The job was cancelled');
    this.#finish('cancelled');
    this.work.stop();
  }

  note(message: string, level: 'info' | 'warn' | 'error' = 'info'): void {
    this.#add({ message, level, type: 'message', data: {} });
  }

  measure(message: string, metrics: StepMetrics & { readonly total_steps: number }): void {
    this.#add({ message, level: 'info', type: 'metrics', data: metrics });
  }

  addCheckpoint(model: string, step: number, metrics: StepMetrics): void {
    this.checkpoints.push({
      id: makeId('ftckpt_'),
      object: 'fine_tuning.job.checkpoint',
      created_at: unixSeconds(),
      fine_tuned_model_checkpoint: model,
      fine_tuning_job_id: this.id,
      step_number: step,
      metrics,
    });
    this.note(`Checkpoint created at step ${step}`);
  }

  body(): JobBody {
    const hyperparameters = this.#hyperparameters();
    return {
      id: this.id,
      object: 'fine_tuning.job',
      created_at: this.#createdAt,
      finished_at: this.#finishedAt,
      model: this.request.model,
      fine_tuned_model: this.#model,
      organization_id: 'org-local',
      status: this.#status,
      hyperparameters,
      training_file: this.request.trainingFile,
      validation_file: this.request.validationFile,
      result_files: this.#resultFiles,
      trained_tokens: this.#trainedTokens,
      error: this.#error,
      seed: this.seed,
      estimated_finish: this.isOver ? null : this.#estimatedFinish,
      integrations: [],
      metadata: { ...this.request.metadata },
      method: { type: 'supervised', supervised: { hyperparameters: { ...hyperparameters } } },
    };
  }

  #hyperparameters(): {
    batch_size: 'auto' | number;
    learning_rate_multiplier: 'auto' | number;
    n_epochs: 'auto' | number;
  } {
    if (this.#plan === null) return { ...this.request.hyperparameters };
    const { epochs, batchSize, learningRateMultiplier } = this.#plan;
    return { n_epochs: epochs, batch_size: batchSize, learning_rate_multiplier: learningRateMultiplier };
  }

  #finish(status: 'succeeded' | 'failed' | 'cancelled'): void {
    this.#status = status;
    this.#finishedAt = unixSeconds();
  }

  #add(event: Pick<OpenAI.FineTuning.FineTuningJobEvent, 'message' | 'level' | 'type' | 'data'>): void {
    this.events.push({ id: makeId('ftevent-'), object: 'fine_tuning.job.event', created_at: unixSeconds(), ...event });
  }
}
