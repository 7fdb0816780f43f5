import { type Clusters, clusteredMean } from './clustered-mean.ts';
import { studentUpperQuantile } from './student-t.ts';

/** Pairs of values that may depend on each other within a group: by group the sums of each side and how many they are. */
export interface PairedClusters {
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly sizes: readonly number[];
}

/**
 * Whether the ratio of two means, Σ top / Σ bottom, is shown to be at most `ratio`, at error `level`: Student's t on top − ratio ·
 * bottom, cluster-robust where there are groups. Paired, so what both sides have in common cancels. With equal values throughout there
 * is no error to speak of. Fieller, JRSS B 16 (1954) 175–185. False with fewer than two groups.
 */
export function isRatioAtMost(pairs: PairedClusters, ratio: number, level: number): boolean {
  const { mean, standardError, degrees } = clusteredMean(differencesAt(pairs, ratio));
  return degrees >= 1 && mean + studentUpperQuantile(level, degrees) * standardError <= 0;
}

/** The same for "at least". */
export function isRatioAtLeast(pairs: PairedClusters, ratio: number, level: number): boolean {
  const { mean, standardError, degrees } = clusteredMean(differencesAt(pairs, ratio));
  return degrees >= 1 && mean - studentUpperQuantile(level, degrees) * standardError >= 0;
}

/** Fieller's bounds: the largest ratio that is shown to be exceeded, 0 where none is, and the smallest that is shown not to be. */
export function ratioBounds(
  pairs: PairedClusters,
  { lowLevel, highLevel }: { readonly lowLevel: number; readonly highLevel: number },
): { readonly low: number; readonly high: number } {
  return {
    low: lastTrue((ratio) => isRatioAtLeast(pairs, ratio, lowLevel)),
    high: lastTrue((ratio) => !isRatioAtMost(pairs, ratio, highLevel)),
  };
}

/** Where `holds`, true for small ratios, turns false: 0 where it never holds, +∞ where it still does at a million. */
function lastTrue(holds: (ratio: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (holds(high)) {
    if (high > 1e6) return Number.POSITIVE_INFINITY;
    low = high;
    high *= 2;
  }
  while (high - low > 1e-12 + 1e-9 * high) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low === 0 ? 0 : high;
}

function differencesAt({ tops, bottoms, sizes }: PairedClusters, ratio: number): Clusters {
  return { sums: tops.map((top, index) => top - ratio * (bottoms[index] ?? 0)), sizes };
}
