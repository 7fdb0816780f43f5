import { describe, expect, it } from 'vitest';
import { type CallTrouble, decideRetry, mostAttempts } from '../../src/evaluate/decide-retry.ts';

const trouble = (part: Partial<CallTrouble>): CallTrouble => ({
  status: null,
  code: null,
  message: '',
  retryAfterMs: null,
  shouldRetry: null,
  ...part,
});

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
    expect(decideRetry(trouble(part), 1, 0.5).kind).toBe(kind);
  });

  it('waits twice as long each time, never less than the service asks for', () => {
    const waits = [1, 2, 3].map((attempt) => decideRetry(trouble({ status: 500 }), attempt, 0.5));
    expect(waits).toEqual([500, 1000, 2000].map((waitMs) => ({ kind: 'retry', waitMs })));
    expect(decideRetry(trouble({ status: 429, retryAfterMs: 7000 }), 1, 0.5)).toEqual({ kind: 'retry', waitMs: 7000 });
  });

  it('gives up after the last attempt', () => {
    expect(decideRetry(trouble({ status: 500 }), mostAttempts, 0).kind).toBe('give-up');
  });
});
