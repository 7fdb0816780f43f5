import type OpenAI from 'openai';
import { toFile } from 'openai';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import type { BatchCreation, BatchResult, BatchService, BatchState } from '../evaluate/batch-service.ts';
import { type CallTrouble, decideRetry } from '../evaluate/decide-retry.ts';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import { completionBody } from './completion.ts';
import { describeTrouble, MalformedResponse } from './describe-trouble.ts';
import { parseBatchLine } from './parse-batch-line.ts';
import { readFileLines } from './read-file-lines.ts';

const endpoint = '/v1/chat/completions';

/** Reads and uploads may be repeated at will; what costs money is sent once. */
const free = { maxRetries: 4 };
const uploadTimeoutMs = 15 * 60_000;

/** Answers files of calls by OpenAI's Batch API, or by a service that speaks its shapes. */
export function makeBatchService(provider: string, client: OpenAI): BatchService {
  const explain = (doing: string, trouble: CallTrouble) => explainRefusal(provider, doing, trouble);
  return {
    renderRequest: (key, call) =>
      JSON.stringify({ custom_id: key, method: 'POST', url: endpoint, body: completionBody(call) }),

    findBatches: ({ name, value }, sinceMs) =>
      explained(provider, 'to list its batches', async () => {
        const found: BatchState[] = [];
        for await (const listed of client.batches.list({ limit: 100 }, free)) {
          const batch = parseBatch(listed);
          // Newest first: all that follow are older still.
          if (batch.state.createdAtMs < sinceMs) break;
          if (batch.metadata[name] === value) found.push(batch.state);
        }
        return found;
      }),

    upload: (name, content) =>
      explained(provider, `the upload of ${name}`, async () => {
        const file = await toFile(content, name);
        const { id, bytes } = await client.files.create(
          { file, purpose: 'batch' },
          { ...free, timeout: uploadTimeoutMs },
        );
        if (bytes === content.byteLength) return id;
        throw new Failure({
          kind: 'outside',
          what: `The upload of ${name} arrived incomplete.`,
          evidence: `${content.byteLength} bytes were sent; the service says that it holds ${bytes} as ${id}.`,
          remedy: 'Run the same command again. No batch was created.',
        });
      }),

    create: async (fileId, metadata): Promise<BatchCreation> => {
      try {
        const batch = await client.batches.create(
          { input_file_id: fileId, endpoint, completion_window: '24h', metadata: { ...metadata } },
          { maxRetries: 0 },
        );
        return { kind: 'created', batch: parseBatch(batch).state };
      } catch (error) {
        const trouble = describeTrouble(error);
        if (trouble === null) throw error;
        return classify(trouble) ?? fail(explain('a batch', trouble));
      }
    },

    read: (id) =>
      explained(
        provider,
        `to show the batch ${id}`,
        async () => parseBatch(await client.batches.retrieve(id, free)).state,
      ),

    readKeys: async function* ({ inputFileId }) {
      try {
        for await (const line of readFileLines(client, inputFileId))
          yield requestSchema.parse(JSON.parse(line)).custom_id;
      } catch (error) {
        throw explainError(provider, `the file ${inputFileId}`, error);
      }
    },

    readResults: async function* ({ outputFileId, errorFileId }): AsyncGenerator<BatchResult> {
      for (const fileId of [outputFileId, errorFileId]) {
        if (fileId === null) continue;
        try {
          let line = 0;
          for await (const text of readFileLines(client, fileId)) {
            line += 1;
            yield parseBatchLine(text, `${fileId} line ${line}`);
          }
        } catch (error) {
          if (describeTrouble(error)?.status !== 404) throw explainError(provider, `the file ${fileId}`, error);
          yield { kind: 'gone', fileId };
        }
      }
    },

    explain,
  };
}

/** What a failed creation leaves behind; null when it is a refusal that waiting does not mend. */
function classify(trouble: CallTrouble): BatchCreation | null {
  const { status } = trouble;
  if (decideRetry(trouble, { attempt: 1, model: '', absentMs: 0 }, 0).kind === 'stop-run') return null;
  if (status === 429) return { kind: 'busy', trouble };
  const isRefusal = status !== null && status >= 400 && status < 500 && status !== 408 && status !== 409;
  return isRefusal ? null : { kind: 'unclear', trouble };
}

function fail(failure: Failure): never {
  throw failure;
}

async function explained<T>(provider: string, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainError(provider, doing, error);
  }
}

function explainError(provider: string, doing: string, error: unknown): unknown {
  const trouble = describeTrouble(error);
  if (trouble === null) return error;
  if (doing !== 'to list its batches' || (trouble.status !== 404 && trouble.status !== 405)) {
    return explainRefusal(provider, doing, trouble);
  }
  return new Failure({
    kind: 'configuration',
    what: `The provider "${provider}" seems to have no Batch API.`,
    evidence: `HTTP ${trouble.status} for the list of batches: ${trouble.message}`,
    remedy: 'Use `engine: online` for this task, or correct the base-url of the provider.',
  });
}

const requestSchema = z.object({ custom_id: z.string() });

const batchSchema = z.object({
  id: z.string(),
  status: z.string(),
  created_at: z.number(),
  input_file_id: z.string(),
  output_file_id: z.string().nullish(),
  error_file_id: z.string().nullish(),
  request_counts: z.object({ completed: z.number(), failed: z.number() }).nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  errors: z
    .object({
      data: z
        .array(
          z.object({ code: z.string().nullish(), message: z.string().nullish(), line: z.number().int().nullish() }),
        )
        .nullish(),
    })
    .nullish(),
});

function parseBatch(value: unknown): {
  readonly state: BatchState;
  readonly metadata: Readonly<Record<string, string>>;
} {
  const parsed = batchSchema.safeParse(value);
  if (!parsed.success) throw new MalformedResponse('the response is not a batch');
  const { id, status, created_at, input_file_id, output_file_id, error_file_id, request_counts, metadata, errors } =
    parsed.data;
  return {
    state: {
      id,
      status,
      createdAtMs: created_at * 1000,
      inputFileId: input_file_id,
      outputFileId: output_file_id ?? null,
      errorFileId: error_file_id ?? null,
      doneRequests: (request_counts?.completed ?? 0) + (request_counts?.failed ?? 0),
      errors: (errors?.data ?? []).map(({ code, message, line }) => ({
        code: code ?? null,
        message: message ?? '',
        line: line ?? null,
      })),
    },
    metadata: metadata ?? {},
  };
}
