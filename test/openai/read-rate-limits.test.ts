import { describe, expect, it } from 'vitest';
import { parseResetMs, readRateLimits } from '../../src/openai/read-rate-limits.ts';

describe('parseResetMs', () => {
  it.each([
    ['1s', 1000],
    ['6m0s', 360_000],
    ['12ms', 12],
    ['120ms', 120],
    ['1h2m3s', 3_723_000],
    ['8.64s', 8640],
    ['1m30.5s', 90_500],
    ['250µs', 0.25],
    ['0s', 0],
    ['59', 59_000],
    ['0.5', 500],
  ])('%s is %d ms', (text, ms) => {
    expect(parseResetMs(text)).toBeCloseTo(ms, 9);
  });

  it.each(['', 'soon', '-1s', '1s ago', '1d', '1700000000', '2026-11-20T00:00:00Z', 's'])('%j is none', (text) => {
    expect(parseResetMs(text)).toBe(null);
  });
});

describe('readRateLimits', () => {
  const headers = {
    'x-ratelimit-limit-requests': '60',
    'x-ratelimit-remaining-requests': '59',
    'x-ratelimit-reset-requests': '1s',
    'x-ratelimit-limit-tokens': '150000',
    'x-ratelimit-remaining-tokens': '149984',
    'x-ratelimit-reset-tokens': '6m0s',
  };

  it('reads what is left of requests and tokens', () => {
    expect(readRateLimits(new Headers(headers))).toEqual({
      requests: { limit: 60, remaining: 59, resetMs: 1000 },
      tokens: { limit: 150_000, remaining: 149_984, resetMs: 360_000 },
    });
  });

  it('takes no limit by halves', () => {
    const { 'x-ratelimit-remaining-tokens': _, ...rest } = headers;
    expect(readRateLimits(new Headers(rest))).toMatchObject({ requests: { limit: 60 }, tokens: null });
  });

  it.each([
    ['in seconds', '2', 2000],
    ['as a date', '1795168812', 3000],
  ])('reads the names that Together and gateways have, with the reset %s', (_name, reset, resetMs) => {
    const named = {
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '7',
      'x-ratelimit-reset': reset,
      date: 'Fri, 20 Nov 2026 10:00:10 GMT',
    };
    expect(readRateLimits(new Headers(named))).toEqual({
      requests: { limit: 10, remaining: 7, resetMs },
      tokens: null,
    });
  });

  it('takes no date for a duration, and none that is long past or far off', () => {
    const named = { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '7', date: 'Fri, 20 Nov 2026 10:00:10 GMT' };
    for (const reset of ['1700000000', '1999999999'])
      expect(readRateLimits(new Headers({ ...named, 'x-ratelimit-reset': reset }))).toBe(null);
    expect(readRateLimits(new Headers({ 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '7' }))).toBe(null);
  });

  it('says nothing of a service that says nothing', () => {
    expect(readRateLimits(new Headers())).toBe(null);
  });
});
