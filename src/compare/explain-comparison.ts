import type { ComparedVerdict, Comparison } from '../domain/comparison.ts';
import type { OutcomeCounts } from './count-outcomes.ts';
import { type ClaimLevels, claimLevels, type GateTest } from './gate-test.ts';
import { sayConfidence, sayCount, sayPoints, saySignedPoints } from './say-numbers.ts';
import type { Evidence } from './weigh-evidence.ts';
import { LEAST_GROUPS } from './weigh-outcomes.ts';

export interface Explained {
  readonly counts: OutcomeCounts;
  readonly excluded: Comparison['excluded'];
  readonly gate: GateTest;
  readonly evidence: Evidence;
  /** The error rates that the bounds were made at; the claims hold at the rule's own. */
  readonly levels: ClaimLevels;
  readonly verdict: ComparedVerdict;
  readonly passed: boolean;
  readonly power: Comparison['power'];
  readonly stopped: Comparison['stopped'];
  readonly tooFewGroups: boolean;
}

/** Why the verdict is what it is, as full sentences with numbers and denominators. The first one could stand alone. */
export function explainComparison(explained: Explained): string[] {
  const { counts, gate, verdict, passed } = explained;
  const consequence =
    verdict !== 'inconclusive'
      ? []
      : [
          `The gate ${passed ? 'passes' : 'fails'} because an inconclusive comparison is set to "${gate.onInconclusive}".`,
        ];
  if (counts.n === 0)
    return ['No pair of answers was compared, so nothing can be said.', ...excludedReason(explained), ...consequence];
  return [
    `${whatChanged(explained)}; ${whatFollows(explained)}.`,
    ...undecidedReasons(explained),
    ...methodReasons(explained),
    ...stopReason(explained),
    ...excludedReason(explained),
    ...consequence,
  ];
}

function whatChanged({ counts: { n, losses, gains, binary, baselineSum, candidateSum } }: Explained): string {
  if (binary) return `${losses} of ${sayCount(n, 'answer')} broke and ${gains} ${gains === 1 ? 'was' : 'were'} fixed`;
  const change = saySignedPoints((candidateSum - baselineSum) / n);
  return `${losses} of ${sayCount(n, 'answer')} scored lower and ${gains} higher, ${change} points on average`;
}

function whatFollows(explained: Explained): string {
  const { gate, evidence, verdict, tooFewGroups } = explained;
  if (gate.rule === 'threshold') return thresholdClaim(explained);
  if (tooFewGroups) return 'nothing is claimed';
  switch (verdict) {
    case 'improved':
      return `${okClaim(gate)}, and a rise is shown at ${sayConfidence(gate.alpha)}`;
    case 'not-worse':
      return evidence.regression ? `${okClaim(gate)}, though ${regressionClaim(gate)}` : okClaim(gate);
    case 'regressed':
      return evidence.ok ? `${regressionClaim(gate)}, though ${okClaim(gate)}` : regressionClaim(gate);
    case 'inconclusive':
      return `neither ${dropBeyond(gate)} could be shown nor ${dropOfMargin(gate)} ruled out`;
  }
}

function thresholdClaim({ counts, gate, verdict }: Explained): string {
  const change = saySignedPoints((counts.candidateSum - counts.baselineSum) / counts.n);
  const within = verdict === 'regressed' ? 'beyond' : 'within';
  return `a change of ${change} points is ${within} the drop of ${sayPoints(gate.margin)} that the threshold allows; nothing is claimed beyond this set`;
}

function okClaim(gate: GateTest): string {
  return `${dropOfMargin(gate)} is ruled out at ${sayConfidence(claimLevels(gate).ok)}`;
}

function regressionClaim(gate: GateTest): string {
  return `${dropBeyond(gate)} is shown at ${sayConfidence(claimLevels(gate).regression)}`;
}

function dropOfMargin({ margin }: GateTest): string {
  return `a drop of ${sayPoints(margin)} or more`;
}

function dropBeyond({ tolerance }: GateTest): string {
  return tolerance === 0 ? 'a drop' : `a drop of more than ${sayPoints(tolerance)}`;
}

function undecidedReasons({ counts, gate, evidence, levels, verdict, power, tooFewGroups }: Explained): string[] {
  if (verdict !== 'inconclusive') return [];
  const bounds = `The difference is at least ${saySignedPoints(evidence.low)} points (${sayConfidence(levels.ok)}) and at most ${saySignedPoints(evidence.high)} (${sayConfidence(levels.regression)}).`;
  if (tooFewGroups) return [];
  return [bounds, reachReason({ counts, gate, power })];
}

/** What so many pairs could have found out at best. */
function reachReason({ counts: { n }, gate, power }: Pick<Explained, 'counts' | 'gate' | 'power'>): string {
  if (gate.rule === 'not-worse' && !power.feasible) {
    return `Even if no answer differed, ${sayCount(n, 'pair')} could not rule out ${dropOfMargin(gate)}: more samples are needed.`;
  }
  if (power.smallestDetectable >= 1)
    return `With ${sayCount(n, 'pair')} no drop can be shown dependably: more samples are needed.`;
  const differing = Number((power.discordanceAssumed * 100).toFixed(2));
  const drop = sayPoints(roundUp(power.smallestDetectable));
  return `If ${differing} % of the answers differ, ${sayCount(n, 'pair')} are enough to show a drop of ${drop} in 80 of 100 runs.`;
}

function methodReasons({ counts, gate, evidence, tooFewGroups }: Explained): string[] {
  if (gate.rule === 'threshold') return [];
  const reasons: string[] = [];
  if (counts.groups !== null && tooFewGroups) {
    reasons.push(
      `The ${sayCount(counts.n, 'pair')} come from ${sayCount(counts.groups, 'group')}; with fewer than ${LEAST_GROUPS} groups nobody can tell how much they vary.`,
    );
  } else if (counts.groups !== null) {
    reasons.push(
      `The ${sayCount(counts.n, 'pair')} come from ${counts.groups} groups and are judged by group, with a cluster-robust t.`,
    );
  } else if (!counts.binary) {
    reasons.push('Some scores lie between 0 and 1, so the mean difference is judged with a paired t.');
  }
  if (evidence.cautious) {
    reasons.push(
      'Nearly all differences are equal and the others too few for a t interval, so it is widened by what rare losses and gains could hide.',
    );
  }
  return reasons;
}

function stopReason({ stopped: { used, of, by }, passed }: Explained): string[] {
  switch (by) {
    case 'final':
      return [];
    case 'e-process':
      return [`Decided after ${used} of ${sayCount(of, 'sample')}, by a test that holds at every look.`];
    case 'curtailed':
      return [
        `Stopped after ${used} of ${sayCount(of, 'sample')}: whatever the rest had been, the gate would ${passed ? 'pass' : 'fail'}.`,
      ];
  }
}

function excludedReason({ excluded: { baselineFailed, unscored }, counts: { n } }: Explained): string[] {
  const left = baselineFailed + unscored;
  if (left === 0) return [];
  const parts = [
    ...(baselineFailed > 0 ? [`${baselineFailed} because the baseline failed`] : []),
    ...(unscored > 0 ? [`${unscored} because no score could be given`] : []),
  ];
  return [`${left} of ${sayCount(n + left, 'pair')} ${left === 1 ? 'is' : 'are'} left out: ${parts.join(' and ')}.`];
}

/** A detectable drop is not promised smaller than it is: upwards, to a tenth of a point. */
function roundUp(share: number): number {
  return Math.min(1, Math.ceil(share * 1000 - 1e-6) / 1000);
}
