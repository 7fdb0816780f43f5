import { type BetaPoint, betaKernel } from './beta-kernel.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { mirrorCounts, type PairedCounts } from './paired-counts.ts';

/**
 * The melded interval for the paired difference, two-sided at `level`, that agrees with the exact McNemar test: the
 * difference is λ(2θ − 1) with λ the rate of disagreement and θ the share of ups in it; each is given the beta
 * distribution of its exact one-sided bound. A comparator for the score interval. Fay & Lumbard, Statistics in
 * Medicine 40 (2021) 1147–1159. About 1e-6 by numerical integration.
 */
export function meldedInterval(counts: PairedCounts, level: number): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  return { low: lowerQuantile(counts, tail), high: 0 - lowerQuantile(mirrorCounts(counts), tail) };
}

function lowerQuantile(counts: PairedCounts, tail: number): number {
  let low = -1;
  let high = 1;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (lowerCdf(counts, middle) < tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * P(λ(2θ − 1) ≤ t) with θ at its lower bound's distribution, Beta(ups, downs + 1), and λ at that of the bound that
 * makes the product smaller.
 */
function lowerCdf({ pairs, downs, ups }: PairedCounts, t: number): number {
  const differing = downs + ups;
  const given = (share: number): number => {
    const slope = 2 * share - 1;
    if (slope === 0) return t >= 0 ? 1 : 0;
    const rate = t / slope;
    if (slope > 0) return betaCdf(rate, differing, pairs - differing + 1);
    return 1 - betaCdf(rate, differing + 1, pairs - differing);
  };
  if (ups === 0) return given(0);
  const density = (share: number): number => {
    const point: BetaPoint = { a: ups, b: downs + 1, x: share, y: 1 - share };
    return share <= 0 || share >= 1 ? edgeDensity(point) : betaKernel(point) / (share * (1 - share));
  };
  const mean = ups / (differing + 1);
  const reach = 12 * Math.sqrt((mean * (1 - mean)) / (differing + 2));
  const [from, to] = [Math.max(0, mean - reach), Math.min(1, mean + reach)];
  const middle = Math.min(to, Math.max(from, 0.5));
  const integrand = (share: number): number => density(share) * given(share);
  return simpson(integrand, from, middle) + simpson(integrand, middle, to);
}

/** A beta density at 0 or 1: finite, for both parameters are at least 1. */
function edgeDensity({ a, b, x }: BetaPoint): number {
  if (x <= 0) return a === 1 ? b : 0;
  return b === 1 ? a : 0;
}

function betaCdf(x: number, a: number, b: number): number {
  if (a <= 0) return x >= 0 ? 1 : 0;
  if (b <= 0) return x >= 1 ? 1 : 0;
  return incompleteBeta({ a, b, x: Math.min(1, Math.max(0, x)), y: 1 - Math.min(1, Math.max(0, x)) }).lower;
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  if (to <= from) return 0;
  const steps = 600;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let index = 1; index < steps; index += 1) sum += f(from + index * width) * (index % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
