/** The rate of calls that a service lets in, learned from the calls that it turns away. */
export interface LearnedRate {
  /** How long the next call must wait, in milliseconds; 0 when it may start. */
  readonly waitMs: (nowMs: number) => number;
  readonly start: (nowMs: number) => void;
  readonly letIn: () => void;
  /** A call that was started at `startedMs` has been turned away; nothing is started before `notBeforeMs`. */
  readonly turnedAway: (startedMs: number, nowMs: number, notBeforeMs: number) => void;
  /** Calls per millisecond; null as long as nothing was turned away. */
  readonly perMs: () => number | null;
}

/** With fewer calls turned away than this share the rate is taken to be right. */
const bearableShare = 0.025;
const growEveryMs = 500;
const longestPauseMs = 30_000;
const slowestGrowth = 0.005;
const quietMs = 5000;

/**
 * A service without headers says what it allows by turning calls away alone. Between two such moments it had nothing left, so what
 * it let in between them is what it allows. The rate is set to that, and then grows: gently where it has been confirmed, faster the
 * longer nothing is turned away.
 */
export function makeLearnedRate(): LearnedRate {
  let perMs: number | null = null;
  let nextMs = 0;
  let holdMs = 0;
  /** Since when every call has been turned away. */
  let shortSinceMs: number | null = null;
  let confirmed = false;
  let growth = slowestGrowth;
  /** From then on a rate that was confirmed may have been raised. */
  let quietFromMs = 0;
  let grownAtMs = 0;
  let startedSinceGrowth = 0;
  /** Starts since the last change of the rate, which was at `sinceMs`. */
  let starts: number[] = [];
  let sinceMs = Number.NEGATIVE_INFINITY;
  let turnedAwaySince = 0;

  function grow(nowMs: number): void {
    if (perMs === null || nowMs - grownAtMs < growEveryMs) return;
    // A rate that is not used up says nothing about the limit.
    if (startedSinceGrowth >= 0.8 * perMs * (nowMs - grownAtMs)) {
      perMs *= 1 + growth;
      growth = Math.min(confirmed && nowMs < quietFromMs ? 0.03 : 0.25, growth * 2);
    }
    grownAtMs = nowMs;
    startedSinceGrowth = 0;
  }

  return {
    perMs: () => perMs,
    waitMs: (nowMs) => Math.max(0, Math.max(holdMs, nextMs) - nowMs),

    start: (nowMs) => {
      if (sinceMs === Number.NEGATIVE_INFINITY) sinceMs = nowMs;
      if (starts.length > 65_536) forget(nowMs);
      starts.push(nowMs);
      startedSinceGrowth += 1;
      grow(nowMs);
      if (perMs !== null) nextMs = Math.max(nextMs, nowMs - 2 / perMs) + 1 / perMs;
    },

    letIn: () => {
      shortSinceMs = null;
    },

    turnedAway: (startedMs, nowMs, notBeforeMs) => {
      shortSinceMs ??= nowMs;
      const shortMs = nowMs - shortSinceMs;
      const pauseMs = perMs === null ? 10 : Math.min(longestPauseMs, Math.max(10, 1.5 / perMs, 0.8 * shortMs));
      holdMs = Math.max(holdMs, notBeforeMs, nowMs + pauseMs);
      if (startedMs < sinceMs) return;
      turnedAwaySince += 1;
      const before = starts.filter((start) => start <= startedMs).length - turnedAwaySince;
      const elapsedMs = startedMs - sinceMs;
      // Next to nothing was let in since: the same shortage goes on.
      if (perMs !== null && before < 5 && elapsedMs < 5000) return;
      const share = turnedAwaySince / (before + turnedAwaySince);
      if (perMs === null || share > bearableShare) {
        const measured = Math.max(1, before) / Math.max(elapsedMs, 20);
        const next = perMs === null ? measured : Math.min(perMs, Math.max(measured, perMs * 0.3));
        confirmed = perMs !== null && next > perMs * 0.8;
        perMs = next;
        growth = slowestGrowth;
        quietFromMs = nowMs + quietMs;
        grownAtMs = nowMs;
        startedSinceGrowth = 0;
      } else growth = Math.max(slowestGrowth, growth / 2);
      starts = [];
      turnedAwaySince = 0;
      sinceMs = nowMs;
    },
  };

  function forget(nowMs: number): void {
    starts = [];
    turnedAwaySince = 0;
    sinceMs = nowMs;
  }
}
