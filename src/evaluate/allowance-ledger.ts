/** What a service says is left of one of its limits (`x-ratelimit-*`), at the moment it let a call in. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Until the limit is whole again: a bucket is full, or a window ends. */
  readonly resetMs: number;
}

/** A call as a ledger wrote it down when it was started. */
export interface LedgerEntry {
  readonly number: number;
  readonly atMs: number;
  readonly cost: number;
  /** Sum of the costs of all calls up to this one. */
  readonly total: number;
}

export interface AllowanceLedger {
  /** How long a call of this cost must wait, in milliseconds: 0 when it may start; infinite when only an answer can tell. */
  readonly waitMs: (nowMs: number, cost: number) => number;
  readonly start: (nowMs: number, cost: number) => LedgerEntry;
  /** The service's word on what was left after this call, or, when it was turned away, instead of it. */
  readonly observe: (entry: LedgerEntry, allowance: Allowance, outcome: 'let-in' | 'turned-away') => void;
  /** The call has ended without such a word. */
  readonly drop: (entry: LedgerEntry) => void;
}

/** A service's clock and ours never quite agree on the end of a window, and calls do not take equally long to arrive. */
const guardMs = 3;
const sameWindowMs = 20;

interface Observation {
  readonly entry: LedgerEntry;
  /** Costs of all calls up to this one that were let in, as far as known. */
  readonly letInTotal: number;
  readonly limit: number;
  readonly remaining: number;
  /** When the limit is whole again. */
  readonly endMs: number;
}

/**
 * Keeps count of what is left of one limit between a service's words on it. All times are the moments at which calls were
 * started: every call takes about as long to arrive, so the difference between two starts is the difference between two arrivals.
 *
 * A limit is a bucket that fills steadily or a window that ends at once, and the headers look the same. What tells them apart is the
 * moment at which the limit would be whole again: each call puts off that of a bucket, and none that of a window. Until that is
 * known nothing is taken to come back before that moment, which is right for both.
 *
 * A call costs one request exactly; what it costs in tokens is an estimate, and how far off those are is learned.
 */
export function makeAllowanceLedger({ costs }: { readonly costs: 'exact' | 'estimated' }): AllowanceLedger {
  /** Calls of which nothing has been heard, in the order of their starts. */
  const pending = new Set<LedgerEntry>();
  let count = 0;
  let total = 0;
  let turnedAwayTotal = 0;
  let last: Observation | null = null;
  let anchor: Observation | null = null;
  /** Above 0 the observations speak for a bucket, below for a window. */
  let votes = 0;
  /** What is left at `atMs`, as far as known. */
  let left = 0;
  let atMs = 0;
  /** When the limit is whole again; null in a new window of which nothing has been heard. */
  let endMs: number | null = null;
  let windowMs: number | null = null;
  /** Of the window that goes on, the observation with the least left. */
  let lowest: Observation | null = null;
  /** The rate at which a bucket fills. What is left is rounded down, so that each observation is an upper bound of it. */
  let bucketPerMs = Number.POSITIVE_INFINITY;
  /** What calls really cost, as a multiple of what they were said to cost. */
  let scale = 1;
  let scaleFrom: Observation | null = null;
  let scaleWeight = 1;

  const isWindow = () => votes <= -2;
  const fillPerMs = () => (votes >= 2 && bucketPerMs < Number.POSITIVE_INFINITY ? bucketPerMs : 0);

  function advance(limit: number, toMs: number): void {
    if (toMs <= atMs) return;
    const filling = fillPerMs();
    if (filling > 0) left = Math.min(limit, left + filling * (toMs - atMs));
    else if (endMs !== null && toMs >= endMs + guardMs) {
      left = limit;
      endMs = windowMs === null || !isWindow() ? null : endMs + windowMs * Math.ceil((toMs - endMs) / windowMs);
    }
    atMs = toMs;
  }

  /** What a bucket would have put off the moment at which it is full: the time that went by, and what has been taken since. */
  function recognise(now: Observation): void {
    // A window that begins anew, or calls that stayed out.
    if (anchor === null || now.remaining > anchor.remaining) {
      anchor = now;
      return;
    }
    const missing = now.limit - now.remaining;
    const resetMs = now.endMs - now.entry.atMs;
    if (missing <= 0 || resetMs <= 0) return;
    const takenMs = ((anchor.remaining - now.remaining) * resetMs) / missing;
    const putOffMs = now.entry.atMs - anchor.entry.atMs + takenMs;
    if (putOffMs < 15) return;
    votes = Math.max(-4, Math.min(4, votes + (now.endMs - anchor.endMs >= 0.4 * putOffMs ? 1 : -1)));
    anchor = now;
  }

  function learnScale(now: Observation): void {
    scaleFrom ??= now;
    if (now.entry.number - scaleFrom.entry.number < 8) return;
    const filled = fillPerMs() * (now.entry.atMs - scaleFrom.entry.atMs);
    const comparable =
      filled > 0
        ? Math.max(now.remaining, scaleFrom.remaining) < 0.8 * now.limit
        : isWindow() && now.endMs - scaleFrom.endMs < sameWindowMs;
    const said = now.letInTotal - scaleFrom.letInTotal;
    const taken = scaleFrom.remaining - now.remaining + filled;
    if (comparable && said > 0 && taken > 0) {
      scale = clampScale((1 - scaleWeight) * scale + (scaleWeight * taken) / said);
      scaleWeight = Math.max(0.2, scaleWeight * 0.7);
    }
    scaleFrom = now;
  }

  /** A bucket: what was left when this call was let in, less what was started after it. */
  function settleBucket(now: Observation): void {
    left = now.remaining;
    atMs = now.entry.atMs;
    endMs = now.endMs;
    for (const later of pending) {
      if (later.number < now.entry.number) continue;
      advance(now.limit, later.atMs);
      left -= later.cost * scale;
    }
  }

  /** A window: the least that was left in it, less all calls of it that are still to be heard of, in whatever order they arrived. */
  function settleWindow(now: Observation): void {
    const isNew = endMs === null || now.endMs > endMs + sameWindowMs;
    if (!isNew && endMs !== null && now.endMs < endMs - sameWindowMs) return;
    if (isNew && last !== null && now.endMs > last.endMs + sameWindowMs) {
      const apartMs = now.endMs - last.endMs;
      windowMs = windowMs === null ? apartMs : Math.min(windowMs, apartMs);
    }
    lowest =
      isNew || lowest === null || lowest.endMs < now.endMs - sameWindowMs
        ? now
        : lowest.remaining < now.remaining
          ? lowest
          : now;
    endMs = isNew ? now.endMs : Math.max(now.endMs, endMs ?? 0);
    const beganMs = windowMs === null ? Number.NEGATIVE_INFINITY : endMs - windowMs;
    left = lowest.remaining;
    for (const one of pending) if (one.atMs >= beganMs) left -= one.cost * scale;
  }

  return {
    waitMs: (nowMs, cost) => {
      if (last === null) return 0;
      const { limit } = last;
      advance(limit, nowMs);
      const filling = fillPerMs();
      const reserve = filling > 0 ? Math.min(limit * 0.1, 2 * cost * scale) : 0;
      // A call that is larger than the whole limit is for the service to refuse.
      const missing = Math.min(cost * scale + reserve, limit) - left;
      if (missing <= 1e-9) return 0;
      // Where nothing is in store a call that arrives a moment early is turned away.
      if (filling > 0) return missing / filling + (limit < 2 * cost * scale ? 1 : 0);
      return endMs === null ? Number.POSITIVE_INFINITY : Math.max(1, endMs + guardMs - nowMs);
    },

    start: (nowMs, cost) => {
      count += 1;
      total += cost;
      const entry = { number: count, atMs: nowMs, cost, total };
      pending.add(entry);
      if (last !== null) {
        advance(last.limit, nowMs);
        left -= cost * scale;
      }
      return entry;
    },

    observe: (entry, { limit, remaining, resetMs }, outcome) => {
      pending.delete(entry);
      if (outcome === 'turned-away') turnedAwayTotal += entry.cost;
      const now = { entry, letInTotal: entry.total - turnedAwayTotal, limit, remaining, endMs: entry.atMs + resetMs };
      const isLatest = last === null || entry.number > last.entry.number;
      if (isLatest) {
        const missing = limit - remaining;
        if (missing >= limit * 0.3 && resetMs > 0) bucketPerMs = Math.min(bucketPerMs * 1.002, missing / resetMs);
        recognise(now);
        if (costs === 'estimated') learnScale(now);
      }
      if (isWindow()) settleWindow(now);
      else if (isLatest) settleBucket(now);
      if (isLatest) last = now;
    },

    drop: (entry) => void pending.delete(entry),
  };
}

function clampScale(scale: number): number {
  return Math.max(0.02, Math.min(50, scale));
}
