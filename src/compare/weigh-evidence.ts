import {
  anytimeLowerBound,
  anytimeLowerBoundOfMean,
  anytimeUpperBound,
  anytimeUpperBoundOfMean,
  centre,
  negate,
} from '../stats/anytime-interval.ts';
import type { Clusters } from '../stats/clustered-mean.ts';
import { criticalValue } from '../stats/critical-value.ts';
import { logEProcess, logEProcessOfValues } from '../stats/e-process.ts';
import { exactPValue } from '../stats/exact-p-value.ts';
import { makeMeanBound } from '../stats/mean-bound.ts';
import { mirrorCounts, type PairedCounts } from '../stats/paired-counts.ts';
import { scoreLowerBound, scoreUpperBound } from '../stats/score-interval.ts';
import { tangoScore } from '../stats/tango-score.ts';
import type { ClaimLevels, GateTest } from './gate-test.ts';

/**
 * What the data say of the two claims, whatever the rule makes of it. `low` is at or above −margin if and only if
 * `ok`, and `high` at or below −tolerance if and only if `regression`: interval and verdict cannot disagree.
 */
export interface Evidence {
  /** A drop of the margin or more is ruled out. */
  readonly ok: boolean;
  /** A drop of more than the tolerance is shown. */
  readonly regression: boolean;
  /** A rise is shown, and the interval lies at or above 0. */
  readonly improvement: boolean;
  readonly pOk: number;
  readonly pRegression: number;
  readonly low: number;
  readonly high: number;
  /** The interval was widened because few pairs differ. */
  readonly cautious: boolean;
}

/** The two differences that the claims are about. */
export type Claims = Pick<GateTest, 'margin' | 'tolerance' | 'mostDiscordance'>;

/** Right or wrong answers of independent samples: Tango's score test with exactly calibrated critical values. */
export function weighCounts(counts: PairedCounts, claims: Claims, levels: ClaimLevels): Evidence {
  const { margin, tolerance, mostDiscordance } = claims;
  const { pairs } = counts;
  const mirrored = mirrorCounts(counts);
  const okCritical = criticalValue({ pairs, difference: -margin, level: levels.ok, mostDiscordance });
  const regressionCritical = criticalValue({ pairs, difference: tolerance, level: levels.regression, mostDiscordance });
  const riseCritical =
    tolerance === 0 && levels.regression === levels.improvement
      ? regressionCritical
      : criticalValue({ pairs, difference: 0, level: levels.improvement, mostDiscordance });
  const low = scoreLowerBound(counts, okCritical, -margin);
  return {
    ok: tangoScore(counts, -margin) >= okCritical,
    regression: tangoScore(mirrored, tolerance) >= regressionCritical,
    improvement: tangoScore(counts, 0) >= riseCritical && low >= 0,
    pOk: exactPValue(counts, -margin, mostDiscordance),
    pRegression: exactPValue(mirrored, tolerance, mostDiscordance),
    low,
    high: scoreUpperBound(counts, regressionCritical, -tolerance),
    cautious: false,
  };
}

/**
 * The same at a look before the last: e-processes, which may be looked at as often as one likes, and the interval
 * that goes with them. The p-values are those of the anytime test, 1/E. A level of 0 claims nothing and bounds
 * nothing.
 */
export function weighPrefix(
  counts: PairedCounts,
  { margin, tolerance }: Claims,
  { levels, bets }: { readonly levels: ClaimLevels; readonly bets: readonly number[] },
): Evidence {
  return evidenceOfLogs(
    {
      ok: logEProcess(counts, -margin, bets),
      regression: logEProcess(mirrorCounts(counts), tolerance, bets),
      improvement: logEProcess(counts, 0, bets),
    },
    levels,
    {
      low: anytimeLowerBound(counts, { bets, level: levels.ok, pivot: -margin }),
      high: anytimeUpperBound(counts, { bets, level: levels.regression, pivot: -tolerance }),
    },
  );
}

/** The same for scores and for groups of at most `most` samples: a group is one step of the process. */
export function weighPrefixOfMeans(
  clusters: Clusters,
  { margin, tolerance }: Claims,
  { levels, bets, most }: { readonly levels: ClaimLevels; readonly bets: readonly number[]; readonly most: number },
): Evidence {
  const logAt = (ofClusters: Clusters, difference: number) =>
    logEProcessOfValues(centre(ofClusters, difference), { difference, bets, most });
  return evidenceOfLogs(
    {
      ok: logAt(clusters, -margin),
      regression: logAt(negate(clusters), tolerance),
      improvement: logAt(clusters, 0),
    },
    levels,
    {
      low: anytimeLowerBoundOfMean(clusters, { bets, most, level: levels.ok, pivot: -margin }),
      high: anytimeUpperBoundOfMean(clusters, { bets, most, level: levels.regression, pivot: -tolerance }),
    },
  );
}

function evidenceOfLogs(
  logs: Readonly<Record<keyof ClaimLevels, number>>,
  levels: ClaimLevels,
  { low, high }: { readonly low: number; readonly high: number },
): Evidence {
  return {
    ok: logs.ok >= -Math.log(levels.ok),
    regression: logs.regression >= -Math.log(levels.regression),
    improvement: logs.improvement >= -Math.log(levels.improvement) && low >= 0,
    pOk: Math.min(1, Math.exp(-logs.ok)),
    pRegression: Math.min(1, Math.exp(-logs.regression)),
    low,
    high,
    cautious: false,
  };
}

/**
 * Scores between 0 and 1, or samples in groups: Student's t on the mean difference, cluster-robust where there are
 * groups. The claims are read off the bounds.
 */
export function weighMeans(clusters: Clusters, { margin, tolerance }: Claims, levels: ClaimLevels): Evidence {
  const upward = makeMeanBound(clusters);
  const downward = makeMeanBound(negate(clusters));
  const low = upward.lowerBound(levels.ok);
  const high = 0 - downward.lowerBound(levels.regression);
  return {
    ok: low >= -margin && low > -1,
    regression: high <= -tolerance && high < 1,
    improvement: upward.lowerBound(levels.improvement) >= 0 && low >= 0,
    pOk: upward.pValueAbove(-margin),
    pRegression: downward.pValueAbove(tolerance),
    low,
    high,
    cautious: upward.cautious,
  };
}
