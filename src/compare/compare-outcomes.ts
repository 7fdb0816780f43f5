import type { Comparison } from '../domain/comparison.ts';
import type { Outcome } from '../domain/outcome.ts';
import { mcnemarExact, mcnemarMidP } from '../stats/mcnemar.ts';
import { normalUpperQuantile } from '../stats/normal.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { OutcomeCounts } from './count-outcomes.ts';
import { decidePassed, decideVerdict } from './decide-verdict.ts';
import { explainComparison } from './explain-comparison.ts';
import type { GateTest } from './gate-test.ts';
import { DEFAULT_DISCORDANCE, isFeasible, smallestDetectableDrop } from './plan-gate.ts';
import type { Evidence } from './weigh-evidence.ts';
import { type WatchedStop, weighOutcomes } from './weigh-outcomes.ts';

/**
 * Compares two models over the same samples and applies the gate's rule. Right or wrong answers of independent
 * samples are judged by an exactly calibrated score test; scores between 0 and 1 by a paired t; samples that share a
 * group by a cluster-robust t, and fewer than 50 groups are inconclusive under every rule that claims something. A
 * group counts only if two samples share it.
 *
 * Without outcomes nothing is known, and the object cannot leave a number out: the intervals are the whole range,
 * each `value` is its middle and the difference 0, every p is 1, the verdict is inconclusive. With scores between 0
 * and 1 `losses` and `gains` count lower and higher scores.
 *
 * Throws when a run of scores or groups claims to have stopped early: only right or wrong answers of independent
 * samples may.
 */
export function compareOutcomes({
  outcomes,
  excluded,
  gate,
  discordanceAssumed = DEFAULT_DISCORDANCE,
  stop,
}: PairedRun): Comparison {
  const { counts, evidence, levels, early, tooFewGroups } = weighOutcomes(outcomes, gate, stop);
  const { n, bothRight, losses, gains, bothWrong, baselineSum, candidateSum } = counts;
  const total = candidateSum - baselineSum;
  const decided = decideVerdict(evidence, gate, total + gate.margin * n >= -ROUNDING * n);
  const curtailed = stop?.decision.by === 'curtailed';
  const verdict = n === 0 || tooFewGroups ? 'inconclusive' : curtailed ? stop.decision.verdict : decided;
  const passed = curtailed ? stop.decision.passed : decidePassed(verdict, gate, n);
  const stopped = { early, used: n, of: stop?.plan.samples ?? n, by: stop?.decision.by ?? 'final' };
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
    interval: {
      ...{ low: evidence.low, high: evidence.high },
      ...{ lowLevel: 1 - levels.ok, highLevel: 1 - levels.regression, kind: early ? 'anytime' : 'score' },
    },
    test: shownTest(counts, evidence, gate),
    stopped,
    power,
    verdict,
    passed,
    reasons: explainComparison({
      ...{ counts, excluded, gate, evidence, levels, verdict, passed, power, stopped, tooFewGroups },
    }),
  };
}

export interface PairedRun {
  readonly outcomes: readonly Outcome[];
  /** Pairs that were planned but could not be judged. */
  readonly excluded: Readonly<Comparison['excluded']>;
  readonly gate: GateTest;
  /** The share of answers expected to differ, from an earlier run; it informs the power alone, never the verdict. */
  readonly discordanceAssumed?: number;
  readonly stop?: WatchedStop | undefined;
}

/** A threshold is met despite this much rounding noise per sample: 0.29 · 100 is not quite 29. */
const ROUNDING = 1e-12;

/** Confidence of the intervals of single proportions, two-sided. */
const SHOWN_LEVEL = 0.95;

function proportion(sum: number, n: number): Comparison['baseline'] {
  const { low, high } = wilsonInterval(sum, n, normalUpperQuantile((1 - SHOWN_LEVEL) / 2));
  return { value: n === 0 ? 0.5 : sum / n, low, high };
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

/**
 * Under 50 groups no claim is made, so no drop is detectable. With more, the figure is that of independent samples,
 * hence optimistic.
 */
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
