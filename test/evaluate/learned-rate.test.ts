import { describe, expect, it } from 'vitest';
import { makeLearnedRate } from '../../src/evaluate/learned-rate.ts';

describe('a rate that was guessed from few calls', () => {
  /** One call is let in; of six that follow at once one is, and five are turned away. */
  function guess() {
    const rate = makeLearnedRate();
    rate.start(0);
    rate.letIn(0);
    for (let call = 0; call < 6; call += 1) rate.start(100);
    for (let call = 0; call < 5; call += 1) rate.turnedAway(100, 101, 0);
    return rate;
  }

  /** Calls as fast as the rate allows, all of them let in. */
  function run(rate: ReturnType<typeof makeLearnedRate>, fromMs: number, toMs: number): number {
    let nowMs = fromMs;
    for (; nowMs < toMs; nowMs += Math.max(0.1, rate.waitMs(nowMs))) {
      if (rate.waitMs(nowMs) > 0) continue;
      rate.start(nowMs);
      rate.letIn(nowMs);
    }
    return nowMs;
  }

  it('is four times as high two seconds later, when nothing is turned away', () => {
    const rate = guess();
    const first = rate.perMs() ?? Number.NaN;
    run(rate, 110, 2110);
    expect(rate.perMs()).toBeGreaterThan(4 * first);
  });

  it('goes back by one step at most when the limit is met, and grows gently from there', () => {
    const rate = guess();
    const nowMs = run(rate, 110, 2110);
    const found = rate.perMs() ?? Number.NaN;
    for (let isTaken = false; !isTaken; ) {
      rate.start(nowMs);
      isTaken = rate.turnedAway(nowMs, nowMs + 1, 0);
    }
    const borne = rate.perMs() ?? Number.NaN;
    expect(borne).toBeGreaterThanOrEqual(found / 1.25 - 1e-9);
    expect(borne).toBeLessThan(found);
    run(rate, nowMs + 30, nowMs + 600);
    expect(rate.perMs()).toBeLessThan(1.1 * borne);
  });
});

it('a few calls that are turned away among the first are no limit', () => {
  const rate = makeLearnedRate();
  for (let call = 0; call < 40; call += 1) {
    rate.start(call);
    if (call % 20 === 19) expect(rate.turnedAway(call, call + 1, 0)).toBe(false);
    else rate.letIn(call);
  }
  expect(rate.perMs()).toBeNull();
});
