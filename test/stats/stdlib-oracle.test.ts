import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import binomialCdfOracle from '@stdlib/stats-base-dists-binomial-cdf';
import normalQuantileOracle from '@stdlib/stats-base-dists-normal-quantile';
import tQuantileOracle from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf, binomialUpperTail } from '../../src/stats/binomial.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { normalUpperQuantile } from '../../src/stats/normal.ts';
import { studentUpperQuantile } from '../../src/stats/student-t.ts';

/** Within this share of each other, or both too small for the other library to be exact. */
function expectClose(ours: number, theirs: number, share: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(share * Math.abs(theirs) + 1e-13);
}

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe('distributions agree with @stdlib', () => {
  it('for the binomial of any size', () => {
    const binomials = fc.integer({ min: 1, max: 20_000 }).chain((trials) =>
      fc.record({
        trials: fc.constant(trials),
        k: fc.integer({ min: 0, max: trials }),
        p: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(binomials, ({ trials, k, p }) => {
        const lower = binomialCdf(k, { trials, p, q: 1 - p });
        expectClose(lower, binomialCdfOracle(k, trials, p), 1e-9);
        expect(lower + binomialUpperTail(k + 1, { trials, p, q: 1 - p })).toBeCloseTo(1, 12);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });

  it('for the beta distribution', () => {
    const shape = fc.double({ min: 0.5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(shape, shape, probability, (a, b, x) => {
        expectClose(incompleteBeta({ a, b, x, y: 1 - x }).lower, betaCdf(x, a, b), 1e-9);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });

  it('for quantiles of the normal', () => {
    fc.assert(
      fc.property(probability, (p) => expectClose(normalUpperQuantile(p), 0 - normalQuantileOracle(p, 0, 1), 1e-9)),
      { seed: 20261120, numRuns: 500 },
    );
  });

  it("for quantiles of Student's t", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (p, degrees) => {
          expectClose(studentUpperQuantile(p, degrees), 0 - tQuantileOracle(p, degrees), 1e-7);
        },
      ),
      { seed: 20261120, numRuns: 300 },
    );
  });
});
