import type { PairedCounts } from './paired-counts.ts';

/**
 * Tango's score statistic for the hypothesis that the paired difference P(up) − P(down) is `difference`, in −1..1.
 * Positive where the data lie above the hypothesis. It falls as `difference` grows. Tango, Statistics in Medicine 17
 * (1998) 891–908.
 *
 * With b = downs, c = ups and d the difference, q is the likeliest P(down) under the hypothesis: the root q = (√(B² −
 * 4AC) − B)/(2A) of A = 2n, B = (2n − c + b)d − b − c, C = −b d(1 − d). Then z = (c − b − nd)/√(n(2q + d(1 − d))). At
 * d = 0 this is McNemar's (c − b)/√(b + c). Nothing over nothing is 0: no pairs, no disagreement at d = 0, and all
 * pairs equal at |d| = 1.
 *
 * Only d ≥ 0 is computed, the rest by the mirror z(b, c, d) = −z(c, b, −d): there C ≤ 0 and no root cancels, and
 * swapping the two sides changes the sign and not one bit more.
 */
export function tangoScore({ pairs, downs, ups }: PairedCounts, difference: number): number {
  return difference < 0 ? 0 - scoreAbove(pairs, ups, downs, -difference) : scoreAbove(pairs, downs, ups, difference);
}

function scoreAbove(n: number, b: number, c: number, d: number): number {
  if (d === 0) return b + c === 0 ? 0 : (c - b) / Math.sqrt(b + c);
  const spread = d * (1 - d);
  const B = (2 * n - c + b) * d - b - c;
  const root = Math.sqrt(B * B + 8 * n * b * spread);
  let q = 0;
  if (B <= 0) q = (root - B) / (4 * n);
  else q = (2 * b * spread) / (B + root);
  const excess = c - b - n * d;
  if (excess === 0) return 0;
  return excess / Math.sqrt(n * (2 * q + spread));
}
