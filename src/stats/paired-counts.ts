/**
 * Pairs of yes/no results: `downs` went from yes to no, `ups` from no to yes, the rest stayed. The difference is (ups
 * − downs)/pairs.
 */
export interface PairedCounts {
  readonly pairs: number;
  readonly downs: number;
  readonly ups: number;
}

/** The same pairs seen from the other side: first and second result change places. */
export function mirrorCounts({ pairs, downs, ups }: PairedCounts): PairedCounts {
  return { pairs, downs: ups, ups: downs };
}
