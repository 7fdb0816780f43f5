import type { Clusters } from './clustered-mean.ts';
import { logEProcess, logEProcessOfValues } from './e-process.ts';
import { largestRejected } from './largest-rejected.ts';
import { mirrorCounts, type PairedCounts } from './paired-counts.ts';

/** The bets, the error rate of the bound, and a difference at which a test of the same level is made. */
export interface AnytimeBound {
  readonly bets: readonly number[];
  readonly level: number;
  readonly pivot?: number;
}

/**
 * The lower bound of the paired difference that holds at every look at once: the largest hypothesis that the
 * e-process still rejects at 1/`level`. −1 where it rejects none. At or above `pivot` if and only if the process with
 * that hypothesis rejects.
 */
export function anytimeLowerBound(counts: PairedCounts, bound: AnytimeBound): number {
  return largestExcluded((difference) => logEProcess(counts, difference, bound.bets), bound);
}

/** The upper bound, the mirror image. */
export function anytimeUpperBound(counts: PairedCounts, bound: AnytimeBound): number {
  return 0 - anytimeLowerBound(mirrorCounts(counts), mirrorBound(bound));
}

/** The same for the mean of values in −1..1 in groups of at most `most`. */
export function anytimeLowerBoundOfMean(clusters: Clusters, bound: AnytimeBound & { readonly most: number }): number {
  const { bets, most } = bound;
  return largestExcluded(
    (difference) => logEProcessOfValues(centre(clusters, difference), { difference, bets, most }),
    bound,
  );
}

export function anytimeUpperBoundOfMean(clusters: Clusters, bound: AnytimeBound & { readonly most: number }): number {
  return 0 - anytimeLowerBoundOfMean(negate(clusters), { ...mirrorBound(bound), most: bound.most });
}

/** By group the sum of (value − difference). */
export function centre({ sums, sizes }: Clusters, difference: number): readonly number[] {
  return sums.map((sum, index) => sum - (sizes[index] ?? 0) * difference);
}

/** The same groups with every value's sign changed. */
export function negate({ sums, sizes }: Clusters): Clusters {
  return { sums: sums.map((sum) => 0 - sum), sizes };
}

function mirrorBound({ bets, level, pivot }: AnytimeBound): AnytimeBound {
  return { bets, level, ...(pivot === undefined ? {} : { pivot: 0 - pivot }) };
}

/** The evidence falls as the hypothesis rises. */
function largestExcluded(logAt: (difference: number) => number, { level, pivot }: AnytimeBound): number {
  const target = -Math.log(level);
  return largestRejected((difference) => logAt(difference) >= target, pivot);
}
