import type { Outcome } from '../domain/outcome.ts';
import { clusterDifferences, countOutcomes, type OutcomeCounts } from './count-outcomes.ts';
import type { Decision } from './decide-look.ts';
import { type ClaimLevels, claimLevels, type GateTest } from './gate-test.ts';
import type { LookPlan } from './plan-looks.ts';
import { type Evidence, weighCounts, weighMeans, weighPrefix, weighPrefixOfMeans } from './weigh-evidence.ts';

/** Fewer groups than this carry no claim of a fixed run: nobody can tell how much they vary. */
export const LEAST_GROUPS = 50;

export interface WeighedOutcomes {
  readonly counts: OutcomeCounts;
  readonly evidence: Evidence;
  /** The error rates that the interval was made at. */
  readonly levels: ClaimLevels;
  readonly early: boolean;
  /** Nothing is claimed of so few groups, whatever the evidence says. */
  readonly tooFewGroups: boolean;
}

/** Of a run that was watched for an early stop: its plan and the decision that ended it (`by: 'final'` where it ran to the end). */
export interface WatchedStop {
  readonly plan: LookPlan;
  readonly decision: Decision;
}

/**
 * The evidence of any outcomes, by the method that suits them: an exactly calibrated score test for right or wrong answers of
 * independent samples, a t for scores and for groups; and by e-processes, which need no
 * estimate of how much anything varies, where the run stopped early.
 */
export function weighOutcomes(outcomes: readonly Outcome[], gate: GateTest, stop?: WatchedStop): WeighedOutcomes {
  const counts = countOutcomes(outcomes);
  const plain = counts.binary && counts.groups === null;
  const tooFewGroups = counts.groups !== null && counts.groups < LEAST_GROUPS && gate.rule !== 'threshold';
  const paired = { pairs: counts.n, downs: counts.losses, ups: counts.gains };
  const early = stop !== undefined && stop.decision.by !== 'final';
  if (early) {
    const { early: levels, bets, largestGroup: most } = stop.plan;
    const evidence =
      plain && most === 1
        ? weighPrefix(paired, gate, { levels, bets })
        : weighPrefixOfMeans(clusterDifferences(outcomes), gate, { levels, bets, most });
    return { counts, evidence, levels, early, tooFewGroups: false };
  }
  const levels = stop?.plan.final ?? claimLevels(gate);
  const evidence = plain ? weighCounts(paired, gate, levels) : weighMeans(clusterDifferences(outcomes), gate, levels);
  return { counts, evidence, levels, early, tooFewGroups };
}
