import { logMeanExp } from './e-process.ts';

/**
 * ln E after each of `values` in −1..1, drawn without replacement from a population of `population` values, against
 * "the whole population sums to less than `threshold`" (an integer sum, so at most threshold − 1). What is left to
 * come must then average at most m = (threshold − 1 − sum so far)/(values left), and each step bets against that. A
 * mean that is impossible settles the question: +∞ when m < −1, and a hypothesis that holds by necessity (m ≥ 1) is
 * bet on with nothing.
 */
export function finiteLogEProcess(
  values: readonly number[],
  {
    population,
    threshold,
    bets,
  }: { readonly population: number; readonly threshold: number; readonly bets: readonly number[] },
): readonly number[] {
  const wealth = bets.map(() => 0);
  let sum = 0;
  return values.map((value, seen) => {
    const mean = (threshold - 1 - sum) / (population - seen);
    sum += value;
    bets.forEach((bet, index) => {
      wealth[index] = (wealth[index] ?? 0) + logFactor(bet, value, mean);
    });
    return logMeanExp(wealth);
  });
}

function logFactor(bet: number, value: number, mean: number): number {
  if (mean <= -1) return value > mean ? Number.POSITIVE_INFINITY : 0;
  if (mean >= 1) return 0;
  return Math.log1p((bet * (value - mean)) / (1 + mean));
}
