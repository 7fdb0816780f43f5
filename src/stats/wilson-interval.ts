/**
 * Wilson's score interval for a proportion: `successes` (0..trials; a sum of scores in 0..1 is allowed and gives a
 * cautious interval, since no variable in 0..1 varies more than a yes/no one) of `trials`, at the normal quantile `z`
 * > 0. Without trials it is 0..1. Wilson, JASA 22 (1927) 209–212.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  z: number,
): { readonly low: number; readonly high: number } {
  if (trials <= 0) return { low: 0, high: 1 };
  return { low: lowerBound(successes, trials, z), high: 1 - lowerBound(trials - successes, trials, z) };
}

/** (x + z²/2 − z√(x(n − x)/n + z²/4)) / (n + z²), as x²/n over its conjugate so that a small x does not cancel. */
function lowerBound(x: number, n: number, z: number): number {
  const root = z * Math.sqrt(((n - x) / n) * x + (z * z) / 4);
  return ((x / n) * x) / (x + (z * z) / 2 + root);
}
