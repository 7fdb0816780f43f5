import { logEProcess } from './e-process.ts';
import { mirrorCounts, type PairedCounts } from './paired-counts.ts';

/**
 * The lower bound of the paired difference that holds at every look at once: the largest hypothesis that the
 * e-process still rejects at 1/`level`. −1 where it rejects none. At or above `pivot` if and only if the process with
 * that hypothesis rejects.
 */
export function anytimeLowerBound(
  counts: PairedCounts,
  { bets, level, pivot }: { readonly bets: readonly number[]; readonly level: number; readonly pivot?: number },
): number {
  const target = -Math.log(level);
  const excludes = (difference: number): boolean => logEProcess(counts, difference, bets) >= target;
  let low = -1;
  let high = 1;
  if (pivot !== undefined) {
    if (excludes(pivot)) low = pivot;
    else high = pivot;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (excludes(middle)) low = middle;
    else high = middle;
  }
}

/** The upper bound, the mirror image. */
export function anytimeUpperBound(
  counts: PairedCounts,
  { bets, level, pivot }: { readonly bets: readonly number[]; readonly level: number; readonly pivot?: number },
): number {
  const mirrored = { bets, level, ...(pivot === undefined ? {} : { pivot: 0 - pivot }) };
  return 0 - anytimeLowerBound(mirrorCounts(counts), mirrored);
}
