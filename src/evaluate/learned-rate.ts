import { makeBearableShare } from './bearable-share.ts';

/** The rate of calls that a service lets in, learned from the calls that it turns away. */
export interface LearnedRate {
  /** How long the next call must wait, in milliseconds; 0 when it may start. */
  readonly waitMs: (nowMs: number) => number;
  readonly start: (nowMs: number) => void;
  /** A call that was started at `startedMs` has been let in. */
  readonly letIn: (startedMs: number) => void;
  /**
   * A call that was started at `startedMs` has been turned away; the service asks for nothing before `notBeforeMs`. True when it
   * is taken for a limit, false for chance.
   */
  readonly turnedAway: (startedMs: number, nowMs: number, notBeforeMs: number) => boolean;
  /** Calls per millisecond; null as long as no limit was met. */
  readonly perMs: () => number | null;
}

/** The share is of about so many calls; before the first one so many count as let in. */
const shareOver = 300;
const trustAtFirst = 75;
/** Of the last so many calls so many must have been turned away: where no limit is known yet, more than chance would come to. */
const remembered = 40;
const fewest = { first: 3, later: 2 } as const;
/** A rate is measured over so long, or so many calls where that is longer. */
const measuredMs = 1500;
const measuredCalls = 200;
/** What was measured still empties what has just been empty. */
const belowMeasured = 0.97;
const longestPauseMs = 30_000;
/** Wake-ups are late by about a millisecond. Only where calls follow each other that fast may the next ones make up for it. */
const makeUpMs = 4;

const growEveryMs = 500;
/** Up to this part of the rate at which a limit was met last, it is known to be safe. */
const safePart = 0.93;
const growth = { safe: 0.06, slowest: 0.005, confirmed: 0.03, fastest: 0.25 } as const;
const quietMs = 5000;
/** A rate that was measured by fewer calls is a guess. */
const fewMeasured = 20;
/** Raised by more at once, a rate is known to have been borne before. */
const largeStep = 0.1;

/**
 * A service without headers says what it allows by turning calls away alone. When it does it has nothing left, so what it lets in
 * until it does so again is what it allows. The rate is set to that, and then grows: fast to where the limit was met last, gently
 * there, faster the longer nothing is turned away. A rate that few calls speak for is a guess, which grows fast until the limit is met
 * again. Calls that are turned away now and then, whatever the rate, are no limit.
 */
export function makeLearnedRate(): LearnedRate {
  const bearable = makeBearableShare();
  let perMs: number | null = null;
  let nextMs = 0;
  let holdMs = 0;
  /** What the service asked for by calls that were taken for chance. */
  let askedForMs = 0;
  /** Since when every call has been turned away. */
  let shortSinceMs: number | null = null;
  /** The rate at which a limit was met last, and whether it was about the same as the time before. */
  let metPerMs = 0;
  let confirmed = false;
  /** The rate is a guess, and is raised fast until a limit is met again. */
  let searching = false;
  /** From then on a rate that was confirmed may have been raised. */
  let quietFromMs = 0;
  let step: number = growth.slowest;
  let grownAtMs = 0;
  let startedSinceGrowth = 0;
  /** Share of the last calls that were turned away, and how many calls it is of. */
  let share = 0;
  let shareOf = trustAtFirst;
  let firstMs: number | null = null;
  let setAtMs = Number.NEGATIVE_INFINITY;
  /** Of the calls since the rate was set: when they were started, and how the last of them that ended did. */
  let starts: number[] = [];
  let outcomes: { readonly startedMs: number; readonly isTurnedAway: boolean }[] = [];

  function grow(nowMs: number): void {
    if (perMs === null || nowMs - grownAtMs < (searching ? growEveryMs / 2 : growEveryMs)) return;
    // A rate that is not used up says nothing about the limit.
    if (startedSinceGrowth >= 0.5 * perMs * (nowMs - grownAtMs)) {
      step = nextStep(perMs, nowMs);
      perMs *= 1 + step;
    }
    grownAtMs = nowMs;
    startedSinceGrowth = 0;
  }

  function nextStep(rate: number, nowMs: number): number {
    if (searching) return growth.fastest;
    if (rate < safePart * metPerMs) return growth.safe;
    if (share > bearable.share() || step === growth.safe) return growth.slowest;
    const most = confirmed && nowMs < quietFromMs ? growth.confirmed : growth.fastest;
    return share < bearable.share() / 2 ? Math.min(most, step * 2) : step;
  }

  function record(startedMs: number, isTurnedAway: boolean): void {
    if (startedMs < setAtMs) return;
    outcomes.push({ startedMs, isTurnedAway });
    if (outcomes.length > remembered) outcomes.shift();
    shareOf = Math.min(shareOf + 1, shareOver);
    share += ((isTurnedAway ? 1 : 0) - share) / shareOf;
    if (perMs !== null) bearable.record(perMs, isTurnedAway);
  }

  function isLimit(): boolean {
    return (
      share > bearable.share() &&
      outcomes.filter(({ isTurnedAway }) => isTurnedAway).length >= (perMs === null ? fewest.first : fewest.later)
    );
  }

  /** Calls that were let in of late, and the time in which they were. */
  function measure(untilMs: number): { readonly letIn: number; readonly elapsedMs: number } {
    const known = starts.filter((start) => start <= untilMs);
    const enoughMs = Math.min(untilMs - measuredMs, known.at(-measuredCalls) ?? Number.NEGATIVE_INFINITY);
    const fromMs = Math.max(setAtMs, firstMs ?? untilMs, enoughMs);
    const turnedAway = outcomes.filter(
      ({ startedMs, isTurnedAway }) => isTurnedAway && startedMs >= fromMs && startedMs <= untilMs,
    );
    return {
      letIn: known.filter((start) => start >= fromMs).length - turnedAway.length,
      elapsedMs: untilMs - fromMs,
    };
  }

  function pause(nowMs: number, shortMs: number): void {
    const pauseMs = perMs === null ? 10 : Math.min(longestPauseMs, Math.max(10, 1.5 / perMs, 0.8 * shortMs));
    holdMs = Math.max(holdMs, askedForMs, nowMs + pauseMs);
    askedForMs = 0;
  }

  function set(measured: number, isGuess: boolean, nowMs: number): void {
    // While the rate grows fast, what was let in is of a time in which fewer were asked for.
    const borne = perMs === null || step < largeStep ? 0 : perMs / (1 + step);
    const next = perMs === null ? measured : Math.min(perMs, Math.max(measured * belowMeasured, borne, perMs * 0.2));
    searching = perMs === null && isGuess;
    confirmed = perMs !== null && next > perMs * 0.8;
    metPerMs = perMs ?? next;
    bearable.cut(metPerMs, next, share);
    perMs = bearable.rateBefore() ?? next;
    step = growth.slowest;
    quietFromMs = nowMs + quietMs;
    grownAtMs = nowMs;
    startedSinceGrowth = 0;
    setAtMs = nowMs;
    starts = [];
    outcomes = [];
    share = Math.min(share, bearable.share());
  }

  return {
    perMs: () => perMs,
    waitMs: (nowMs) => Math.max(0, Math.max(holdMs, nextMs) - nowMs),

    start: (nowMs) => {
      firstMs ??= nowMs;
      if (starts.length >= 4096) starts.splice(0, 2048);
      starts.push(nowMs);
      startedSinceGrowth += 1;
      grow(nowMs);
      if (perMs !== null) nextMs = Math.max(nextMs, nowMs - Math.max(0, makeUpMs - 1 / perMs)) + 1 / perMs;
    },

    letIn: (startedMs) => {
      shortSinceMs = null;
      record(startedMs, false);
    },

    turnedAway: (startedMs, nowMs, notBeforeMs) => {
      shortSinceMs ??= nowMs;
      askedForMs = Math.max(askedForMs, notBeforeMs);
      record(startedMs, true);
      const isOld = startedMs < setAtMs;
      if (!isOld && !isLimit()) return false;
      pause(nowMs, nowMs - shortSinceMs);
      if (isOld) return true;
      const { letIn, elapsedMs } = measure(startedMs);
      // Next to nothing was let in since: the same shortage goes on.
      if (perMs !== null && letIn < 5 && elapsedMs < 5000) return true;
      set(Math.max(1, letIn) / Math.max(elapsedMs, 20), letIn < fewMeasured, nowMs);
      return true;
    },
  };
}
