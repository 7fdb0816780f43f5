import type { Allowance } from '../evaluate/allowance-ledger.ts';
import type { RateLimits } from '../evaluate/pacer.ts';
import type { HeaderReader } from './post-json.ts';

/**
 * What a response says of the limits; null when it says nothing that can be used. A limit counts only with all three of its headers,
 * so that Azure's, which come without a reset, are left to its `retry-after` (all read 2026-11-20):
 *
 * - OpenAI and Groq: `x-ratelimit-{limit,remaining,reset}-{requests,tokens}`, resets as durations
 *   (platform.openai.com/docs/guides/rate-limits, console.groq.com/docs/rate-limits);
 * - Together: `x-ratelimit-{limit,remaining,reset}` of requests, the reset in seconds (support.together.ai, article 8988956). Gateways
 *   have the same names, some with the reset as a date in seconds since 1970.
 */
export function readRateLimits(headers: HeaderReader): RateLimits | null {
  const requests = readAllowance(headers, '-requests') ?? readAllowance(headers, '');
  const tokens = readAllowance(headers, '-tokens');
  return requests === null && tokens === null ? null : { requests, tokens };
}

function readAllowance(headers: HeaderReader, of: '-requests' | '-tokens' | ''): Allowance | null {
  const reset = headers.get(`x-ratelimit-reset${of}`);
  if (reset === null) return null;
  const limit = Number.parseFloat(headers.get(`x-ratelimit-limit${of}`) ?? '');
  const remaining = Number.parseFloat(headers.get(`x-ratelimit-remaining${of}`) ?? '');
  const resetMs = parseResetMs(reset) ?? readResetDate(reset, headers.get('date'));
  const isUsable = limit > 0 && Number.isFinite(remaining) && resetMs !== null;
  return isUsable ? { limit, remaining, resetMs } : null;
}

const unitsMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, µs: 0.001, us: 0.001, ns: 0.000_001 } as const;
const longestMs = 86_400_000;

/** A date by the service's clock, which the same response shows in whole seconds. */
function readResetDate(text: string, date: string | null): number | null {
  if (!/^\d{10}$/.test(text.trim()) || date === null) return null;
  const resetMs = Number(text) * 1000 - Date.parse(date) + 1000;
  return resetMs >= 0 && resetMs <= longestMs ? resetMs : null;
}

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
