import { type Allowance, type LedgerEntry, makeAllowanceLedger } from './allowance-ledger.ts';
import { makeLearnedRate } from './learned-rate.ts';

/** What a response says about the service's limits, as far as it says any. */
export interface RateLimits {
  readonly requests: Allowance | null;
  readonly tokens: Allowance | null;
}

/** A call under way. */
export interface Turn {
  readonly startedMs: number;
  readonly requests: LedgerEntry;
  readonly tokens: LedgerEntry;
}

/** How an attempt ended, as far as pacing is concerned. */
export type TurnEnd =
  | { readonly kind: 'let-in'; readonly limits: RateLimits | null }
  /** HTTP 429. `retryAfterMs` is what the service asks for; null when it does not. */
  | { readonly kind: 'turned-away'; readonly limits: RateLimits | null; readonly retryAfterMs: number | null }
  /** HTTP 503 or `slow_down`: too much at once. */
  | { readonly kind: 'overloaded'; readonly retryAfterMs: number | null }
  /** The model is not there yet: nothing is asked before `retryAfterMs` have passed, and then by one call first. */
  | { readonly kind: 'absent'; readonly retryAfterMs: number }
  /** Something that says nothing about the pace: a broken connection, a timeout, another error. */
  | { readonly kind: 'other' };

export interface Pacer {
  /** How long a call of about so many tokens must wait, in milliseconds; infinite when it must wait for another call to end. */
  readonly waitMs: (nowMs: number, tokens: number) => number;
  readonly start: (nowMs: number, tokens: number) => Turn;
  readonly end: (turn: Turn, nowMs: number, end: TurnEnd) => void;
}

/** Until the first answer, twice as many calls are under way every so often: a service may be slow, or never answer the first. */
const scoutEveryMs = 250;
const concurrencyAfterScout = 24;
/** Of about the last fifty calls: more of them turned away, and the headers are no guide. */
const bearableShare = 0.06;

/**
 * The pace of calls to one model of one service. It starts with one call, which brings the first headers; from then on as many are
 * under way as are wanted, fewer after the service was overloaded. Requests and tokens are each kept within what the headers
 * say is left; where there are no headers, or they are wrong, the rate is learned. How many calls there are to be at most is for the
 * caller to say, by entering no more.
 */
export function makePacer(): Pacer {
  const requests = makeAllowanceLedger({ costs: 'exact' });
  const tokens = makeAllowanceLedger({ costs: 'estimated' });
  const rate = makeLearnedRate();
  let underWay = 0;
  let firstMs: number | null = null;
  let answered = false;
  let concurrency = concurrencyAfterScout;
  let halvedAtMs = Number.NEGATIVE_INFINITY;
  let holdMs = 0;
  let latencyMs = 0;
  /** Share of the last calls that were turned away. */
  let turnedAwayShare = 0;

  function allowedUnderWay(nowMs: number): number {
    if (answered) return Math.floor(concurrency);
    if (firstMs === null) return 1;
    return 2 ** Math.floor((nowMs - firstMs) / scoutEveryMs);
  }

  function halve(turn: Turn, nowMs: number): void {
    // Calls that were started before the last halving say nothing new.
    if (turn.startedMs < halvedAtMs) return;
    halvedAtMs = nowMs;
    // The learned rate needs so many under way; fewer would slow it down twice.
    const needed = Math.ceil((rate.perMs() ?? 0) * latencyMs * 1.5) + 1;
    concurrency = Math.min(concurrency, Math.max(1, Math.min(concurrency, underWay + 1) / 2, needed));
  }

  function observe(turn: Turn, limits: RateLimits | null, outcome: 'let-in' | 'turned-away'): void {
    if (limits?.requests) requests.observe(turn.requests, limits.requests, outcome);
    else requests.drop(turn.requests);
    if (limits?.tokens) tokens.observe(turn.tokens, limits.tokens, outcome);
    else tokens.drop(turn.tokens);
  }

  return {
    waitMs: (nowMs, cost) => {
      const allowed = allowedUnderWay(nowMs);
      if (underWay >= allowed) {
        return answered || firstMs === null
          ? Number.POSITIVE_INFINITY
          : scoutEveryMs - ((nowMs - firstMs) % scoutEveryMs);
      }
      const wait = Math.max(
        holdMs - nowMs,
        rate.waitMs(nowMs),
        requests.waitMs(nowMs, 1),
        tokens.waitMs(nowMs, cost),
        0,
      );
      // With nothing under way no answer will come to end an infinite wait.
      return underWay === 0 && wait === Number.POSITIVE_INFINITY ? 0 : wait;
    },

    start: (nowMs, cost) => {
      underWay += 1;
      firstMs ??= nowMs;
      rate.start(nowMs);
      return { startedMs: nowMs, requests: requests.start(nowMs, 1), tokens: tokens.start(nowMs, cost) };
    },

    end: (turn, nowMs, end) => {
      underWay -= 1;
      switch (end.kind) {
        case 'let-in': {
          answered = true;
          latencyMs = latencyMs === 0 ? nowMs - turn.startedMs : 0.9 * latencyMs + 0.1 * (nowMs - turn.startedMs);
          // Twice as many a round until the first trouble, then half as many more.
          // What is not used up says nothing about what would be too much.
          if (underWay + 1 >= Math.floor(concurrency)) concurrency += halvedAtMs === Number.NEGATIVE_INFINITY ? 1 : 0.5;
          turnedAwayShare *= 0.98;
          rate.letIn(turn.startedMs);
          observe(turn, end.limits, 'let-in');
          return;
        }
        case 'turned-away': {
          answered = true;
          observe(turn, end.limits, 'turned-away');
          const notBeforeMs = end.retryAfterMs === null ? 0 : nowMs + end.retryAfterMs;
          turnedAwayShare = turnedAwayShare * 0.98 + 0.02;
          if (isExplained(end.limits, turn) && turnedAwayShare < bearableShare) {
            holdMs = Math.max(holdMs, notBeforeMs);
            return;
          }
          if (rate.turnedAway(turn.startedMs, nowMs, notBeforeMs)) halve(turn, nowMs);
          return;
        }
        case 'overloaded':
          observe(turn, null, 'turned-away');
          answered = true;
          if (end.retryAfterMs !== null) holdMs = Math.max(holdMs, nowMs + end.retryAfterMs);
          halve(turn, nowMs);
          return;
        case 'absent':
          observe(turn, null, 'turned-away');
          answered = false;
          firstMs = null;
          holdMs = Math.max(holdMs, nowMs + end.retryAfterMs);
          return;
        case 'other':
          observe(turn, null, 'turned-away');
          return;
      }
    },
  };
}

/** The headers themselves say that there was not enough left. */
function isExplained(limits: RateLimits | null, turn: Turn): boolean {
  const isShort = (allowance: Allowance | null | undefined, cost: number) =>
    allowance !== null && allowance !== undefined && allowance.remaining < Math.max(cost * 1.5, allowance.limit * 0.05);
  return isShort(limits?.requests, 1) || isShort(limits?.tokens, turn.tokens.cost);
}
