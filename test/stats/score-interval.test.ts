import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorCounts } from '../../src/stats/paired-counts.ts';
import { scoreLowerBound, scoreUpperBound } from '../../src/stats/score-interval.ts';
import { tangoScore } from '../../src/stats/tango-score.ts';

const counts = fc
  .tuple(fc.nat(400), fc.nat(60), fc.nat(60))
  .map(([same, downs, ups]) => ({ pairs: same + downs + ups, downs, ups }));
const difference = fc.double({ min: -1, max: 1, noNaN: true });

describe("Tango's score", () => {
  it('changes its sign and nothing else when the two sides change places', () => {
    fc.assert(
      fc.property(counts, difference, (seen, at) => {
        expect(tangoScore(mirrorCounts(seen), -at)).toBe(0 - tangoScore(seen, at));
      }),
    );
  });

  it('falls as the hypothesis rises', () => {
    fc.assert(
      fc.property(counts, difference, difference, (seen, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const slack = 1e-9 * (1 + Math.abs(tangoScore(seen, low)));
        if (seen.pairs > 0 && low > -1 && high < 1) {
          expect(tangoScore(seen, low)).toBeGreaterThanOrEqual(tangoScore(seen, high) - slack);
        }
      }),
    );
  });

  it('falls with each down and rises with each up, so that rejection regions have no holes', () => {
    for (const pairs of [1, 2, 5, 24]) {
      for (const at of [-0.9, -0.3, -0.02, 0, 0.02, 0.5]) {
        for (let downs = 0; downs < pairs; downs += 1) {
          for (let ups = 0; ups + downs < pairs; ups += 1) {
            const here = tangoScore({ pairs, downs, ups }, at);
            expect(tangoScore({ pairs, downs: downs + 1, ups }, at)).toBeLessThanOrEqual(here + 1e-12);
            expect(tangoScore({ pairs, downs, ups: ups + 1 }, at)).toBeGreaterThanOrEqual(here - 1e-12);
          }
        }
      }
    }
  });

  it('is 0 where nothing stands against nothing', () => {
    expect(tangoScore({ pairs: 0, downs: 0, ups: 0 }, -0.05)).toBe(0);
    expect(tangoScore({ pairs: 30, downs: 0, ups: 0 }, 0)).toBe(0);
    expect(tangoScore({ pairs: 30, downs: 0, ups: 30 }, 1)).toBe(0);
    expect(tangoScore({ pairs: 30, downs: 30, ups: 0 }, -1)).toBe(0);
  });

  it('is infinite where |d| = 1 is impossible', () => {
    expect(tangoScore({ pairs: 30, downs: 0, ups: 29 }, 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(tangoScore({ pairs: 30, downs: 29, ups: 0 }, -1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the score interval', () => {
  it('is ±z²/(n + z²) without any disagreement, never a point', () => {
    const z = 1.6667;
    const wanted = (z * z) / (80 + z * z);
    expect(scoreLowerBound({ pairs: 80, downs: 0, ups: 0 }, z)).toBeCloseTo(-wanted, 12);
    expect(scoreUpperBound({ pairs: 80, downs: 0, ups: 0 }, z)).toBeCloseTo(wanted, 12);
  });

  it('is everything without pairs or with an infinite critical value', () => {
    for (const [pairs, z] of [
      [0, 1.65],
      [9, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(scoreLowerBound({ pairs, downs: 0, ups: 0 }, z)).toBe(-1);
      expect(scoreUpperBound({ pairs, downs: 0, ups: 0 }, z)).toBe(1);
    }
  });

  it('reaches −1 when all pairs went down', () => {
    expect(scoreLowerBound({ pairs: 12, downs: 12, ups: 0 }, 1.65)).toBe(-1);
    expect(scoreUpperBound({ pairs: 12, downs: 12, ups: 0 }, 1.65)).toBeLessThan(-0.5);
  });

  it('lies around the estimate and is mirrored with the data', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 4, noNaN: true }), (seen, z) => {
        const [low, high] = [scoreLowerBound(seen, z), scoreUpperBound(seen, z)];
        const estimate = seen.pairs === 0 ? 0 : (seen.ups - seen.downs) / seen.pairs;
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(scoreLowerBound(mirrorCounts(seen), z)).toBe(0 - high);
      }),
    );
  });

  it('is on the side of the pivot that the test at the pivot says', () => {
    fc.assert(
      fc.property(counts, difference, fc.double({ min: 0.5, max: 4, noNaN: true }), (seen, pivot, z) => {
        const rejects = seen.pairs > 0 && pivot > -1 && tangoScore(seen, pivot) >= z;
        if (pivot > -1) expect(scoreLowerBound(seen, z, pivot) >= pivot).toBe(rejects);
      }),
    );
  });
});
