import { criticalValue } from '../stats/critical-value.ts';
import { normalUpperQuantile } from '../stats/normal.ts';
import { rejectionProbability } from '../stats/rejection-probability.ts';
import { tangoScore } from '../stats/tango-score.ts';
import type { GateTest } from './gate-test.ts';

/** How often a drop of the smallest detectable size is found. */
export const PLANNED_POWER = 0.8;

/** The share of answers that differ between two systems, where nothing better is known from an earlier run. */
export const DEFAULT_DISCORDANCE = 0.1;

/** What a gate over this many samples can and cannot find out, before anything is spent. Shares are in 0..1. */
export interface GatePlan {
  /**
   * Whether the claim that the rule turns on is in reach. `not-worse`: that not one answer differs proves it.
   * `no-regression`: that every answer breaks proves harm. `threshold`: that there is a sample.
   */
  readonly feasible: boolean;
  /** The fewest samples with which the gate is feasible. */
  readonly samplesNeeded: number;
  readonly discordanceAssumed: number;
  /** The smallest drop that is shown at alpha in 80 of 100 runs: exact, 1 where no drop is. */
  readonly smallestDetectable: number;
  /** The same by the normal approximation (z_α + z_0.2)√(π/N). */
  readonly smallestDetectableApproximate: number;
}

/**
 * Plans a gate from the number of samples and the share of answers that is expected to differ, which should come from
 * an earlier run (the baseline against itself, say), never from the run that is judged.
 */
export function planGate({ samples, gate, discordanceAssumed = DEFAULT_DISCORDANCE }: GateQuestion): GatePlan {
  const approximate =
    (normalUpperQuantile(gate.alpha) + normalUpperQuantile(1 - PLANNED_POWER)) *
    Math.sqrt(discordanceAssumed / samples);
  return {
    feasible: isFeasible(samples, gate),
    samplesNeeded: samplesNeeded(gate),
    discordanceAssumed,
    smallestDetectable: smallestDetectableDrop({ samples, gate, discordanceAssumed }),
    smallestDetectableApproximate: Math.min(1, approximate),
  };
}

export interface GateQuestion {
  readonly samples: number;
  readonly gate: GateTest;
  readonly discordanceAssumed?: number;
}

/**
 * `not-worse` can pass without a single disagreement only if N > z*²(1 − δ)/δ: the score of "nothing differs" reaches
 * the calibrated critical value (59 samples for a margin of 5 points, 149 for 2, 299 for 1, at α = 0.05).
 */
export function isFeasible(samples: number, { rule, margin, tolerance, alpha, mostDiscordance }: GateTest): boolean {
  if (samples < 1) return false;
  switch (rule) {
    case 'not-worse': {
      const critical = criticalValue({ pairs: samples, difference: -margin, level: alpha, mostDiscordance });
      return tangoScore({ pairs: samples, downs: 0, ups: 0 }, -margin) >= critical;
    }
    case 'no-regression': {
      const critical = criticalValue({ pairs: samples, difference: tolerance, level: alpha, mostDiscordance });
      return tangoScore({ pairs: samples, downs: 0, ups: samples }, tolerance) >= critical;
    }
    case 'threshold':
      return true;
  }
}

/**
 * The fewest samples with which the gate is feasible. Feasibility comes with size and hardly ever goes again: bracket by doubling, bisect, then step down over the last
 * few.
 */
export function samplesNeeded(gate: GateTest): number {
  let enough = 1;
  while (!isFeasible(enough, gate) && enough < MOST_SAMPLES) enough *= 2;
  let short = Math.floor(enough / 2);
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isFeasible(middle, gate)) enough = middle;
    else short = middle;
  }
  while (enough > 1 && isFeasible(enough - 1, gate)) enough -= 1;
  return enough;
}

const MOST_SAMPLES = 2 ** 24;

/** The smallest margin, in tenths of a point, with which so many samples make the gate feasible; 1 where none below does. */
export function smallestMargin(samples: number, gate: GateTest): number {
  let short = 0;
  let enough = 1000;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    const margin = middle / 1000;
    if (isFeasible(samples, { ...gate, margin, tolerance: Math.min(gate.tolerance, margin / 2) })) enough = middle;
    else short = middle;
  }
  return enough / 1000;
}

/** The fewest independent values by which a percentile is bounded on both sides at half of the error rate: p^n ≤ α/2. */
export const LEAST_FOR_PERCENTILE = {
  p50: (alpha: number) => Math.ceil(Math.log(alpha / 2) / Math.log(0.5)),
  p95: (alpha: number) => Math.ceil(Math.log(alpha / 2) / Math.log(0.95)),
} as const;

/**
 * The drop g at which the regression test rejects with probability 0.8 when `discordanceAssumed` of the answers
 * differ (all of g, where g itself is larger). Exact: the probability is summed over all outcomes, and bisected in g.
 */
export function smallestDetectableDrop({
  samples,
  gate: { tolerance, alpha, mostDiscordance },
  discordanceAssumed = DEFAULT_DISCORDANCE,
}: GateQuestion): number {
  const test = {
    pairs: samples,
    difference: tolerance,
    critical: criticalValue({ pairs: samples, difference: tolerance, level: alpha, mostDiscordance }),
  };
  const isFound = (drop: number): boolean => {
    const discordance = Math.max(discordanceAssumed, drop);
    const rates = { down: (discordance - drop) / 2, up: (discordance + drop) / 2 };
    return rejectionProbability(test, rates) >= PLANNED_POWER;
  };
  if (test.critical === Number.POSITIVE_INFINITY || !isFound(1)) return 1;
  let missed = tolerance;
  let found = 1;
  while (found - missed > 1e-6) {
    const middle = (missed + found) / 2;
    if (isFound(middle)) found = middle;
    else missed = middle;
  }
  return found;
}
