import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The exact interval of a proportion, two-sided at `level`: beta quantiles. Clopper & Pearson, Biometrika 26 (1934)
 * 404–413.
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  level: number,
): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    high: successes === trials ? 1 : 1 - betaQuantile(tail, trials - successes, successes + 1),
  };
}

/** The x with I_x(a, b) = p, by bisection down to the last bit. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (incompleteBeta({ a, b, x: middle, y: 1 - middle }).lower < p) low = middle;
    else high = middle;
  }
}
