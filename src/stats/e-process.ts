import type { PairedCounts } from './paired-counts.ts';

/**
 * ln E of the betting e-process against "the paired difference is at most `difference`" (−1 < difference < 1), after
 * these counts:
 *
 * E = ⅛ Σ_u (1 − u)^downs · (1 − u m/(1 + m))^same · (1 + u(1 − m)/(1 + m))^ups, m = difference, u over the bets.
 *
 * Each factor is 1 + u(D − m)/(1 + m), a fair or losing bet under the hypothesis, so by Ville's inequality P(E ever
 * reaches 1/a) ≤ a, however often one looks. It depends on counts alone: no variance is estimated and no schedule of
 * looks is needed. Waudby-Smith & Ramdas, JRSS B 86 (2024) 1–27.
 */
export function logEProcess({ pairs, downs, ups }: PairedCounts, difference: number, bets: readonly number[]): number {
  const room = 1 + difference;
  return logMeanExp(
    bets.map(
      (bet) =>
        times(downs, Math.log1p(-bet)) +
        times(pairs - downs - ups, Math.log1p((-bet * difference) / room)) +
        times(ups, Math.log1p((bet * (1 - difference)) / room)),
    ),
  );
}

/**
 * The same for values that are not only −1, 0 and 1: `centred` holds, step by step, the sum of (value − difference)
 * over one group (one value, where there are no groups), `most` the largest size of a group. A group is one step: its
 * values may depend on each other.
 */
export function logEProcessOfValues(
  centred: readonly number[],
  {
    difference,
    bets,
    most = 1,
  }: { readonly difference: number; readonly bets: readonly number[]; readonly most?: number },
): number {
  const room = most * (1 + difference);
  return logMeanExp(bets.map((bet) => centred.reduce((sum, value) => sum + Math.log1p((bet * value) / room), 0)));
}

/** ln of the mean of exp(x), without overflow. */
export function logMeanExp(logs: readonly number[]): number {
  const highest = Math.max(...logs);
  if (!Number.isFinite(highest)) return highest;
  return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length);
}

/** count · log, where nothing times an infinite log is nothing. */
function times(count: number, log: number): number {
  return count === 0 ? 0 : count * log;
}
