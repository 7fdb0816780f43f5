import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { CallTrouble } from '../evaluate/decide-retry.ts';

/** What went wrong with a request, in the service's own words as far as it said any. */
export class ServiceTrouble extends Error {
  override readonly name = 'ServiceTrouble';
  readonly trouble: CallTrouble;

  constructor(trouble: CallTrouble, cause?: unknown) {
    super(trouble.message, { cause });
    this.trouble = trouble;
  }
}

export interface JsonServiceSettings {
  /** What paths are put behind, without a slash at its end. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Before the first repetition of a read; doubled for each that follows. */
  readonly firstPauseMs?: number;
}

/** A service that takes and gives JSON. Every trouble is a `ServiceTrouble`. */
export interface JsonService {
  /** Repeated where it may help: reading changes nothing. */
  readonly read: (path: string) => Promise<unknown>;
  /** Sent once. A `FormData` goes as it is, anything else as JSON. */
  readonly send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;
}

const timeoutMs = 180_000;
const uploadTimeoutMs = 15 * 60_000;
const mostReads = 5;
const longestPauseMs = 60_000;

export function makeJsonService({ baseUrl, headers, firstPauseMs = 500 }: JsonServiceSettings): JsonService {
  return {
    read: async (path) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await request(`${baseUrl}${path}`, { headers, signal: AbortSignal.timeout(timeoutMs) });
        } catch (error) {
          if (!(error instanceof ServiceTrouble) || attempt >= mostReads || !isPassing(error.trouble)) throw error;
          const pauseMs = Math.max(firstPauseMs * 2 ** (attempt - 1), error.trouble.retryAfterMs ?? 0);
          await sleep(Math.min(pauseMs, longestPauseMs));
        }
      }
    },
    send: (method, path, body) => {
      if (body instanceof FormData) {
        const signal = AbortSignal.timeout(uploadTimeoutMs);
        return request(`${baseUrl}${path}`, { method, headers, body, signal });
      }
      return request(`${baseUrl}${path}`, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
  };
}

/** A `ServiceTrouble` as a value; what is none is our own error and flies on. */
export function troubleOf(error: unknown): CallTrouble {
  if (error instanceof ServiceTrouble) return error.trouble;
  throw error;
}

/** A part of an answer by its schema; a body of another shape is trouble. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, what: string): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ServiceTrouble(malformed(`the response is not ${what}`));
}

async function request(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', ...init }).catch((error: unknown) => {
    throw new ServiceTrouble(lostConnection(error), error);
  });
  const text = await response.text().catch((error: unknown) => {
    throw new ServiceTrouble(lostConnection(error), error);
  });
  const body = parseJson(text);
  if (!response.ok) throw new ServiceTrouble(describeRefusal(response, body, text));
  if (body === undefined && text.trim() !== '') throw new ServiceTrouble(malformed('the response is no JSON'));
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const none = { status: null, retryAfterMs: null, shouldRetry: null };

function malformed(message: string): CallTrouble {
  return { ...none, status: 200, code: 'malformed-response', message };
}

function lostConnection(error: unknown): CallTrouble {
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  if (isTimeout) return { ...none, code: 'timeout', message: 'no answer in time' };
  const cause = error instanceof Error && error.cause instanceof Error ? ` ${error.cause.message}` : '';
  return { ...none, code: 'connection', message: `${error instanceof Error ? error.message : String(error)}${cause}` };
}

const code = z.union([z.string(), z.number().transform(String)]).nullish();
const errorSchema = z.union([
  z
    .object({ error: z.object({ code, type: z.string().nullish(), message: z.string() }) })
    .transform((body) => body.error),
  z.object({ code, message: z.string() }),
]);

function describeRefusal(response: Response, body: unknown, text: string): CallTrouble {
  const parsed = errorSchema.safeParse(body);
  const retryAfterSeconds = Number.parseFloat(response.headers.get('retry-after') ?? '');
  return {
    status: response.status,
    code: parsed.success ? (parsed.data.code ?? null) : null,
    message: parsed.success ? parsed.data.message : text.slice(0, 300),
    retryAfterMs: Number.isFinite(retryAfterSeconds) ? retryAfterSeconds * 1000 : null,
    shouldRetry: null,
  };
}

function isPassing({ status }: CallTrouble): boolean {
  return status === null || status === 200 || status === 408 || status === 429 || status >= 500;
}
