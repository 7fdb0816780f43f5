import type { RateLimits, TurnEnd } from './pacer.ts';

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
  /** A model that has just been trained is not there yet. */
  | { readonly kind: 'await-model'; readonly waitMs: number }
  /** This call cannot be had; others can. */
  | { readonly kind: 'give-up' }
  /** No call can be had until someone mends the account, the key or the model id. */
  | { readonly kind: 'stop-run' };

export const mostAttempts = 6;
/** A response with status 200 that is no answer may have been billed: it is asked for twice more. */
export const mostUnreadable = 3;
/** Being told to come later is no error of the call: it is waited out for about twenty minutes. */
export const mostAttemptsAtRateLimit = 30;
const longestWaitMs = 60_000;

/** A fine-tuned model can be called a few minutes after its job has ended (404 until then). */
const longestModelWaitMs = 300_000;
const modelPollMs = 10_000;

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

/** What an attempt has behind it. */
export interface AttemptHistory {
  /** Counted from 1; attempts that found no model do not count. */
  readonly attempt: number;
  readonly model: string;
  /** How long the model has been not found; 0 at the first time. */
  readonly absentMs: number;
  /** Attempts until now, this one included, with a response that `isUnreadable`; absent for none before this one. */
  readonly unreadable?: number;
}

/**
 * The one retry policy. `jitter` is a number in 0..1 that spreads the waits of parallel calls. Exponential from 0.5 s, doubled each
 * time, capped at 60 s, never less than what the service asks for; a service that asks for more than 10 minutes is not waited for.
 * A fine-tuned model that is not found is waited for.
 */
export function decideRetry(
  trouble: CallTrouble,
  { attempt, model, absentMs, unreadable = 0 }: AttemptHistory,
  jitter: number,
): RetryDecision {
  if (isAbsentFineTune(trouble, model) && absentMs < longestModelWaitMs) {
    return { kind: 'await-model', waitMs: modelPollMs };
  }
  if (isFatal(trouble)) return { kind: 'stop-run' };
  const most = trouble.status === 429 ? mostAttemptsAtRateLimit : mostAttempts;
  if (attempt >= most || unreadable >= mostUnreadable || !isTransient(trouble)) return { kind: 'give-up' };
  if (trouble.retryAfterMs !== null && trouble.retryAfterMs > 600_000) return { kind: 'give-up' };
  const backoffMs = Math.min(longestWaitMs, 500 * 2 ** (attempt - 1)) * (0.75 + jitter / 2);
  return { kind: 'retry', waitMs: Math.max(trouble.retryAfterMs ?? 0, backoffMs) };
}

/** The service said that it had answered, and what came is no answer. */
export function isUnreadable({ status, code }: CallTrouble): boolean {
  return code === 'malformed-response' && status !== null && status >= 200 && status < 300;
}

/** What the trouble says about the pace. */
export function describeTurnEnd(trouble: CallTrouble, decision: RetryDecision, limits: RateLimits | null): TurnEnd {
  const { status, code, retryAfterMs } = trouble;
  if (decision.kind === 'await-model') return { kind: 'absent', retryAfterMs: decision.waitMs };
  if (decision.kind === 'stop-run') return { kind: 'other' };
  if (status === 503 || code === 'slow_down') return { kind: 'overloaded', retryAfterMs };
  if (status === 429) return { kind: 'turned-away', limits, retryAfterMs };
  return { kind: 'other' };
}

function isAbsentFineTune({ status, code }: CallTrouble, model: string): boolean {
  return model.startsWith('ft:') && (code === 'model_not_found' || (status === 404 && code === null));
}

function isFatal({ status, code }: CallTrouble): boolean {
  if (code !== null && fatalCodes.has(code)) return true;
  const isRedirect = status !== null && status >= 300 && status < 400;
  return isRedirect || status === 401 || status === 403 || status === 404;
}

function isTransient({ status, shouldRetry }: CallTrouble): boolean {
  if (shouldRetry !== null) return shouldRetry;
  return status === null || status === 200 || status === 408 || status === 409 || status === 429 || status >= 500;
}
