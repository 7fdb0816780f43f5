import type { Clusters } from '../stats/clustered-mean.ts';
import { criticalValue } from '../stats/critical-value.ts';
import { exactPValue } from '../stats/exact-p-value.ts';
import { makeMeanBound } from '../stats/mean-bound.ts';
import { mirrorCounts, type PairedCounts } from '../stats/paired-counts.ts';
import { scoreLowerBound, scoreUpperBound } from '../stats/score-interval.ts';
import { tangoScore } from '../stats/tango-score.ts';
import { claimLevels, type GateTest } from './gate-test.ts';

/**
 * What the data say of the two claims, whatever the rule makes of it. `low` is at or above −margin if and only if `ok`, and `high` at or
 * below −tolerance if and only if `regression`: interval and verdict cannot disagree.
 */
export interface Evidence {
  /** A drop of the margin or more is ruled out. */
  readonly ok: boolean;
  /** A drop of more than the tolerance is shown. */
  readonly regression: boolean;
  /** A rise is shown, at alpha. */
  readonly improvement: boolean;
  readonly pOk: number;
  readonly pRegression: number;
  readonly low: number;
  readonly high: number;
  /** The interval was widened because few pairs differ. */
  readonly cautious: boolean;
}

/** Right or wrong answers of independent samples: Tango's score test with exactly calibrated critical values. */
export function weighCounts(counts: PairedCounts, gate: GateTest): Evidence {
  const { pairs } = counts;
  const { margin, tolerance, alpha } = gate;
  const levels = claimLevels(gate);
  const mirrored = mirrorCounts(counts);
  const okCritical = criticalValue({ pairs, difference: -margin, level: levels.ok });
  const regressionCritical = criticalValue({ pairs, difference: tolerance, level: levels.regression });
  const riseCritical =
    tolerance === 0 && levels.regression === alpha
      ? regressionCritical
      : criticalValue({ pairs, difference: 0, level: alpha });
  return {
    ok: tangoScore(counts, -margin) >= okCritical,
    regression: tangoScore(mirrored, tolerance) >= regressionCritical,
    improvement: tangoScore(counts, 0) >= riseCritical,
    pOk: exactPValue(counts, -margin),
    pRegression: exactPValue(mirrored, tolerance),
    low: scoreLowerBound(counts, okCritical, -margin),
    high: scoreUpperBound(counts, regressionCritical, -tolerance),
    cautious: false,
  };
}

/**
 * Scores between 0 and 1, or samples in groups: Student's t on the mean difference, cluster-robust where there are groups.
 * The claims are read off the bounds.
 */
export function weighMeans(clusters: Clusters, gate: GateTest): Evidence {
  const levels = claimLevels(gate);
  const upward = makeMeanBound(clusters);
  const downward = makeMeanBound({ sums: clusters.sums.map((sum) => 0 - sum), sizes: clusters.sizes });
  const low = upward.lowerBound(levels.ok);
  const high = 0 - downward.lowerBound(levels.regression);
  return {
    ok: low >= -gate.margin && low > -1,
    regression: high <= -gate.tolerance && high < 1,
    improvement: upward.lowerBound(gate.alpha) >= 0,
    pOk: upward.pValueAbove(-gate.margin),
    pRegression: downward.pValueAbove(gate.tolerance),
    low,
    high,
    cautious: upward.cautious,
  };
}
