import { describe, expect, it } from 'vitest';
import { makePacer } from '../../src/evaluate/pacer.ts';
import { keepLimit, makeSteadyLimit } from '../../src/evaluate/steady-limit.ts';

/** The starts of calls that are made as soon as they may be, in milliseconds. */
function startsOf(limit: ReturnType<typeof makeSteadyLimit>, calls: number, tokens: number): readonly number[] {
  let nowMs = 0;
  return Array.from({ length: calls }, () => {
    nowMs += limit.waitMs(nowMs);
    limit.start(nowMs, tokens);
    return nowMs;
  });
}

describe('a limit of the configuration', () => {
  it('spreads requests evenly over the minute', () => {
    expect(startsOf(makeSteadyLimit(60, null), 4, 1000)).toEqual([0, 1000, 2000, 3000]);
  });

  it('spreads tokens evenly, and the scarcer of both counts', () => {
    expect(startsOf(makeSteadyLimit(null, 6000), 3, 100)).toEqual([0, 1000, 2000]);
    expect(startsOf(makeSteadyLimit(600, 6000), 3, 100)).toEqual([0, 1000, 2000]);
    expect(startsOf(makeSteadyLimit(6, 6000), 3, 100)).toEqual([0, 10_000, 20_000]);
  });

  it('does not save up what was not used', () => {
    const limit = makeSteadyLimit(60, null);
    limit.start(0, 1);
    expect(limit.waitMs(600_000)).toBe(0);
    limit.start(600_000, 1);
    expect(limit.waitMs(600_000)).toBe(1000);
  });

  it('is nothing where nothing is configured', () => {
    expect(startsOf(makeSteadyLimit(null, null), 3, 1e6)).toEqual([0, 0, 0]);
  });

  it('holds for all models together, besides what the service says', () => {
    const limit = makeSteadyLimit(60, null);
    const [one, other] = [keepLimit(makePacer(), limit), keepLimit(makePacer(), limit)];
    const turn = one.start(0, 10);
    one.end(turn, 10, { kind: 'let-in', limits: null });
    expect(one.waitMs(10, 10)).toBe(990);
    expect(other.waitMs(10, 10)).toBe(990);
    const later = one.start(1000, 10);
    one.end(later, 1010, { kind: 'overloaded', retryAfterMs: 5000 });
    expect(one.waitMs(2000, 10)).toBe(4010);
    expect(other.waitMs(2000, 10)).toBe(0);
  });
});
