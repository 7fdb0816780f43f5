import type { Pacer } from './pacer.ts';

/** What the configuration allows a minute. */
export interface SteadyLimit {
  readonly waitMs: (nowMs: number) => number;
  readonly start: (nowMs: number, tokens: number) => void;
}

const minuteMs = 60_000;

/**
 * Calls evenly spread, so that no window of a minute holds more of them than is allowed, and no more tokens by estimate. A call that
 * costs more tokens than a second allows makes the next one wait for as long as it takes.
 */
export function makeSteadyLimit(requestsPerMinute: number | null, tokensPerMinute: number | null): SteadyLimit {
  let nextMs = 0;
  return {
    waitMs: (nowMs) => Math.max(0, nextMs - nowMs),
    start: (nowMs, tokens) => {
      const forRequest = requestsPerMinute === null ? 0 : minuteMs / requestsPerMinute;
      const forTokens = tokensPerMinute === null ? 0 : (tokens * minuteMs) / tokensPerMinute;
      nextMs = Math.max(nextMs, nowMs) + Math.max(forRequest, forTokens);
    },
  };
}

/** A pacer that keeps a limit besides what the service says. Several may share one limit. */
export function keepLimit(pacer: Pacer, limit: SteadyLimit): Pacer {
  return {
    waitMs: (nowMs, tokens) => Math.max(pacer.waitMs(nowMs, tokens), limit.waitMs(nowMs)),
    start: (nowMs, tokens) => {
      limit.start(nowMs, tokens);
      return pacer.start(nowMs, tokens);
    },
    end: pacer.end,
  };
}
