import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../scripts/simulate/make-random.ts';
import { nearestRank, quantileBounds } from '../../src/stats/quantile-bounds.ts';
import { isRatioAtLeast, isRatioAtMost, ratioBounds } from '../../src/stats/ratio-of-means.ts';

const singles = (tops: readonly number[], bottoms: readonly number[]) => ({
  ...{ tops, bottoms },
  sizes: tops.map(() => 1),
});

describe('bounds of a quantile', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);

  it('are the order statistics of the textbook', () => {
    // R: qbinom(c(.025, .975), 100, .5) + c(0, 1) = 40, 61: the 95 % interval of the median.
    expect(quantileBounds(values, { p: 0.5, level: 0.025 })).toEqual({ low: 40, high: 61 });
    expect(quantileBounds(values, { p: 0.95, level: 0.05 })).toEqual({ low: 91, high: 99 });
  });

  it('bound nothing where there are too few values', () => {
    expect(quantileBounds(values.slice(0, 58), { p: 0.95, level: 0.05 }).high).toBe(Number.POSITIVE_INFINITY);
    expect(quantileBounds(values.slice(0, 59), { p: 0.95, level: 0.05 }).high).toBe(59);
    expect(quantileBounds([], { p: 0.5, level: 0.05 })).toEqual({
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
  });

  it('miss the true quantile no more often than they say, for a skewed distribution', () => {
    const random = makeRandom(11);
    const truth = -Math.log(0.05);
    const runs = 2000;
    let [above, below] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const drawn = Array.from({ length: 150 }, () => -Math.log(random()));
      const { low, high } = quantileBounds(drawn, { p: 0.95, level: 0.05 });
      if (low > truth) above += 1;
      if (high < truth) below += 1;
    }
    const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs);
    expect(above / runs).toBeLessThanOrEqual(most);
    expect(below / runs).toBeLessThanOrEqual(most);
    expect(above / runs).toBeGreaterThan(0.01);
  });

  it('lie around the nearest rank', () => {
    expect(nearestRank(values, 0.95)).toBe(95);
    expect(nearestRank([7], 0.5)).toBe(7);
    expect(nearestRank([], 0.5)).toBe(null);
  });
});

describe('bounds of a ratio of means', () => {
  it('are Fieller’s', () => {
    // R: a <- c(4, 5, 6, 7, 9), b <- c(3, 5, 4, 6, 7); the roots of (mean(a) − r mean(b))² = t² · var(a − r b)/5 with t = qt(.95, 4).
    const pairs = singles([4, 5, 6, 7, 9], [3, 5, 4, 6, 7]);
    const { low, high } = ratioBounds(pairs, { lowLevel: 0.05, highLevel: 0.05 });
    for (const ratio of [low, high]) {
      const differences = pairs.tops.map((top, index) => top - ratio * (pairs.bottoms[index] ?? 0));
      const mean = differences.reduce((sum, value) => sum + value, 0) / 5;
      const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4;
      expect(Math.abs(mean) / Math.sqrt(variance / 5)).toBeCloseTo(2.1318468, 5);
    }
    expect(low).toBeLessThan(31 / 25);
    expect(high).toBeGreaterThan(31 / 25);
  });

  it('are a point where every pair has the same ratio', () => {
    const pairs = singles([2, 4, 6], [1, 2, 3]);
    const { low, high } = ratioBounds(pairs, { lowLevel: 0.05, highLevel: 0.05 });
    expect(low).toBeCloseTo(2, 6);
    expect(high).toBeCloseTo(2, 6);
  });

  it('agree with the tests', () => {
    const random = makeRandom(3);
    const bottoms = Array.from({ length: 60 }, () => 1 + random());
    const pairs = singles(
      bottoms.map((bottom) => bottom * (1 + 0.3 * random())),
      bottoms,
    );
    const { low, high } = ratioBounds(pairs, { lowLevel: 0.1, highLevel: 0.05 });
    expect(isRatioAtMost(pairs, high + 1e-6, 0.05)).toBe(true);
    expect(isRatioAtMost(pairs, high - 1e-6, 0.05)).toBe(false);
    expect(isRatioAtLeast(pairs, low - 1e-6, 0.1)).toBe(true);
    expect(isRatioAtLeast(pairs, low + 1e-6, 0.1)).toBe(false);
  });

  it('bound nothing of one pair, and nothing from above where the bottom is nothing', () => {
    expect(ratioBounds(singles([1], [1]), { lowLevel: 0.05, highLevel: 0.05 })).toEqual({
      low: 0,
      high: Number.POSITIVE_INFINITY,
    });
    expect(ratioBounds(singles([1, 2], [0, 0]), { lowLevel: 0.05, highLevel: 0.05 }).high).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(isRatioAtMost(singles([0, 0], [0, 0]), 1, 0.05)).toBe(true);
  });
});
