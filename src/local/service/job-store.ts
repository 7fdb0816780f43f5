import type OpenAI from 'openai';
import type { FileStore } from './file-store.ts';
import { FineTuneJob, type JobBody } from './fine-tune-job.ts';
import type { ModelRegistry } from './model-registry.ts';
import { type Page, paginate } from './paginate.ts';
import { parseJobRequest } from './parse-job-request.ts';
import { runJob } from './run-job.ts';
import { noSuch, ServiceError } from './service-error.ts';
import { WorkQueue } from './turn-taking.ts';

/** The jobs of one engine. They run one after the other, in slices, beside the answers. */
export class JobStore {
  readonly #jobs: FineTuneJob[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #queue = new WorkQueue();
  readonly #files: FileStore;
  readonly #models: ModelRegistry;

  constructor(files: FileStore, models: ModelRegistry) {
    this.#files = files;
    this.#models = models;
  }

  create(body: Readonly<Record<string, unknown>>): JobBody {
    const request = parseJobRequest(body);
    if (request.model.startsWith('ft:')) {
      throw new ServiceError(400, `The local engine trains base models only, not '${request.model}'.`, {
        param: 'model',
        code: 'model_not_available',
      });
    }
    const training = this.#trainable(request.trainingFile, 'training_file');
    const validation =
      request.validationFile === null ? null : this.#trainable(request.validationFile, 'validation_file');
    const job = new FineTuneJob(request, this.#queue);
    this.#jobs.push(job);
    const run = runJob(job, { training, validation, files: this.#files, models: this.#models }).finally(() =>
      this.#running.delete(run),
    );
    this.#running.add(run);
    return job.body();
  }

  retrieve(id: string): JobBody {
    return this.#find(id).body();
  }

  /** Newest first; `metadata[key]=value` keeps the jobs that carry every pair, `metadata=null` those that carry none. */
  list(query: URLSearchParams): Page<JobBody> & { object: 'list' } {
    const wanted = [...query].flatMap(([name, value]) => {
      const key = /^metadata\[(.*)\]$/u.exec(name)?.[1];
      return key === undefined ? [] : [{ key, value }];
    });
    const bare = query.get('metadata') === 'null';
    const jobs = this.#jobs.filter((job) => {
      const metadata = new Map(Object.entries(job.request.metadata ?? {}));
      return wanted.every(({ key, value }) => metadata.get(key) === value) && !(bare && metadata.size > 0);
    });
    const page = paginate(jobs.reverse(), query, { fallback: 20, most: 1000 });
    return { object: 'list', data: page.data.map((job) => job.body()), has_more: page.has_more };
  }

  cancel(id: string): JobBody {
    const job = this.#unfinished(id, 'cancel');
    job.cancel();
    return job.body();
  }

  pause(id: string): JobBody {
    const job = this.#unfinished(id, 'pause');
    job.pause();
    return job.body();
  }

  resume(id: string): JobBody {
    const job = this.#unfinished(id, 'resume');
    if (!job.isPaused) throw new ServiceError(400, `Fine-tuning job ${id} is not paused and cannot be resumed.`);
    job.resume();
    return job.body();
  }

  /** Newest first, as the service lists them. */
  events(id: string, query: URLSearchParams): Page<OpenAI.FineTuning.FineTuningJobEvent> & { object: 'list' } {
    const newestFirst = [...this.#find(id).events].reverse();
    return { object: 'list', ...paginate(newestFirst, query, { fallback: 20, most: 1000 }) };
  }

  checkpoints(id: string, query: URLSearchParams): CheckpointPage {
    const newestFirst = [...this.#find(id).checkpoints].reverse();
    const page = paginate(newestFirst, query, { fallback: 10, most: 1000 });
    return { object: 'list', ...page, first_id: page.data[0]?.id ?? null, last_id: page.data.at(-1)?.id ?? null };
  }

  /** Stops all work and waits until it has stopped. */
  async close(): Promise<void> {
    for (const job of this.#jobs) if (!job.isOver) job.cancel();
    await Promise.all(this.#running);
  }

  #find(id: string): FineTuneJob {
    const job = this.#jobs.find((known) => known.id === id);
    if (job === undefined) throw noSuch('fine-tuning job', id, 'fine_tuning_job_id');
    return job;
  }

  #unfinished(id: string, verb: string): FineTuneJob {
    const job = this.#find(id);
    if (job.isOver) {
      throw new ServiceError(
        400,
        `Fine-tuning job ${id} is already ${job.body().status}; it is too late to ${verb} it.`,
      );
    }
    return job;
  }

  #trainable(id: string, param: 'training_file' | 'validation_file'): Buffer {
    const file = this.#files.retrieve(id, param);
    if (file.object.purpose !== 'fine-tune') {
      throw new ServiceError(400, `File '${id}' has the purpose '${file.object.purpose}', but must have 'fine-tune'.`, {
        param,
        code: 'invalid_file_purpose',
      });
    }
    return file.content;
  }
}

type CheckpointPage = Page<OpenAI.FineTuning.Jobs.FineTuningJobCheckpoint> & {
  readonly object: 'list';
  readonly first_id: string | null;
  readonly last_id: string | null;
};
