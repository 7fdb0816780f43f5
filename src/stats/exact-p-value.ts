import { nuisanceGrid, ratesOf } from './nuisance-grid.ts';
import type { PairedCounts } from './paired-counts.ts';
import { rejectionProbability } from './rejection-probability.ts';
import { tangoScore } from './tango-score.ts';

/** Far enough into the tails for p-values down to about 1e-30. */
const REACH = 12;

/** Scores that are equal on paper may differ in their last bits; both count as "at least as extreme". */
const TIE = 1e-10;

/**
 * The exact unconditional p-value of "the paired difference is at most `difference`": the probability of a score at
 * least as large as the one seen, maximised over the rate of disagreement, up to `mostDiscordance` (0.6 without it). Small values speak for a larger
 * difference. 1 without pairs.
 */
export function exactPValue(counts: PairedCounts, difference: number, mostDiscordance?: number): number {
  const { pairs } = counts;
  if (pairs <= 0) return 1;
  const seen = tangoScore(counts, difference);
  const critical = Number.isFinite(seen) ? seen - TIE * Math.max(1, Math.abs(seen)) : seen;
  const probabilityAt = (discordance: number): number =>
    rejectionProbability({ pairs, difference, critical }, ratesOf(difference, discordance), REACH);
  const grid = nuisanceGrid(difference, undefined, mostDiscordance);
  const probabilities = grid.map(probabilityAt);
  const highest = Math.max(...probabilities);
  const at = probabilities.indexOf(highest);
  return Math.max(highest, peakBetween(grid[at - 1] ?? grid[at] ?? 0, grid[at + 1] ?? grid[at] ?? 0, probabilityAt));
}

/** The top of a curve with one hump, by ternary steps; each keeps two thirds of the range. */
function peakBetween(start: number, end: number, heightAt: (x: number) => number): number {
  let low = start;
  let high = end;
  for (let step = 0; step < 12; step += 1) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (heightAt(left) < heightAt(right)) low = left;
    else high = right;
  }
  return heightAt((low + high) / 2);
}
