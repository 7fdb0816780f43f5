import { z } from 'zod';

/**
 * Runs `work` again when GitHub says that it could not answer now: 5xx, 429, a primary or secondary rate limit.
 * At most `attempts` runs; between them 1 s, 2 s, 4 s or what the service asks for, and it gives up at once when the
 * service asks for more than a minute. `work` must be safe to run again. Throws the last error as it came.
 *
 * Rules: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api (2026-11).
 */
export async function retryRequest<Value>(work: () => Promise<Value>, wait: Wait, attempts = 4): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const delayMs = planDelayMs(error, attempt);
      if (attempt >= attempts || delayMs === null || delayMs > longestDelayMs) throw error;
      await wait(delayMs);
    }
  }
}

/** Waits this many milliseconds. */
export type Wait = (delayMs: number) => Promise<void>;

/** An error that came from GitHub, as the REST client reports it; null for any other. `status` is 500 when no answer came. */
export function parseServiceError(error: unknown): ServiceError | null {
  const parsed = serviceErrorSchema.safeParse(error);
  if (!parsed.success) return null;
  const { status, message, response } = parsed.data;
  return { status, message, headers: response?.headers ?? {} };
}

export interface ServiceError {
  readonly status: number;
  /** The service's own words: untrusted. */
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** True when the same request may succeed later. */
export function isTransient(error: ServiceError): boolean {
  return error.status >= 500 || isRateLimit(error);
}

const longestDelayMs = 60_000;

const serviceErrorSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** Null when a retry is pointless. */
function planDelayMs(error: unknown, attempt: number): number | null {
  const answer = parseServiceError(error);
  if (answer === null || !isTransient(answer)) return null;
  return askedDelayMs(answer) ?? 1000 * 2 ** (attempt - 1);
}

function isRateLimit({ status, message, headers }: ServiceError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(message);
}

function askedDelayMs({ headers }: ServiceError): number | null {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return seconds * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  // Both times are the server's, so a wrong clock here does no harm.
  const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
  const nowMs = Date.parse(String(headers.date));
  return Number.isFinite(resetMs - nowMs) ? Math.max(1000, resetMs - nowMs) : null;
}
