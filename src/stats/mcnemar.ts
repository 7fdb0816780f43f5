import { binomialPmf, binomialUpperTail } from './binomial.ts';

/** `down`: evidence that downs outweigh ups. `up`: the reverse. */
export interface McNemarPValues {
  readonly twoSided: number;
  readonly down: number;
  readonly up: number;
}

/**
 * The exact conditional McNemar test: among the pairs that differ, downs are Bin(downs + ups, ½). Without any, every
 * p is 1.
 */
export function mcnemarExact({ downs, ups }: { readonly downs: number; readonly ups: number }): McNemarPValues {
  const fair = { trials: downs + ups, p: 0.5, q: 0.5 };
  const down = binomialUpperTail(downs, fair);
  const up = binomialUpperTail(ups, fair);
  return { twoSided: Math.min(1, 2 * Math.min(down, up)), down, up };
}

/**
 * McNemar's test with the mid-p value: half of the probability of what was seen counts. Fagerland, Lydersen & Laake,
 * BMC Medical Research Methodology 13:91 (2013). Without any difference every p is 1, as for the exact test.
 */
export function mcnemarMidP({ downs, ups }: { readonly downs: number; readonly ups: number }): McNemarPValues {
  const trials = downs + ups;
  if (trials === 0) return { twoSided: 1, down: 1, up: 1 };
  const fair = { trials, p: 0.5, q: 0.5 };
  const half = 0.5 * binomialPmf(downs, fair);
  const down = binomialUpperTail(downs, fair) - half;
  const up = binomialUpperTail(ups, fair) - half;
  return { twoSided: Math.min(1, 2 * Math.min(down, up)), down, up };
}
