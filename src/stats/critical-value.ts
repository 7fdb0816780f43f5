import { normalUpperQuantile } from './normal.ts';
import { nuisanceGrid, ratesOf } from './nuisance-grid.ts';
import { rejectionProbability } from './rejection-probability.ts';
import { tangoScore } from './tango-score.ts';

/** The grid aims a little below the level, so that the size stays under it between the grid's points too. */
const SAFETY = 0.998;

/** Rates of disagreement that a search watches at once; the whole grid is checked before an answer is given. */
const WATCHED = 4;

const PRECISION = 1e-9;

/**
 * The calibrated critical value of the score test of "the paired difference is above `difference`": the smallest z,
 * not below the normal quantile, at which the exact size, maximised over every rate of disagreement up to 0.6, or to `mostDiscordance`, is at
 * most `level` (0 < level < 0.5). With it Tango's test is an exact unconditional test. +∞ where no outcome of so few
 * pairs can be that rare.
 *
 * The size is a falling step function of z, so it is bisected, first over the few worst rates, then checked over the
 * whole grid.
 */
export function criticalValue({ pairs, difference, level, mostDiscordance }: Calibration): number {
  if (pairs <= 0) return Number.POSITIVE_INFINITY;
  const grid = nuisanceGrid(difference, undefined, mostDiscordance);
  const target = SAFETY * level;
  const greatest = tangoScore({ pairs, downs: 0, ups: pairs }, difference);
  const sizeAt = (critical: number, discordance: number): number =>
    rejectionProbability({ pairs, difference, critical }, ratesOf(difference, discordance));

  let critical = normalUpperQuantile(level);
  let watched: readonly number[] = [];
  for (;;) {
    const z = critical;
    const offenders = grid
      .map((discordance) => ({ discordance, size: sizeAt(z, discordance) }))
      .filter(({ size }) => size > target)
      .sort((left, right) => right.size - left.size);
    if (offenders.length === 0) return critical;
    watched = [...offenders.slice(0, WATCHED).map(({ discordance }) => discordance), ...watched];
    const fits = (candidate: number): boolean =>
      candidate > greatest || watched.every((discordance) => sizeAt(candidate, discordance) <= target);
    critical = firstFitting(critical, fits);
    if (critical > greatest) return Number.POSITIVE_INFINITY;
  }
}

export interface Calibration {
  readonly pairs: number;
  /** The hypothesis that is to be rejected, in −1..1. */
  readonly difference: number;
  /** One-sided. */
  readonly level: number;
  /** Of 0.6 to 1. */
  readonly mostDiscordance?: number | undefined;
}

/** The least z above `start`, which does not fit, that does: doubling steps, then bisection. */
function firstFitting(start: number, fits: (z: number) => boolean): number {
  let low = start;
  let step = 0.01;
  while (!fits(start + step)) {
    low = start + step;
    step *= 2;
  }
  let high = start + step;
  while (high - low > PRECISION * high) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
