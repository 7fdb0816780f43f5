import type OpenAI from 'openai';
import { makeId, unixSeconds } from './make-id.ts';
import type { BatchRequest } from './parse-batch-request.ts';
import { PacedWork, WorkQueue } from './turn-taking.ts';

export type BatchBody = OpenAI.Batches.Batch;

/** One batch: what was asked for, how far it is, and the switch of its work. */
export class Batch {
  readonly id = makeId('batch_');
  readonly request: BatchRequest;
  /** A batch waits for nobody: its work takes turns with answers, not with training. */
  readonly work = new PacedWork(new WorkQueue());
  readonly #expiresAt: number;
  readonly #createdAt = unixSeconds();
  readonly #reached = new Map<BatchBody['status'], number>();
  #status: BatchBody['status'] = 'validating';
  #model: string | null = null;
  #errors: readonly OpenAI.Batches.BatchError[] | null = null;
  #counts = { total: 0, completed: 0, failed: 0 };
  #usage: OpenAI.Batches.BatchUsage | null = null;
  #outputFileId: string | null = null;
  #errorFileId: string | null = null;

  constructor(request: BatchRequest, windowSeconds: number) {
    this.request = request;
    this.#expiresAt = this.#createdAt + windowSeconds;
  }

  get isOver(): boolean {
    return isOver(this.#status);
  }

  get isExpired(): boolean {
    return unixSeconds() >= this.#expiresAt;
  }

  begin(model: string, total: number): void {
    this.#model = model;
    this.#counts = { total, completed: 0, failed: 0 };
    this.#enter('in_progress');
  }

  count(result: 'completed' | 'failed'): void {
    this.#counts = { ...this.#counts, [result]: this.#counts[result] + 1 };
  }

  addUsage(usage: OpenAI.CompletionUsage): void {
    const sum = this.#usage;
    this.#usage = {
      input_tokens: (sum?.input_tokens ?? 0) + usage.prompt_tokens,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: (sum?.output_tokens ?? 0) + usage.completion_tokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: (sum?.total_tokens ?? 0) + usage.total_tokens,
    };
  }

  finalize(): void {
    this.#enter('finalizing');
  }

  finish(
    status: 'completed' | 'expired' | 'cancelled',
    files: { readonly output: string | null; readonly error: string | null },
  ): void {
    this.#outputFileId = files.output;
    this.#errorFileId = files.error;
    this.#enter(status);
  }

  fail(errors: readonly OpenAI.Batches.BatchError[]): void {
    this.#errors = errors;
    this.#enter('failed');
  }

  cancel(): void {
    this.#enter('cancelling');
    this.work.stop();
  }

  /** What the service says as null is left out here: its own types and its OpenAPI document know no null in these places. */
  body(): BatchBody {
    return {
      id: this.id,
      object: 'batch',
      endpoint: this.request.endpoint,
      completion_window: this.request.completionWindow,
      input_file_id: this.request.inputFileId,
      status: this.#status,
      created_at: this.#createdAt,
      expires_at: this.#expiresAt,
      request_counts: { ...this.#counts },
      metadata: this.request.metadata === null ? null : { ...this.request.metadata },
      ...(this.#model !== null && { model: this.#model }),
      ...(this.#errors !== null && { errors: { object: 'list', data: [...this.#errors] } }),
      ...(this.#usage !== null && { usage: this.#usage }),
      ...(this.#outputFileId !== null && { output_file_id: this.#outputFileId }),
      ...(this.#errorFileId !== null && { error_file_id: this.#errorFileId }),
      ...Object.fromEntries([...this.#reached].map(([status, at]) => [`${status}_at`, at])),
    };
  }

  #enter(status: BatchBody['status']): void {
    this.#status = status;
    this.#reached.set(status, unixSeconds());
  }
}

function isOver(status: BatchBody['status']): boolean {
  return status === 'completed' || status === 'failed' || status === 'expired' || status === 'cancelled';
}
