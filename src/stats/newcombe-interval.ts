import { wilsonInterval } from './wilson-interval.ts';

/** A paired two-by-two table: yes both times, yes then no, no then yes, no both times. */
export interface PairedTable {
  readonly both: number;
  readonly downs: number;
  readonly ups: number;
  readonly neither: number;
}

/**
 * Newcombe's method 10 for the paired difference: Wilson's intervals of the two proportions, joined with the
 * continuity-corrected correlation φ of the table. A familiar comparator for the score interval. Newcombe, Statistics
 * in Medicine 17 (1998) 2635–2650.
 */
export function newcombeInterval(table: PairedTable, z: number): { readonly low: number; readonly high: number } {
  const { both, downs, ups, neither } = table;
  const n = both + downs + ups + neither;
  if (n === 0) return { low: -1, high: 1 };
  const before = wilsonInterval(both + downs, n, z);
  const after = wilsonInterval(both + ups, n, z);
  const [first, second] = [(both + downs) / n, (both + ups) / n];
  const correlation = correctedPhi(table, n);
  const join = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
  const difference = (ups - downs) / n;
  return {
    low: difference - join(second - after.low, before.high - first),
    high: difference + join(after.high - second, first - before.low),
  };
}

function correctedPhi({ both, downs, ups, neither }: PairedTable, n: number): number {
  const margins = (both + downs) * (ups + neither) * (both + ups) * (downs + neither);
  if (margins === 0) return 0;
  const product = both * neither - downs * ups;
  const corrected = product > 0 ? Math.max(0, product - n / 2) : product;
  return corrected / Math.sqrt(margins);
}
