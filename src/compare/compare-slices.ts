import type { Outcome } from '../domain/outcome.ts';
import type { Slice } from '../domain/slice.ts';
import { holmAdjust } from '../stats/adjust-p-values.ts';
import { betGrid } from '../stats/bet-grid.ts';
import { decideVerdict } from './decide-verdict.ts';
import { claimLevels, type GateTest } from './gate-test.ts';
import { sayConfidence, sayCount, sayPoints } from './say-numbers.ts';
import { type WatchedStop, type WeighedOutcomes, weighOutcomes } from './weigh-outcomes.ts';

/** The outcomes of a named part of the samples. */
export interface SliceOutcomes {
  readonly by: string;
  readonly value: string;
  readonly blocking: boolean;
  /** The drop that is too much here. */
  readonly margin: number;
  /** How many samples of it there are, whether or not they were asked. */
  readonly planned: number;
  readonly outcomes: readonly Outcome[];
}

/**
 * Compares each slice by itself, each with an interval at the levels of the gate and a p-value after Holm's correction.
 *
 * Advisory slices are one family. Blocking ones are a family with the gate as a whole, so that a model that is no worse anywhere
 * still fails in at most alpha of the runs: there a slice has regressed only if its corrected p-value says so. Under `not-worse` each
 * blocking slice must prove itself; asking for several proofs needs no correction.
 *
 * `early`: the run was stopped by what it had seen. Then each slice is judged by what holds whenever one stops.
 */
export function compareSlices(
  slices: readonly SliceOutcomes[],
  gate: GateTest,
  pRegressionOfAll: number,
  early = false,
): readonly Slice[] {
  const weighed = slices.map((slice) => {
    const test = testOf(slice, gate);
    return { slice, ...weighOutcomes(slice.outcomes, test, early ? stoppedAnyTime(slice, test) : undefined) };
  });
  const ofSlices = holmAdjust(weighed.map(pRegression));
  const blocking = weighed.filter(({ slice }) => slice.blocking);
  const [, ...ofBlocking] = holmAdjust([pRegressionOfAll, ...blocking.map(pRegression)]);
  const corrected = new Map(blocking.map((one, index) => [one.slice, ofBlocking[index] ?? 1]));
  const family = { advisory: slices.length, blocking: blocking.length + 1 };
  return weighed.map((one, index) =>
    describeSlice(one, gate, corrected.get(one.slice) ?? ofSlices[index] ?? 1, family),
  );
}

/**
 * The error rate at which the whole set is tested for harm when blocking slices are tested beside it: Holm's step for its rank, so
 * that verdict and interval of the whole agree with the corrected test.
 */
export function alphaBesideSlices(slices: readonly SliceOutcomes[], gate: GateTest, pRegressionOfAll: number): number {
  const others = slices
    .filter(({ blocking }) => blocking)
    .map((slice) => pRegression(weighOutcomes(slice.outcomes, testOf(slice, gate))));
  if (gate.rule !== 'no-regression' || others.length === 0) return gate.alpha;
  const sorted = [...others, pRegressionOfAll].sort((left, right) => left - right);
  const rankOfAll = sorted.indexOf(pRegressionOfAll);
  const firstKept = sorted.findIndex((p, rank) => p > gate.alpha / (sorted.length - rank));
  return gate.alpha / (sorted.length - Math.min(rankOfAll, firstKept === -1 ? rankOfAll : firstKept));
}

function stoppedAnyTime({ planned, outcomes }: SliceOutcomes, gate: GateTest): WatchedStop {
  const sizes = new Map<string, number>();
  for (const { group } of outcomes) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const levels = claimLevels(gate);
  return {
    plan: {
      samples: planned,
      bets: betGrid(Math.max(1, planned)),
      largestGroup: Math.max(1, ...sizes.values()),
      mayPassEarly: true,
      early: levels,
      final: levels,
      critical: { ok: Number.POSITIVE_INFINITY, regression: Number.POSITIVE_INFINITY },
    },
    decision: { verdict: 'inconclusive', passed: false, by: 'e-process' },
  };
}

interface WeighedSlice extends WeighedOutcomes {
  readonly slice: SliceOutcomes;
}

function testOf({ margin }: SliceOutcomes, gate: GateTest): GateTest {
  return { ...gate, margin, tolerance: Math.min(gate.tolerance, margin / 2) };
}

/** Of too few groups nothing is known. */
function pRegression({ evidence, tooFewGroups }: WeighedOutcomes): number {
  return tooFewGroups ? 1 : evidence.pRegression;
}

function describeSlice(weighed: WeighedSlice, gate: GateTest, pAdjusted: number, family: Family): Slice {
  const { slice, counts, evidence, levels } = weighed;
  const { n, losses, gains, baselineSum, candidateSum } = counts;
  const { by, value, blocking, margin } = slice;
  const verdict = verdictOf(weighed, gate, pAdjusted);
  return {
    ...{ by, value, n, losses, gains, margin, blocking, pAdjusted, verdict },
    baseline: n === 0 ? null : baselineSum / n,
    candidate: n === 0 ? null : candidateSum / n,
    difference: n === 0 ? null : (candidateSum - baselineSum) / n,
    interval: {
      ...{ low: evidence.low, high: evidence.high },
      ...{ lowLevel: 1 - levels.ok, highLevel: 1 - levels.regression, kind: weighed.early ? 'anytime' : 'score' },
    },
    pRegression: pRegression(weighed),
    passed: !blocking || passes(verdict, gate),
    reason: `${by} ${value}: ${whatChanged(weighed)}; ${whatFollows(weighed, gate, verdict, pAdjusted, family)}.`,
  };
}

function verdictOf(weighed: WeighedSlice, gate: GateTest, pAdjusted: number): Slice['verdict'] {
  const { counts, evidence, slice, tooFewGroups } = weighed;
  if (counts.n === 0 || tooFewGroups) return 'inconclusive';
  const strict = gate.rule === 'no-regression' ? gate.alpha : gate.beta;
  const regression = pAdjusted <= strict;
  const within = counts.candidateSum - counts.baselineSum + (slice.margin + 1e-12) * counts.n >= 0;
  const verdict = decideVerdict({ ok: evidence.ok, regression, improvement: false }, gate, within);
  return verdict === 'improved' ? 'not-worse' : verdict;
}

function passes(verdict: Slice['verdict'], { onInconclusive }: GateTest): boolean {
  return verdict === 'not-worse' || (verdict === 'inconclusive' && onInconclusive !== 'fail');
}

interface Family {
  readonly advisory: number;
  readonly blocking: number;
}

function whatChanged({ counts: { n, losses, gains, binary } }: WeighedSlice): string {
  const of = `of ${sayCount(n, 'answer')}`;
  return binary
    ? `${losses} ${of} broke and ${gains} ${gains === 1 ? 'was' : 'were'} fixed`
    : `${losses} ${of} scored lower and ${gains} higher`;
}

function whatFollows(
  { slice, tooFewGroups, counts, levels }: WeighedSlice,
  gate: GateTest,
  verdict: Slice['verdict'],
  pAdjusted: number,
  family: Family,
): string {
  const drop = `a drop of ${sayPoints(slice.margin)} or more`;
  if (counts.n === 0 || tooFewGroups) return 'too little to claim anything';
  if (gate.rule === 'threshold') {
    return verdict === 'regressed' ? `more than the ${sayPoints(slice.margin)} allowed` : 'within what is allowed';
  }
  const tests = slice.blocking
    ? `${family.blocking} tests, the whole set among them`
    : sayCount(family.advisory, 'slice');
  switch (verdict) {
    case 'regressed':
      return `a drop is shown, corrected for ${tests} (p ${sayProbability(pAdjusted)})`;
    case 'not-worse':
      return `${drop} is ruled out at ${sayConfidence(levels.ok)}`;
    case 'inconclusive':
      return `neither a drop is shown, corrected for ${tests} (p ${sayProbability(pAdjusted)}), nor ${drop} ruled out`;
  }
}

function sayProbability(p: number): string {
  return p < 0.0001 ? 'below 0.0001' : `= ${p.toFixed(4)}`;
}
