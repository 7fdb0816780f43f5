import { z } from 'zod';
import {
  completion,
  type ReceivedRequest,
  type Reply,
  serviceError,
  startScriptedService,
} from './scripted-service.ts';

/** One request of an input file, as the stand-in has read it. */
export interface StandInRequest {
  readonly key: string;
  readonly question: string;
  /** Of the batch that holds it, counted from 0. */
  readonly batch: number;
}

export interface BatchStandInPlan {
  /** The result of a request: an answer's text, a line of the error file, text that is put in as it is, or nothing at all. */
  readonly result?: (request: StandInRequest) => string | object | { readonly raw: string } | null;
  /** How a creation is answered; `accepted-500` makes the batch and says 500 all the same. */
  readonly create?: (index: number) => 'ok' | 'accepted-500' | 'accepted-reset' | 'lost-500' | Reply;
  /** The status of a batch at its n-th look, from 0. By default completed at once. */
  readonly status?: (batch: number, look: number) => string;
  /** Errors of a batch as a whole; it fails then. */
  readonly errors?: (batch: number) => readonly object[] | null;
  /** Answers a request instead of the stand-in; null leaves it to it. */
  readonly intercept?: (request: ReceivedRequest) => Reply | null;
}

/** A Batch API on loopback whose faults a test decides. Files and batches outlive the client, as they do in the world. */
export async function startBatchStandIn(first: BatchStandInPlan = {}) {
  let plan = first;
  const files = new Map<string, string>();
  const batches: StandInBatch[] = [];
  let creations = 0;

  const service = await startScriptedService((request) => plan.intercept?.(request) ?? answer(request));

  function answer({ method, path, body }: ReceivedRequest): Reply {
    const [, , room, id = '', part = ''] = (path.split('?')[0] ?? '').split('/');
    if (room === 'files' && method === 'POST') return upload(body);
    if (room === 'files' && part === 'content') {
      const text = files.get(id);
      return text === undefined
        ? serviceError(404, 'not_found')
        : { kind: 'text', body: text, type: 'application/octet-stream' };
    }
    if (room === 'batches' && method === 'POST') return create(body);
    if (room === 'batches' && id === '') return list(new URL(path, 'http://x').searchParams);
    const batch = batches.find((one) => one.id === id);
    if (batch === undefined) return serviceError(404, 'not_found');
    batch.looks += 1;
    return { kind: 'json', body: describe(batch) };
  }

  function upload(body: string): Reply {
    const content = /name="file".*?\r\n\r\n(.*?)\r\n--/s.exec(body)?.[1] ?? '';
    const id = `file-${files.size}`;
    files.set(id, content);
    return json({
      id,
      object: 'file',
      bytes: Buffer.byteLength(content),
      created_at: 1,
      filename: 'b',
      purpose: 'batch',
    });
  }

  function create(body: string): Reply {
    const { input_file_id, metadata } = creationSchema.parse(JSON.parse(body));
    const how = plan.create?.(creations) ?? 'ok';
    creations += 1;
    if (typeof how === 'object') return how;
    if (how === 'lost-500') return serviceError(500, 'server_error');
    const batch = { id: `batch_${batches.length}`, index: batches.length, input: input_file_id, metadata, looks: -1 };
    batches.push(batch);
    if (how === 'accepted-500') return serviceError(500, 'server_error');
    return how === 'accepted-reset' ? { kind: 'reset' } : json(describe(batch));
  }

  function list(query: URLSearchParams): Reply {
    const newestFirst = [...batches].reverse();
    const start = newestFirst.findIndex(({ id }) => id === query.get('after')) + 1;
    const page = newestFirst.slice(start, start + 2);
    return json({ object: 'list', data: page.map(describe), has_more: start + 2 < newestFirst.length });
  }

  function describe(batch: StandInBatch) {
    const errors = plan.errors?.(batch.index) ?? null;
    const looked = batch.looks < 0 ? 'validating' : (plan.status?.(batch.index, batch.looks) ?? 'completed');
    const status = errors === null || batch.looks < 0 ? looked : 'failed';
    const isOver = ['completed', 'expired', 'cancelled'].includes(status);
    return {
      id: batch.id,
      object: 'batch',
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      created_at: Math.floor(Date.now() / 1000),
      input_file_id: batch.input,
      status,
      metadata: batch.metadata,
      errors: status === 'failed' ? { object: 'list', data: errors } : null,
      request_counts: { total: keysOf(batch).length, completed: 0, failed: 0 },
      ...(isOver ? writeResults(batch) : { output_file_id: null, error_file_id: null }),
    };
  }

  function writeResults(batch: StandInBatch) {
    const names = { output_file_id: `file-${batch.id}-out`, error_file_id: `file-${batch.id}-err` };
    if (!files.has(names.output_file_id)) {
      const good: string[] = [];
      const bad: string[] = [];
      for (const { key, question } of [...requestsOf(batch)].reverse()) {
        const result = plan.result === undefined ? question : plan.result({ key, question, batch: batch.index });
        if (typeof result === 'string') good.push(JSON.stringify(outputLine(key, result)));
        else if (result !== null && 'raw' in result) good.push(String(result.raw));
        else if (result !== null)
          bad.push(JSON.stringify({ id: 'x', custom_id: key, response: null, error: null, ...result }));
      }
      files.set(names.output_file_id, good.join('\n'));
      files.set(names.error_file_id, bad.join('\n'));
    }
    return names;
  }

  function requestsOf({ input }: StandInBatch) {
    const lines = (files.get(input) ?? '').split('\n').filter((line) => line !== '');
    return lines.map((line) => {
      const { custom_id: key, body } = requestSchema.parse(JSON.parse(line));
      return { key, question: body.messages.at(-1)?.content ?? '' };
    });
  }
  const keysOf = (batch: StandInBatch) => requestsOf(batch).map(({ key }) => key);

  return {
    url: service.url,
    requests: service.requests,
    /** Keys of each batch, in the order of creation. */
    batches: () => batches.map(keysOf),
    metadata: () => batches.map(({ metadata }) => metadata),
    deleteFiles: () => files.clear(),
    change: (next: BatchStandInPlan) => {
      plan = next;
    },
    close: () => service.close(),
  };
}

export type BatchStandIn = Awaited<ReturnType<typeof startBatchStandIn>>;

interface StandInBatch {
  readonly id: string;
  readonly index: number;
  readonly input: string;
  readonly metadata: Readonly<Record<string, string>>;
  looks: number;
}

/** A line of the output file. */
export function outputLine(key: string, text: string) {
  const reply = completion(text);
  return {
    id: 'batch_req_1',
    custom_id: key,
    response: { status_code: 200, request_id: 'r', body: reply.kind === 'json' ? reply.body : null },
    error: null,
  };
}

/** What the service says in the error file of a request that it refused. */
export const refusedLine = (status: number, code: string) => ({
  response: { status_code: status, request_id: 'r', body: { error: { message: `this is ${code}`, code } } },
});

export const expiredLine = { error: { code: 'batch_expired', message: 'This request could not be executed in time.' } };

const json = (body: unknown): Reply => ({ kind: 'json', body });

const creationSchema = z.object({ input_file_id: z.string(), metadata: z.record(z.string(), z.string()) });
const requestSchema = z.object({
  custom_id: z.string(),
  body: z.object({ messages: z.array(z.object({ content: z.string() })) }),
});
