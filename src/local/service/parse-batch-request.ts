import { z } from 'zod';
import { parseBody } from './parse-body.ts';

/** What a client asks for when it creates a batch. */
export interface BatchRequest {
  readonly inputFileId: string;
  readonly endpoint: '/v1/chat/completions';
  readonly completionWindow: '24h';
  readonly metadata: Readonly<Record<string, string>> | null;
}

/** Parses the body of a batch's creation. Every value out of its bounds (OpenAPI document, 2026-08) is a 400 that names it. */
export function parseBatchRequest(body: Readonly<Record<string, unknown>>): BatchRequest {
  const {
    input_file_id: inputFileId,
    endpoint,
    completion_window: completionWindow,
    metadata,
  } = parseBody(requestSchema, body);
  return { inputFileId, endpoint, completionWindow, metadata: metadata ?? null };
}

const requestSchema = z.object({
  input_file_id: z.string().min(1),
  endpoint: z.literal('/v1/chat/completions', "the local engine batches '/v1/chat/completions'"),
  completion_window: z.literal('24h', "must be '24h'"),
  metadata: z
    .record(z.string().max(64), z.string().max(512))
    .refine((pairs) => Object.keys(pairs).length <= 16, 'at most 16 pairs')
    .nullish(),
});
