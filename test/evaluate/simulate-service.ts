import type { Allowance } from '../../src/evaluate/allowance-ledger.ts';
import { makePacer, type TurnEnd } from '../../src/evaluate/pacer.ts';
import { makeRandom } from '../../src/local/models/random.ts';

/** A limit of a simulated service. */
export interface SimulatedLimit {
  /** Takes `cost` away and says true, or says false. */
  readonly take: (nowMs: number, cost: number) => boolean;
  readonly describe: (nowMs: number) => Allowance;
}

export function tokenBucket(perSecond: number, burst: number): SimulatedLimit {
  let level = burst;
  let atMs = 0;
  const fill = (nowMs: number) => {
    level = Math.min(burst, level + ((nowMs - atMs) * perSecond) / 1000);
    atMs = nowMs;
  };
  return {
    take: (nowMs, cost) => {
      fill(nowMs);
      if (level < cost) return false;
      level -= cost;
      return true;
    },
    describe: (nowMs) => {
      fill(nowMs);
      const resetMs = Math.ceil(((burst - level) / perSecond) * 1000);
      return { limit: burst, remaining: Math.floor(level), resetMs };
    },
  };
}

export function fixedWindow(limit: number, windowMs: number): SimulatedLimit {
  let used = 0;
  let number = -1;
  const enter = (nowMs: number) => {
    const current = Math.floor(nowMs / windowMs);
    if (current !== number) used = 0;
    number = current;
  };
  return {
    take: (nowMs, cost) => {
      enter(nowMs);
      if (used + cost > limit) return false;
      used += cost;
      return true;
    },
    describe: (nowMs) => {
      enter(nowMs);
      return { limit, remaining: limit - used, resetMs: Math.ceil((number + 1) * windowMs - nowMs) };
    },
  };
}

export interface Simulation {
  readonly requests?: SimulatedLimit;
  readonly tokens?: SimulatedLimit;
  readonly headers: 'honest' | 'none' | 'retry-after';
  readonly latencyMs: number;
  /** Tokens that the service takes for a call that was said to cost 100. */
  readonly tokensPerCall?: number;
  readonly calls: number;
  readonly concurrency: number;
  /** Share of the calls that are turned away at random, whatever the load. */
  readonly strayShare?: number;
  /** Of what is random; the same one gives the same run. */
  readonly seed?: number;
}

export interface SimulationResult {
  readonly elapsedMs: number;
  readonly turnedAwayShare: number;
  readonly perSecond: number;
  readonly mostUnderWay: number;
}

/**
 * Runs calls through the pacer against a service in virtual time: the clock jumps from event to event. Calls arrive after 0.2 to
 * 1.2 ms, wake-ups are up to 1.5 ms late, and a call that was turned away is asked again after half a second.
 */
export function simulate(simulation: Simulation): SimulationResult {
  const {
    requests,
    tokens,
    headers,
    latencyMs,
    tokensPerCall = 100,
    calls,
    concurrency,
    strayShare = 0,
    seed = 7,
  } = simulation;
  const pacer = makePacer();
  const random = makeRandom(seed);
  const events = makeEventQueue();
  let waiting = calls;
  let done = 0;
  let turnedAway = 0;
  let attempts = 0;
  let underWay = 0;
  let mostUnderWay = 0;
  let wakeAtMs = Number.POSITIVE_INFINITY;
  const now = () => events.nowMs();

  function startAll(): void {
    while (waiting > 0 && underWay < concurrency) {
      const wait = pacer.waitMs(now(), 100);
      if (wait > 0) {
        const at = now() + Math.max(1, Math.ceil(wait)) + random() * 0.5;
        if (wait !== Number.POSITIVE_INFINITY && at < wakeAtMs - 0.5) {
          wakeAtMs = at;
          events.add(at, () => {
            if (wakeAtMs === at) wakeAtMs = Number.POSITIVE_INFINITY;
            startAll();
          });
        }
        return;
      }
      waiting -= 1;
      attempts += 1;
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      const turn = pacer.start(now(), 100);
      events.add(now() + 0.2 + random(), () => {
        const isStray = random() < strayShare;
        const letIn = !isStray && takeAll();
        const limits =
          headers === 'honest'
            ? { requests: requests?.describe(now()) ?? null, tokens: tokens?.describe(now()) ?? null }
            : null;
        const retryAfterMs = headers === 'retry-after' ? Math.max(1, requests?.describe(now()).resetMs ?? 1) : null;
        const end: TurnEnd = letIn ? { kind: 'let-in', limits } : { kind: 'turned-away', limits, retryAfterMs };
        events.add(now() + (letIn ? latencyMs * (0.8 + 0.4 * random()) : 1), () => {
          underWay -= 1;
          pacer.end(turn, now(), end);
          if (letIn) done += 1;
          else {
            turnedAway += isStray ? 0 : 1;
            events.add(now() + 500, () => {
              waiting += 1;
              startAll();
            });
          }
          startAll();
        });
      });
    }
  }

  function takeAll(): boolean {
    if (requests !== undefined && !requests.take(now(), 1)) return false;
    return tokens === undefined || tokens.take(now(), tokensPerCall);
  }

  startAll();
  while (done < calls && events.next());
  if (done < calls) throw new Error(`${done} of ${calls} calls were answered, and nothing is to come`);
  return { elapsedMs: now(), turnedAwayShare: turnedAway / attempts, perSecond: (1000 * calls) / now(), mostUnderWay };
}

function makeEventQueue() {
  const heap: { readonly atMs: number; readonly run: () => void }[] = [];
  let now = 0;
  return {
    nowMs: () => now,
    add: (atMs: number, run: () => void) => {
      let low = 0;
      let high = heap.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((heap[middle]?.atMs ?? 0) > atMs) low = middle + 1;
        else high = middle;
      }
      heap.splice(low, 0, { atMs, run });
    },
    next: () => {
      const event = heap.pop();
      if (event === undefined) return false;
      now = event.atMs;
      event.run();
      return true;
    },
  };
}
