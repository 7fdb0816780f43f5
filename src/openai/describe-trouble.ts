import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { z } from 'zod';
import type { CallTrouble } from '../evaluate/decide-retry.ts';
import type { HeaderReader } from './post-json.ts';

/** A response that has status 200 but not the promised body. */
export class MalformedResponse extends Error {
  override readonly name = 'MalformedResponse';
}

/** What the client threw, as a value; null when it is no trouble with the service but an error of our own. */
export function describeTrouble(error: unknown): CallTrouble | null {
  const none = { status: null, retryAfterMs: null, shouldRetry: null };
  if (error instanceof APIConnectionTimeoutError) return { ...none, code: 'timeout', message: 'no answer in time' };
  if (error instanceof APIConnectionError) return { ...none, code: 'connection', message: connectionMessage(error) };
  if (error instanceof APIError) {
    return {
      ...(error.headers === undefined ? none : readRetryAdvice(error.headers)),
      status: error.status ?? null,
      code: error.code ?? null,
      message: error.message,
    };
  }
  if (error instanceof MalformedResponse || error instanceof SyntaxError) {
    return { ...none, status: 200, code: 'malformed-response', message: error.message };
  }
  // A connection that breaks while the body is read surfaces as fetch's own error.
  if (error instanceof TypeError && ('cause' in error || error.message === 'terminated'))
    return { ...none, code: 'connection', message: error.message };
  return null;
}

const causeSchema = z.object({ code: z.string().optional(), message: z.string().optional() });

function connectionMessage(error: Error): string {
  const cause = causeSchema.safeParse(error.cause);
  const inner = cause.success ? causeSchema.safeParse(Reflect.get(Object(error.cause), 'cause')) : cause;
  const parts = [cause, inner].flatMap((part) => (part.success ? [part.data.code ?? part.data.message ?? ''] : []));
  return [error.message, ...parts.filter((part) => part !== '')].join(' ');
}

/** What a service says about asking again: `retry-after-ms`, `retry-after` in seconds or as a date, `x-should-retry`. */
export function readRetryAdvice(headers: HeaderReader): Pick<CallTrouble, 'retryAfterMs' | 'shouldRetry'> {
  return { retryAfterMs: readRetryAfterMs(headers), shouldRetry: parseBoolean(headers.get('x-should-retry')) };
}

function readRetryAfterMs(headers: HeaderReader): number | null {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (Number.isFinite(milliseconds)) return milliseconds;
  const text = headers.get('retry-after') ?? '';
  const seconds = Number.parseFloat(text);
  if (Number.isFinite(seconds)) return seconds * 1000;
  // A date is by the service's clock, which the same response shows.
  const untilMs = Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(untilMs) ? Math.max(0, untilMs) : null;
}

function parseBoolean(text: string | null): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}
