import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf, binomialPmf, binomialUpperTail } from '../../src/stats/binomial.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { logGamma } from '../../src/stats/log-gamma.ts';
import { mcnemarExact, mcnemarMidP } from '../../src/stats/mcnemar.ts';
import { normalCdf, normalUpperQuantile, normalUpperTail } from '../../src/stats/normal.ts';
import { signFlipTest } from '../../src/stats/sign-flip-test.ts';
import { studentUpperQuantile, studentUpperTail } from '../../src/stats/student-t.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

describe('ln Γ', () => {
  it('is that of factorials and of Γ(½) = √π', () => {
    let logFactorial = 0;
    for (let n = 1; n <= 170; n += 1) {
      expect(logGamma(n)).toBeCloseTo(logFactorial, 11);
      logFactorial += Math.log(n);
    }
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14);
    expect(logGamma(1e-5)).toBeCloseTo(Math.log(99999.42279422557), 12);
  });
});

describe('binomial probabilities', () => {
  it('sum to 1 and to their tails', () => {
    for (const [trials, p] of [
      [1, 0.3],
      [17, 0.5],
      [300, 0.013],
      [5000, 0.2],
    ] as const) {
      const binomial = { trials, p, q: 1 - p };
      let sum = 0;
      for (let k = 0; k <= trials; k += 1) {
        expect(binomialUpperTail(k, binomial)).toBeCloseTo(1 - sum, 12);
        sum += binomialPmf(k, binomial);
        expect(binomialCdf(k, binomial)).toBeCloseTo(sum, 12);
      }
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('keep relative precision far out, where 1 minus the rest would be 0', () => {
    expect(binomialUpperTail(100, { trials: 100, p: 0.5, q: 0.5 }) / 2 ** -100).toBeCloseTo(1, 12);
    expect(binomialCdf(0, { trials: 1000, p: 0.5, q: 0.5 }) / 2 ** -1000).toBeCloseTo(1, 11);
    expect(binomialPmf(0, { trials: 1e6, p: 1e-9, q: 1 - 1e-9 })).toBeCloseTo(Math.exp(1e6 * Math.log1p(-1e-9)), 15);
  });

  it('are certain where p is 0 or 1, and nothing outside of the range', () => {
    expect(binomialPmf(0, { trials: 5, p: 0, q: 1 })).toBe(1);
    expect(binomialPmf(5, { trials: 5, p: 1, q: 0 })).toBe(1);
    expect(binomialPmf(6, { trials: 5, p: 0.5, q: 0.5 })).toBe(0);
    expect(binomialCdf(-1, { trials: 5, p: 0.5, q: 0.5 })).toBe(0);
    expect(binomialCdf(0, { trials: 0, p: 0.5, q: 0.5 })).toBe(1);
    expect(binomialUpperTail(0, { trials: 0, p: 0.5, q: 0.5 })).toBe(1);
  });
});

describe('the incomplete beta function', () => {
  it('changes sides with its arguments', () => {
    const size = fc.double({ min: 0.05, max: 3000, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        const here = incompleteBeta({ a, b, x, y: 1 - x });
        const there = incompleteBeta({ a: b, b: a, x: 1 - x, y: x });
        expect(here.lower).toBeCloseTo(there.upper, 10);
        expect(here.lower + here.upper).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is 0 and 1 at the ends', () => {
    expect(incompleteBeta({ a: 2, b: 3, x: 0, y: 1 })).toEqual({ lower: 0, upper: 1 });
    expect(incompleteBeta({ a: 2, b: 3, x: 1, y: 0 })).toEqual({ lower: 1, upper: 0 });
  });
});

describe('quantiles', () => {
  it('undo the tail probabilities', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1 - 1e-6, noNaN: true }),
        fc.integer({ min: 1, max: 4000 }),
        (p, degrees) => {
          expect(normalUpperTail(normalUpperQuantile(p)) / p).toBeCloseTo(1, 9);
          expect(studentUpperTail(studentUpperQuantile(p, degrees), degrees) / p).toBeCloseTo(1, 8);
        },
      ),
    );
  });

  it('are infinite at 0 and 1, and the tails end there', () => {
    expect(normalUpperQuantile(0)).toBe(Number.POSITIVE_INFINITY);
    expect(normalUpperQuantile(1)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(studentUpperTail(Number.NEGATIVE_INFINITY, 3)).toBe(1);
  });

  it('of t approach those of the normal distribution', () => {
    expect(studentUpperQuantile(0.05, 1e6)).toBeCloseTo(normalUpperQuantile(0.05), 5);
  });
});

describe('familiar tests', () => {
  it('say nothing where no pair differs', () => {
    const nothing = { twoSided: 1, down: 1, up: 1 };
    expect(mcnemarExact({ downs: 0, ups: 0 })).toEqual(nothing);
    expect(mcnemarMidP({ downs: 0, ups: 0 })).toEqual(nothing);
    expect(signFlipTest([0, 0])).toEqual({ greater: 1, less: 1, twoSided: 1 });
  });

  it('refuse to go through more arrangements than there is time for', () => {
    expect(signFlipTest(Array.from({ length: 23 }, () => 1))).toBeNull();
  });
});

describe("Wilson's interval", () => {
  it('is everything without trials, and never leaves 0..1', () => {
    expect(wilsonInterval(0, 0, 1.96)).toEqual({ low: 0, high: 1 });
    expect(wilsonInterval(0, 9, 1.96).low).toBe(0);
    expect(wilsonInterval(9, 9, 1.96).high).toBe(1);
  });
});
