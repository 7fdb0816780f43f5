/** What went wrong with one attempt, in the service's own words as far as it said any. */
export interface CallTrouble {
  /** HTTP status; null when no response came. */
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string;
  /** From `retry-after-ms` or `retry-after`; null when absent. */
  readonly retryAfterMs: number | null;
  /** From `x-should-retry`; null when absent. */
  readonly shouldRetry: boolean | null;
}

export type RetryDecision =
  | { readonly kind: 'retry'; readonly waitMs: number }
  /** This call cannot be had; others can. */
  | { readonly kind: 'give-up' }
  /** No call can be had until someone mends the account, the key or the model id. */
  | { readonly kind: 'stop-run' };

export const mostAttempts = 6;
const longestWaitMs = 60_000;

/** Codes after which every further call fails the same way (platform.openai.com error codes, read 2026-11-20). */
const fatalCodes = new Set([
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'billing_hard_limit_reached',
  'account_deactivated',
  'invalid_api_key',
  'model_not_found',
  'training_not_available',
  'unsupported_parameter',
  'unsupported_value',
]);

/**
 * The one retry policy. `attempt` counts from 1; `jitter` is a number in 0..1 that spreads the waits of parallel calls.
 * Exponential from 0.5 s, doubled each time, capped at 60 s, never less than what the service asks for; a service that asks
 * for more than 10 minutes is not waited for.
 */
export function decideRetry(trouble: CallTrouble, attempt: number, jitter: number): RetryDecision {
  if (isFatal(trouble)) return { kind: 'stop-run' };
  if (attempt >= mostAttempts || !isTransient(trouble)) return { kind: 'give-up' };
  if (trouble.retryAfterMs !== null && trouble.retryAfterMs > 600_000) return { kind: 'give-up' };
  const backoffMs = Math.min(longestWaitMs, 500 * 2 ** (attempt - 1)) * (0.75 + jitter / 2);
  return { kind: 'retry', waitMs: Math.max(trouble.retryAfterMs ?? 0, backoffMs) };
}

function isFatal({ status, code }: CallTrouble): boolean {
  if (code !== null && fatalCodes.has(code)) return true;
  return status === 401 || status === 403 || status === 404;
}

function isTransient({ status, shouldRetry }: CallTrouble): boolean {
  if (shouldRetry !== null) return shouldRetry;
  return status === null || status === 200 || status === 408 || status === 409 || status === 429 || status >= 500;
}
