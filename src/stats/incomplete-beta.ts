import { type BetaPoint, betaKernel } from './beta-kernel.ts';

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, each without subtracting from 1 where it is
 * small. `y` is 1 − x, passed separately so that an x near 1 keeps its digits. a, b > 0.
 *
 * The continued fraction (DLMF 8.17.22) is evaluated by Lentz's method. It converges fast for x < (a + 1)/(a + b +
 * 2); on the other side the symmetry I_x(a, b) = 1 − I_y(b, a) is used.
 */
export function incompleteBeta({ a, b, x, y }: BetaPoint): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(1, (betaKernel({ a, b, x, y }) / a) * continuedFraction(a, b, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (betaKernel({ a: b, b: a, x: y, y: x }) / b) * continuedFraction(b, a, y));
  return { lower: 1 - upper, upper };
}

/** Lentz's method needs about √max(a, b) terms; the limit is far beyond any that is reached. */
const MOST_TERMS = 1_000_000;

/** Stands in for a zero denominator, as Lentz's method asks. */
const TINY = 1e-300;

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / orTiny(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const twice = 2 * m;
    const even = (m * (b - m) * x) / ((a + twice - 1) * (a + twice));
    d = 1 / orTiny(1 + even * d);
    c = orTiny(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + twice) * (a + twice + 1));
    d = 1 / orTiny(1 + odd * d);
    c = orTiny(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 3e-16) break;
  }
  return fraction;
}

function orTiny(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
