import { largestRejected } from './largest-rejected.ts';
import { mirrorCounts, type PairedCounts } from './paired-counts.ts';
import { tangoScore } from './tango-score.ts';

/**
 * The lower confidence bound of the paired difference: where Tango's z, which falls as the hypothesis rises, comes
 * down to `critical` > 0. −1 without pairs, or when `critical` is infinite. With no disagreement at all it is −z²/(n
 * + z²), never a point.
 *
 * `pivot` is a difference at which a test with the same critical value is made. It becomes an end of the bracket, so
 * that the bound is at or above the pivot if and only if that test rejects, to the last bit.
 */
export function scoreLowerBound(counts: PairedCounts, critical: number, pivot?: number): number {
  const excludes = (difference: number): boolean => tangoScore(counts, difference) >= critical;
  if (counts.pairs <= 0 || critical === Number.POSITIVE_INFINITY || !excludes(-1)) return -1;
  return largestRejected(excludes, pivot);
}

/**
 * The upper bound: the mirror image of the lower one. It is at or below the pivot if and only if the mirrored test
 * rejects.
 */
export function scoreUpperBound(counts: PairedCounts, critical: number, pivot?: number): number {
  return 0 - scoreLowerBound(mirrorCounts(counts), critical, pivot === undefined ? undefined : 0 - pivot);
}
