import type { Allowance } from '../evaluate/allowance-ledger.ts';
import type { RateLimits } from '../evaluate/pacer.ts';
import type { HeaderReader } from './post-json.ts';

/**
 * The `x-ratelimit-*` headers of a response (platform.openai.com/docs/guides/rate-limits, read 2026-11-20); null when it carries none
 * that can be used. A limit counts only with all three of its headers.
 */
export function readRateLimits(headers: HeaderReader): RateLimits | null {
  const requests = readAllowance(headers, 'requests');
  const tokens = readAllowance(headers, 'tokens');
  return requests === null && tokens === null ? null : { requests, tokens };
}

function readAllowance(headers: HeaderReader, of: 'requests' | 'tokens'): Allowance | null {
  const reset = headers.get(`x-ratelimit-reset-${of}`);
  if (reset === null) return null;
  const limit = Number.parseFloat(headers.get(`x-ratelimit-limit-${of}`) ?? '');
  const remaining = Number.parseFloat(headers.get(`x-ratelimit-remaining-${of}`) ?? '');
  const resetMs = parseResetMs(reset);
  const isUsable = limit > 0 && Number.isFinite(remaining) && resetMs !== null;
  return isUsable ? { limit, remaining, resetMs } : null;
}

const unitsMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, µs: 0.001, us: 0.001, ns: 0.000_001 } as const;
const longestMs = 86_400_000;

/** Durations as Go writes them ("6m0s", "12ms", "1h2m3s", "1.5s"), or a bare number of seconds. Null for anything else. */
export function parseResetMs(text: string): number | null {
  const trimmed = text.trim();
  const seconds = /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) * 1000 : null;
  const sum = seconds ?? sumParts(trimmed);
  // A number this large is a date, and whose clock that is by is not said.
  return sum !== null && sum <= longestMs ? sum : null;
}

function sumParts(text: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|s|µs|us|ns))+$/.test(text)) return null;
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|µs|us|ns)/g)) {
    if (unit === undefined || !isUnit(unit)) return null;
    sum += Number(amount) * unitsMs[unit];
  }
  return sum;
}

function isUnit(text: string): text is keyof typeof unitsMs {
  return Object.hasOwn(unitsMs, text);
}
