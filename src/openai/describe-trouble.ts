import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { z } from 'zod';
import type { CallTrouble } from '../evaluate/decide-retry.ts';

/** A response that has status 200 but not the promised body: cut off, HTML from a proxy, another shape, an error. */
export class MalformedResponse extends Error {
  override readonly name = 'MalformedResponse';
  /** Of the error that the body is; null when it is none. */
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

/** An attempt that took longer than the settings allow, in whatever phase. */
export class AttemptTimeout extends Error {
  override readonly name = 'AttemptTimeout';
}

/** What the client threw, as a value; null when it is no trouble with the service but an error of our own. */
export function describeTrouble(error: unknown): CallTrouble | null {
  const none = { status: null, retryAfterMs: null, shouldRetry: null };
  if (error instanceof AttemptTimeout) return { ...none, code: 'timeout', message: error.message };
  if (error instanceof APIConnectionTimeoutError) return { ...none, code: 'timeout', message: 'no answer in time' };
  if (error instanceof APIConnectionError) return { ...none, code: 'connection', message: connectionMessage(error) };
  if (error instanceof APIError) {
    const headers = error.headers;
    return {
      status: error.status ?? null,
      code: error.code ?? null,
      message: error.message,
      retryAfterMs: retryAfterMs(headers),
      shouldRetry: parseBoolean(headers?.get('x-should-retry')),
    };
  }
  if (error instanceof MalformedResponse || error instanceof SyntaxError) {
    const code = error instanceof MalformedResponse ? error.code : null;
    return { ...none, status: 200, code: code ?? 'malformed-response', message: error.message };
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

function retryAfterMs(headers: Headers | undefined): number | null {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(milliseconds)) return milliseconds;
  const text = headers?.get('retry-after') ?? '';
  const seconds = Number.parseFloat(text);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

function parseBoolean(text: string | null | undefined): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}
