import { betaKernel } from './beta-kernel.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/**
 * A number of successes among independent trials; `q` is 1 − p, passed because the caller often knows it more
 * exactly.
 */
export interface Binomial {
  readonly trials: number;
  readonly p: number;
  readonly q: number;
}

/** P(X = k), by Loader's saddle-point form: accurate to about 1e-15 relative, also in far tails. */
export function binomialPmf(k: number, { trials, p, q }: Binomial): number {
  if (k < 0 || k > trials) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (q <= 0) return k === trials ? 1 : 0;
  if (k === 0) return Math.exp(trials * logOf(q, p));
  if (k === trials) return Math.exp(trials * logOf(p, q));
  const rest = trials - k;
  return betaKernel({ a: k, b: rest, x: p, y: q }) * (trials / k / rest);
}

/** P(X ≤ k) = I_q(n − k, k + 1). */
export function binomialCdf(k: number, { trials, p, q }: Binomial): number {
  if (k < 0) return 0;
  if (k >= trials) return 1;
  return incompleteBeta({ a: k + 1, b: trials - k, x: p, y: q }).upper;
}

/** P(X ≥ k) = I_p(k, n − k + 1), an explicit upper tail: never 1 minus something near 1. */
export function binomialUpperTail(k: number, { trials, p, q }: Binomial): number {
  if (k <= 0) return 1;
  if (k > trials) return 0;
  return incompleteBeta({ a: k, b: trials - k + 1, x: p, y: q }).lower;
}

/** ln(value) for value = 1 − other, from whichever of the two says it more exactly. */
function logOf(value: number, other: number): number {
  return value > 0.5 ? Math.log1p(-other) : Math.log(value);
}
