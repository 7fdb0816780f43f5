import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialPmf } from '../../src/stats/binomial.ts';
import { clusteredMean, singletons } from '../../src/stats/clustered-mean.ts';
import { makeMeanBound } from '../../src/stats/mean-bound.ts';
import { studentUpperQuantile } from '../../src/stats/student-t.ts';

describe('the bound of a mean', () => {
  it('is mean − t · standard error where most values differ from 0', () => {
    const values = [0.1, -0.3, 0.25, 0.4, -0.05, 0.15];
    const { mean, standardError, degrees } = clusteredMean(singletons(values));
    const bound = makeMeanBound(singletons(values));
    expect(bound.cautious).toBe(false);
    expect(bound.lowerBound(0.05)).toBeCloseTo(mean - studentUpperQuantile(0.05, degrees) * standardError, 12);
  });

  it('knows nothing of fewer than two groups', () => {
    for (const clusters of [singletons([]), singletons([0.4]), { sums: [-30], sizes: [40] }]) {
      const bound = makeMeanBound(clusters);
      expect(bound.lowerBound(0.05)).toBe(-1);
      expect(bound.pValueAbove(-0.5)).toBe(1);
    }
  });

  it('of equal values is not a point', () => {
    for (const value of [0, 0.3, -0.3]) {
      const bound = makeMeanBound(singletons(Array.from({ length: 60 }, () => value)));
      expect(bound.cautious).toBe(true);
      expect(bound.lowerBound(0.05)).toBeLessThan(value - 0.03);
    }
  });

  it('keeps its level with rare losses, where the plain t is wrong more than twice as often', () => {
    const [pairs, drop] = [100, 0.05];
    const t = studentUpperQuantile(0.05, pairs - 1);
    for (const discordance of [0.05, 0.06, 0.1]) {
      const [down, up] = [(discordance + drop) / 2, (discordance - drop) / 2];
      let [plain, guarded] = [0, 0];
      for (let downs = 0; downs <= 20; downs += 1) {
        const share = binomialPmf(downs, { trials: pairs, p: down, q: 1 - down });
        for (let ups = 0; ups <= 20; ups += 1) {
          const rate = up / (1 - down);
          const chance = share * binomialPmf(ups, { trials: pairs - downs, p: rate, q: 1 - rate });
          const values = Array.from({ length: pairs }, (_, at) => (at < downs ? -1 : at < downs + ups ? 1 : 0));
          const { mean, standardError } = clusteredMean(singletons(values));
          if (mean - t * standardError >= -drop) plain += chance;
          if (makeMeanBound(singletons(values)).lowerBound(0.05) >= -drop) guarded += chance;
        }
      }
      expect(guarded).toBeLessThan(0.05);
      expect(plain).toBeGreaterThan(0.06);
      if (discordance === 0.05) expect(plain).toBeGreaterThan(0.1);
    }
  });

  it('excludes a hypothesis exactly when the p-value is at most the level', () => {
    const value = fc.constantFrom(-1, -0.5, 0, 0, 0, 0, 0.25, 1);
    const groups = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 120 });
    fc.assert(
      fc.property(groups, fc.constantFrom(-0.3, -0.05, 0), fc.constantFrom(0.05, 0.1), (list, hypothesis, level) => {
        const bound = makeMeanBound({
          sums: list.map(([each, size]) => each * size),
          sizes: list.map(([, size]) => size),
        });
        const distance = bound.lowerBound(level) - hypothesis;
        if (Math.abs(distance) > 1e-9) expect(bound.pValueAbove(hypothesis) <= level).toBe(distance > 0);
      }),
    );
  });

  it('falls as the error rate falls', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 60 }), (values) => {
        const { lowerBound } = makeMeanBound(singletons(values));
        expect(lowerBound(0.01)).toBeLessThanOrEqual(lowerBound(0.05));
        expect(lowerBound(0.05)).toBeLessThanOrEqual(lowerBound(0.2));
      }),
    );
  });
});
