const SQRT_TWO_PI = 2.5066282746310007;

/** From here the continued fraction is faster than the series, and the series would start to cancel. */
const FRACTION_FROM = 3;

/** P(Z > z) of the standard normal distribution, with full relative precision in the upper tail. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  if (z === Number.POSITIVE_INFINITY) return 0;
  return z < FRACTION_FROM ? 0.5 - density(z) * centralSeries(z) : density(z) * tailFraction(z);
}

/** P(Z ≤ z). */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/**
 * The z with P(Z > z) = p, for 0 < p < 1; 0 gives +∞ and 1 gives −∞.
 *
 * Newton's method on ln P(Z > z), which is concave and falls: from any start it comes in from the right and cannot
 * diverge.
 */
export function normalUpperQuantile(p: number): number {
  if (p <= 0) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return 0 - normalUpperQuantile(1 - p);
  const target = Math.log(p);
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * p)));
  for (let step = 0; step < 100; step += 1) {
    const tail = normalUpperTail(z);
    const change = ((Math.log(tail) - target) * tail) / density(z);
    z += change;
    if (Math.abs(change) <= 1e-15 * (1 + z)) break;
  }
  return z;
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
}

/**
 * z + z³/3 + z⁵/(3·5) + … : the area from 0 to z over the density at z (Abramowitz & Stegun 26.2.11). All terms are
 * positive.
 */
function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > 1e-17 * sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/**
 * Mills' ratio 1/(z + 1/(z + 2/(z + 3/(z + …)))) (Abramowitz & Stegun 26.2.14), from the inside out; 200 terms
 * suffice from z = 3.
 */
function tailFraction(z: number): number {
  let inner = z;
  for (let k = 200; k >= 1; k -= 1) inner = z + k / inner;
  return 1 / inner;
}
