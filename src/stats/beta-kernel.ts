import { stirlingError } from './log-gamma.ts';

/**
 * x^a y^b / B(a, b) for a, b > 0 and y = 1 − x, which the caller passes because it often knows y better than 1 − x
 * does.
 *
 * Written with Stirling errors and deviances (Loader 2000), so that no large numbers cancel: √(ab / 2π(a + b)) ·
 * exp(S(a + b) − S(a) − S(b) − D(a, (a + b)x) − D(b, (a + b)y)).
 */
export function betaKernel({ a, b, x, y }: BetaPoint): number {
  if (x <= 0 || y <= 0) return 0;
  const sum = a + b;
  const exponent =
    stirlingError(sum) - stirlingError(a) - stirlingError(b) - deviance(a, sum * x) - deviance(b, sum * y);
  return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(exponent);
}

/** A point of a Beta(a, b) distribution with both of its coordinates, x + y = 1. */
export interface BetaPoint {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The deviance x ln(x / m) + m − x, without cancellation where x is near m (Loader 2000, `bd0`):
 * with v = (x − m)/(x + m) it is (x − m)v + 2x Σ v^(2j+1)/(2j + 1), j ≥ 1.
 */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let power = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
