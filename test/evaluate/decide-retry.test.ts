import { describe, expect, it } from 'vitest';
import {
  type CallTrouble,
  decideRetry,
  describeTurnEnd,
  mostAttempts,
  mostAttemptsAtRateLimit,
} from '../../src/evaluate/decide-retry.ts';

const trouble = (part: Partial<CallTrouble>): CallTrouble => ({
  status: null,
  code: null,
  message: '',
  retryAfterMs: null,
  shouldRetry: null,
  ...part,
});

const at = (attempt: number) => ({ attempt, model: 'm', absentMs: 0 });

describe('decideRetry', () => {
  it.each([
    ['no response', { code: 'connection' }, 'retry'],
    ['a timeout', { status: 408 }, 'retry'],
    ['a rate limit', { status: 429, code: 'rate_limit_exceeded' }, 'retry'],
    ['an overloaded server', { status: 503 }, 'retry'],
    ['a body that is cut off', { status: 200, code: 'malformed-response' }, 'retry'],
    ['a question that is too long', { status: 400, code: 'context_length_exceeded' }, 'give-up'],
    ['a server that forbids the retry', { status: 500, shouldRetry: false }, 'give-up'],
    ['a server that asks for an hour', { status: 429, retryAfterMs: 3_600_000 }, 'give-up'],
    ['an empty account', { status: 429, code: 'insufficient_quota' }, 'stop-run'],
    ['a spend limit', { status: 429, code: 'project_spend_limit_exceeded' }, 'stop-run'],
    ['a wrong key', { status: 401, code: 'invalid_api_key' }, 'stop-run'],
    ['an unknown model', { status: 404, code: 'model_not_found' }, 'stop-run'],
  ] as const)('%s: %o → %s', (_name, part, kind) => {
    expect(decideRetry(trouble(part), at(1), 0.5).kind).toBe(kind);
  });

  it('waits twice as long each time, never less than the service asks for', () => {
    const waits = [1, 2, 3].map((attempt) => decideRetry(trouble({ status: 500 }), at(attempt), 0.5));
    expect(waits).toEqual([500, 1000, 2000].map((waitMs) => ({ kind: 'retry', waitMs })));
    expect(decideRetry(trouble({ status: 429, retryAfterMs: 7000 }), at(1), 0.5)).toEqual({
      kind: 'retry',
      waitMs: 7000,
    });
  });

  it('asks twice more for a body that is no answer: each may have been billed', () => {
    const cut = trouble({ status: 200, code: 'malformed-response' });
    expect(decideRetry(cut, { ...at(2), unreadable: 2 }, 0).kind).toBe('retry');
    expect(decideRetry(cut, { ...at(3), unreadable: 3 }, 0).kind).toBe('give-up');
    expect(decideRetry(trouble({ status: 500 }), { ...at(3), unreadable: 2 }, 0).kind).toBe('retry');
  });

  it('gives up after the last attempt', () => {
    expect(decideRetry(trouble({ status: 500 }), at(mostAttempts), 0).kind).toBe('give-up');
  });

  it('is more patient where it is only told to come later', () => {
    const limited = trouble({ status: 429, code: 'rate_limit_exceeded' });
    expect(decideRetry(limited, at(mostAttempts), 0).kind).toBe('retry');
    expect(decideRetry(limited, at(mostAttemptsAtRateLimit), 0).kind).toBe('give-up');
  });

  const notFound = trouble({ status: 404, code: 'model_not_found' });

  it('waits up to five minutes for a fine-tuned model that is not found', () => {
    expect(decideRetry(notFound, { attempt: 1, model: 'ft:gpt:acme::1', absentMs: 0 }, 0).kind).toBe('await-model');
    expect(decideRetry(notFound, { attempt: 99, model: 'ft:gpt:acme::1', absentMs: 299_999 }, 0).kind).toBe(
      'await-model',
    );
    expect(decideRetry(notFound, { attempt: 99, model: 'ft:gpt:acme::1', absentMs: 300_000 }, 0).kind).toBe('stop-run');
  });

  it('does not wait for another model, nor for other trouble', () => {
    expect(decideRetry(notFound, { attempt: 1, model: 'gpt', absentMs: 0 }, 0).kind).toBe('stop-run');
    expect(decideRetry(trouble({ status: 401 }), { attempt: 1, model: 'ft:gpt', absentMs: 0 }, 0).kind).toBe(
      'stop-run',
    );
  });
});

describe('describeTurnEnd', () => {
  const retry = { kind: 'retry', waitMs: 1 } as const;
  const limits = { requests: { limit: 10, remaining: 0, resetMs: 100 }, tokens: null };
  it.each([
    ['a rate limit', { status: 429, retryAfterMs: 5 }, retry, { kind: 'turned-away', limits, retryAfterMs: 5 }],
    ['a service at its limit', { status: 503 }, retry, { kind: 'overloaded', retryAfterMs: null }],
    ['a ramp that is too fast', { status: 429, code: 'slow_down' }, retry, { kind: 'overloaded', retryAfterMs: null }],
    ['a server error', { status: 500 }, retry, { kind: 'other' }],
    ['an empty account', { status: 429, code: 'insufficient_quota' }, { kind: 'stop-run' }, { kind: 'other' }],
    ['a model to come', { status: 404 }, { kind: 'await-model', waitMs: 9 }, { kind: 'absent', retryAfterMs: 9 }],
  ] as const)('tells the pace of %s', (_name, part, decision, end) => {
    expect(describeTurnEnd(trouble(part), decision, limits)).toEqual(end);
  });
});
