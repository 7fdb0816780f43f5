import { Batch, type BatchBody } from './batch.ts';
import { type BatchLimits, batchLimits } from './check-batch-file.ts';
import type { FileStore } from './file-store.ts';
import type { ModelRegistry } from './model-registry.ts';
import { type Page, paginate } from './paginate.ts';
import { parseBatchRequest } from './parse-batch-request.ts';
import { runBatch } from './run-batch.ts';
import { ServiceError } from './service-error.ts';

export interface BatchRules {
  readonly limits: BatchLimits;
  /** After this a batch expires: what it has not come to is not done any more. */
  readonly windowSeconds: number;
}

/** The batches of one engine. They run beside the answers, in slices. */
export class BatchStore {
  readonly #batches: Batch[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #files: FileStore;
  readonly #models: ModelRegistry;
  readonly #rules: BatchRules;

  constructor(
    files: FileStore,
    models: ModelRegistry,
    rules: BatchRules = { limits: batchLimits, windowSeconds: 24 * 60 * 60 },
  ) {
    this.#files = files;
    this.#models = models;
    this.#rules = rules;
  }

  create(body: Readonly<Record<string, unknown>>): BatchBody {
    const request = parseBatchRequest(body);
    const { object, content } = this.#files.retrieve(request.inputFileId, 'input_file_id');
    if (object.purpose !== 'batch') {
      throw new ServiceError(400, `File '${object.id}' has the purpose '${object.purpose}', but must have 'batch'.`, {
        param: 'input_file_id',
        code: 'invalid_file_purpose',
      });
    }
    const { limits, windowSeconds } = this.#rules;
    const batch = new Batch(request, windowSeconds);
    this.#batches.push(batch);
    const run = runBatch(batch, { input: content, limits, files: this.#files, models: this.#models }).finally(() =>
      this.#running.delete(run),
    );
    this.#running.add(run);
    return batch.body();
  }

  retrieve(id: string): BatchBody {
    return this.#find(id).body();
  }

  /** Newest first; 1 to 100 a page, 20 by default. */
  list(query: URLSearchParams): BatchPage {
    const page = paginate([...this.#batches].reverse(), query, { fallback: 20, most: 100 });
    const data = page.data.map((batch) => batch.body());
    const ends = data.length === 0 ? {} : { first_id: data[0]?.id, last_id: data.at(-1)?.id };
    return { object: 'list', data, has_more: page.has_more, ...ends };
  }

  cancel(id: string): BatchBody {
    const batch = this.#find(id);
    if (batch.isOver) {
      throw new ServiceError(400, `Cannot cancel a batch with status '${batch.body().status}'.`, {
        param: 'batch_id',
      });
    }
    batch.cancel();
    return batch.body();
  }

  /** Stops all work and waits until it has stopped. */
  async close(): Promise<void> {
    for (const batch of this.#batches) if (!batch.isOver) batch.cancel();
    await Promise.all(this.#running);
  }

  #find(id: string): Batch {
    const batch = this.#batches.find((known) => known.id === id);
    if (batch === undefined) throw new ServiceError(404, `No batch found with id '${id}'.`, { param: 'batch_id' });
    return batch;
  }
}

type BatchPage = Page<BatchBody> & {
  readonly object: 'list';
  readonly first_id?: string | undefined;
  readonly last_id?: string | undefined;
};
