import { z } from 'zod';
import type { BatchResult } from '../evaluate/batch-service.ts';
import { parseCompletion } from './completion.ts';

/**
 * One line of the output or error file of a batch. A refused request has a response with its HTTP status; one that was never made
 * has an `error` instead. `place` names the line when it is no result.
 */
export function parseBatchLine(text: string, place: string): BatchResult {
  const parsed = lineSchema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'unreadable', place };
  const { custom_id: key, response, error } = parsed.data;
  if (!response) return failed(key, null, error?.code ?? null, error?.message ?? 'the service gave no reason');
  const { status_code: status, body } = response;
  if (status >= 200 && status < 300) {
    const answer = parseCompletion(body);
    if (answer !== null) return { kind: 'answered', key, answer: { ...answer, latencyMs: null, attempts: 1 } };
    return failed(key, status, 'malformed-response', 'the response is not a chat completion');
  }
  const refusal = bodySchema.safeParse(body).data?.error;
  return failed(key, status, refusal?.code ?? null, refusal?.message ?? `HTTP ${status}`);
}

function failed(key: string, status: number | null, code: string | null, message: string): BatchResult {
  return { kind: 'failed', key, trouble: { status, code, message, retryAfterMs: null, shouldRetry: null } };
}

const lineSchema = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number().int(), body: z.unknown() }).nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

const bodySchema = z.object({ error: z.object({ code: z.string().nullish(), message: z.string().nullish() }) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
