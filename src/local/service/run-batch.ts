import { createHash } from 'node:crypto';
import type OpenAI from 'openai';
import { answerChat } from './answer-chat.ts';
import type { Batch } from './batch.ts';
import { type BatchLimits, type BatchRequestLine, checkBatchFile } from './check-batch-file.ts';
import type { FileStore } from './file-store.ts';
import { makeId } from './make-id.ts';
import type { ModelRegistry } from './model-registry.ts';
import { ServiceError } from './service-error.ts';
import { WorkStopped } from './turn-taking.ts';

export interface BatchSurroundings {
  readonly input: Buffer;
  readonly limits: BatchLimits;
  readonly files: FileStore;
  readonly models: ModelRegistry;
}

/**
 * Takes a batch through its statuses: reads its file, answers every request as `/v1/chat/completions` would, and writes what was
 * answered into one file and what was not into another, in an order that is not that of the requests.
 */
export async function runBatch(batch: Batch, { input, limits, files, models }: BatchSurroundings): Promise<void> {
  const results: BatchResult[] = [];
  let requests: readonly BatchRequestLine[] = [];
  let status: 'completed' | 'expired' | 'cancelled' = 'completed';
  try {
    await batch.work.rest();
    const checked = checkBatchFile(input, batch.request.endpoint, limits);
    const errors = checked.valid ? checkModel(checked.model, models) : checked.errors;
    if (!checked.valid || errors.length > 0) return batch.fail(errors);
    batch.begin(checked.model, checked.requests.length);
    requests = checked.requests;
    for (const request of requests) {
      if (batch.work.isDue()) await batch.work.rest();
      if (batch.isExpired) break;
      results.push(await answerRequest(request, batch, models));
    }
    if (results.length < requests.length) status = 'expired';
    else batch.finalize();
    await batch.work.rest();
  } catch (error) {
    if (!(error instanceof WorkStopped)) throw error;
    status = 'cancelled';
  }
  for (const { customId } of requests.slice(results.length)) {
    batch.count('failed');
    results.push({ failed: true, line: resultLine(customId, null, leftOver[status]) });
  }
  batch.finish(status, {
    output: store(files, `${batch.id}_output.jsonl`, results, false),
    error: store(files, `${batch.id}_error.jsonl`, results, true),
  });
}

interface BatchResult {
  readonly failed: boolean;
  readonly line: ReturnType<typeof resultLine>;
}

/** The service's words for requests that a batch did not come to. */
const leftOver = {
  completed: null,
  expired: {
    code: 'batch_expired',
    message: 'This request could not be executed before the completion window expired.',
  },
  cancelled: { code: 'batch_cancelled', message: 'This request was not executed because the batch was cancelled.' },
} as const;

function checkModel(model: string, models: ModelRegistry): readonly OpenAI.Batches.BatchError[] {
  try {
    models.find(model);
    return [];
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return [{ code: 'model_not_found', message: error.message, param: 'body.model', line: 1 }];
  }
}

async function answerRequest(
  { customId, body }: BatchRequestLine,
  batch: Batch,
  models: ModelRegistry,
): Promise<BatchResult> {
  try {
    const { completion } = await answerChat({ ...body, stream: false }, models);
    batch.count('completed');
    batch.addUsage(completion.usage);
    return { failed: false, line: resultLine(customId, { status: 200, body: completion }, null) };
  } catch (error) {
    const known =
      error instanceof ServiceError ? error : new ServiceError(500, String(error), { type: 'server_error' });
    batch.count('failed');
    return { failed: true, line: resultLine(customId, { status: known.status, body: known.body() }, null) };
  }
}

function resultLine(
  customId: string,
  response: { readonly status: number; readonly body: unknown } | null,
  error: { readonly code: string; readonly message: string } | null,
) {
  return {
    id: makeId('batch_req_'),
    custom_id: customId,
    response:
      response === null ? null : { status_code: response.status, request_id: makeId('req_'), body: response.body },
    error,
  };
}

/** The id of the file; null when there is no line for it. */
function store(files: FileStore, name: string, results: readonly BatchResult[], failed: boolean): string | null {
  const lines = results.filter((result) => result.failed === failed).map(({ line }) => line);
  if (lines.length === 0) return null;
  // The service promises no order. One that differs from the requests, yet is the same every time, finds whoever relies on it.
  const shuffled = lines
    .map((line) => ({ line, rank: createHash('sha256').update(line.custom_id).digest('hex') }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1));
  const content = shuffled.map(({ line }) => `${JSON.stringify(line)}\n`).join('');
  return files.add(name, 'batch_output', Buffer.from(content)).id;
}
