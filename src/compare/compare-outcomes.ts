import type { Comparison } from '../domain/comparison.ts';
import type { Outcome } from '../domain/outcome.ts';
import { mcnemarExact, mcnemarMidP } from '../stats/mcnemar.ts';
import { normalUpperQuantile } from '../stats/normal.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { clusterDifferences, countOutcomes, type OutcomeCounts } from './count-outcomes.ts';
import { decidePassed, decideVerdict } from './decide-verdict.ts';
import { explainComparison, LEAST_GROUPS } from './explain-comparison.ts';
import { claimLevels, type GateTest } from './gate-test.ts';
import { DEFAULT_DISCORDANCE, isFeasible, smallestDetectableDrop } from './plan-gate.ts';
import { type Evidence, weighCounts, weighMeans } from './weigh-evidence.ts';

/**
 * Compares two models over the same samples and applies the gate's rule. Right or wrong answers of independent samples are judged by
 * an exactly calibrated score test; scores between 0 and 1 by a paired t; samples that share a group by a cluster-robust t, and fewer than 50
 * groups are inconclusive under every rule that claims something. A group counts only if two samples share it.
 *
 * Without outcomes nothing is known, and the object cannot leave a number out: the intervals are the whole range, each `value` is its middle and the
 * difference 0, every p is 1, the verdict is inconclusive. With scores between 0 and 1 `losses` and `gains` count lower and higher scores.
 */
export function compareOutcomes({
  outcomes,
  excluded,
  gate,
  discordanceAssumed = DEFAULT_DISCORDANCE,
}: PairedRun): Comparison {
  const counts = countOutcomes(outcomes);
  const { n, bothRight, losses, gains, bothWrong, baselineSum, candidateSum } = counts;
  const plain = counts.binary && counts.groups === null;
  const evidence = plain
    ? weighCounts({ pairs: n, downs: losses, ups: gains }, gate)
    : weighMeans(clusterDifferences(outcomes), gate);
  const tooFewGroups = counts.groups !== null && counts.groups < LEAST_GROUPS && gate.rule !== 'threshold';
  const total = candidateSum - baselineSum;
  const verdict =
    n === 0 || tooFewGroups ? 'inconclusive' : decideVerdict(evidence, gate, total + gate.margin * n >= -ROUNDING * n);
  const passed = decidePassed(verdict, gate);
  const power = estimatePower({ counts, gate, discordanceAssumed, tooFewGroups });
  return {
    n,
    bothRight,
    losses,
    gains,
    bothWrong,
    excluded: { ...excluded },
    baseline: proportion(baselineSum, n),
    candidate: proportion(candidateSum, n),
    difference: n === 0 ? 0 : total / n,
    interval: shownInterval(evidence, gate),
    test: shownTest(counts, evidence, gate),
    stopped: { early: false, used: n, of: n, by: 'final' },
    power,
    verdict,
    passed,
    reasons: explainComparison({ counts, excluded, gate, evidence, verdict, passed, power, tooFewGroups }),
  };
}

export interface PairedRun {
  readonly outcomes: readonly Outcome[];
  /** Pairs that were planned but could not be judged. */
  readonly excluded: Readonly<Comparison['excluded']>;
  readonly gate: GateTest;
  /** The share of answers expected to differ, from an earlier run; it informs the power alone, never the verdict. */
  readonly discordanceAssumed?: number;
}

/** A threshold is met despite this much rounding noise per sample: 0.29 · 100 is not quite 29. */
const ROUNDING = 1e-12;

/** Confidence of the intervals of single proportions, two-sided. */
const SHOWN_LEVEL = 0.95;

function proportion(sum: number, n: number): Comparison['baseline'] {
  const { low, high } = wilsonInterval(sum, n, normalUpperQuantile((1 - SHOWN_LEVEL) / 2));
  return { value: n === 0 ? 0.5 : sum / n, low, high };
}

function shownInterval({ low, high }: Evidence, gate: GateTest): Comparison['interval'] {
  const levels = claimLevels(gate);
  return { low, high, lowLevel: 1 - levels.ok, highLevel: 1 - levels.regression, kind: 'score' };
}

function shownTest({ losses, gains }: OutcomeCounts, evidence: Evidence, gate: GateTest): Comparison['test'] {
  const { rule, margin, tolerance, alpha, beta } = gate;
  const disagreements = { downs: losses, ups: gains };
  return {
    rule,
    margin,
    tolerance,
    alpha,
    beta,
    pRegression: evidence.pRegression,
    pOk: evidence.pOk,
    mcnemarExact: mcnemarExact(disagreements).twoSided,
    mcnemarMidP: mcnemarMidP(disagreements).twoSided,
  };
}

/** Under 50 groups no claim is made, so no drop is detectable. With more, the figure is that of independent samples, hence optimistic. */
function estimatePower({
  counts: { n },
  gate,
  discordanceAssumed,
  tooFewGroups,
}: {
  readonly counts: OutcomeCounts;
  readonly gate: GateTest;
  readonly discordanceAssumed: number;
  readonly tooFewGroups: boolean;
}): Comparison['power'] {
  if (n === 0 || tooFewGroups) return { discordanceAssumed, smallestDetectable: 1, feasible: false };
  return {
    discordanceAssumed,
    smallestDetectable: smallestDetectableDrop({ samples: n, gate, discordanceAssumed }),
    feasible: isFeasible(n, gate),
  };
}
