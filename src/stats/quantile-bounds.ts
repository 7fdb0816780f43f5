import { binomialCdf, binomialUpperTail } from './binomial.ts';
import { lastTrue } from './last-true.ts';

/**
 * Exact one-sided confidence bounds of the p-quantile of independent values from any distribution: order statistics (David & Nagaraja,
 * Order Statistics, 3rd ed. 2003, section 7.1). `low` fails with probability at most `level`, and so does `high`. −∞ and +∞ where so
 * few values bound nothing.
 */
export function quantileBounds(
  values: readonly number[],
  { p, level }: { readonly p: number; readonly level: number },
): { readonly low: number; readonly high: number } {
  const sorted = [...values].sort((left, right) => left - right);
  const below = { trials: sorted.length, p, q: 1 - p };
  // x(k) exceeds the quantile only where fewer than k values lie below it or on it, and falls short of it only where k or more do.
  const lastLow = lastTrue(sorted.length, (k) => k === 0 || binomialCdf(k - 1, below) <= level);
  const firstHigh = lastTrue(sorted.length, (k) => k === 0 || binomialUpperTail(k, below) > level) + 1;
  return {
    low: sorted[lastLow - 1] ?? Number.NEGATIVE_INFINITY,
    high: sorted[firstHigh - 1] ?? Number.POSITIVE_INFINITY,
  };
}

/** By nearest rank: the smallest value that at least a share p of them does not exceed. Null without values. */
export function nearestRank(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(1, Math.ceil(sorted.length * p)) - 1] ?? null;
}
