import type { Guard } from '../domain/guard.ts';
import type { Outcome } from '../domain/outcome.ts';
import { nearestRank, quantileBounds } from '../stats/quantile-bounds.ts';
import { isRatioAtLeast, isRatioAtMost, type PairedClusters, ratioBounds } from '../stats/ratio-of-means.ts';
import { decideVerdict } from './decide-verdict.ts';
import { describeGuard } from './describe-guard.ts';
import type { GateTest } from './gate-test.ts';
import type { GuardFinding, GuardLimit, MeasuredGuard, MeasuredPair } from './measured-guard.ts';
import { LEAST_GROUPS, weighOutcomes } from './weigh-outcomes.ts';

/**
 * Judges each guard as a claim of its own at the gate's error rates: that it holds at alpha, that it is broken at beta. All of them
 * must hold, so that none needs a correction. What is not measured is not judged, and never passes; what is undecided does what an
 * undecided comparison does.
 *
 * Shares are judged as right or wrong answers are. A ratio of means by Fieller's t, paired. A ratio of percentiles by exact bounds of
 * each from order statistics, half of the error rate for each: it holds for any distribution of the times and for any dependence
 * between the two, and asks for more samples than a test that would assume one.
 */
export function judgeGuards(guards: readonly MeasuredGuard[], gate: GateTest): readonly Guard[] {
  return guards.map((guard) => {
    const finding =
      guard.missing === null ? judge(guard, gate) : { ...summarise(guard), verdict: 'not-judged' as const };
    const passed = finding.verdict === 'holds' || (finding.verdict === 'undecided' && gate.onInconclusive !== 'fail');
    return {
      ...{ metric: guard.metric, unit: guard.unit, kind: guard.limit.kind, limit: guard.limit.limit },
      ...finding,
      passed,
      reason: describeGuard(guard, finding, gate),
    };
  });
}

function judge(guard: MeasuredGuard, gate: GateTest): GuardFinding {
  if (guard.pairs.length === 0) return { ...summarise(guard), verdict: 'not-judged' };
  if (guard.limit.kind === 'margin') return judgeShare(guard, gate);
  return guard.summary === 'mean' ? judgeMeans(guard, gate) : judgePercentiles(guard, gate);
}

function summarise({ pairs, summary, limit }: MeasuredGuard): Omit<GuardFinding, 'verdict'> {
  const figure = (values: readonly number[]) => {
    const value = summary === 'mean' ? meanOf(values) : nearestRank(values, percentiles[summary]);
    return value === null || !Number.isFinite(value) ? null : value;
  };
  const baseline = figure(pairs.map((pair) => pair.baseline));
  const candidate = figure(pairs.map((pair) => pair.candidate));
  return { baseline, candidate, change: changeOf(baseline, candidate, limit), interval: null, n: pairs.length };
}

function changeOf(baseline: number | null, candidate: number | null, { kind }: GuardLimit): number | null {
  if (baseline === null || candidate === null) return null;
  if (kind === 'margin') return candidate - baseline;
  return baseline === 0 ? null : candidate / baseline;
}

const percentiles = { p50: 0.5, p95: 0.95 } as const;

/** A drop of less than the margin is shown, as for accuracy; where less is better, the share of the others is judged. */
function judgeShare(guard: MeasuredGuard, { alpha, beta, onInconclusive }: GateTest): GuardFinding {
  const { pairs, limit, better } = guard;
  const good = (value: number) => (better === 'higher' ? value : 1 - value);
  const outcomes = pairs.map(({ id, group, baseline, candidate }): Outcome => {
    const outcome = { id, baseline: good(baseline), candidate: good(candidate) };
    return group === undefined ? outcome : { ...outcome, group };
  });
  const test: GateTest = { rule: 'not-worse', margin: limit.limit, tolerance: 0, alpha, beta, onInconclusive };
  const { evidence, levels, tooFewGroups } = weighOutcomes(outcomes, test);
  const verdict = tooFewGroups ? 'inconclusive' : decideVerdict(evidence, test, false);
  const { low, high } = evidence;
  const [lowLevel, highLevel] = [1 - levels.ok, 1 - levels.regression];
  return {
    ...summarise(guard),
    interval:
      better === 'higher'
        ? { low, high, lowLevel, highLevel }
        : { low: 0 - high, high: 0 - low, lowLevel: highLevel, highLevel: lowLevel },
    verdict: verdict === 'regressed' ? 'broken' : verdict === 'inconclusive' ? 'undecided' : 'holds',
  };
}

function judgeMeans(guard: MeasuredGuard, { alpha, beta }: GateTest): GuardFinding {
  const pairs = clusterPairs(guard.pairs);
  const isGrouped = pairs.sizes.length < guard.pairs.length;
  const { limit } = guard.limit;
  const { low, high } = ratioBounds(pairs, { lowLevel: beta, highLevel: alpha });
  const tooFew = isGrouped && pairs.sizes.length < LEAST_GROUPS;
  return {
    ...summarise(guard),
    interval: intervalOf(low, high, { alpha, beta }),
    verdict: tooFew
      ? 'undecided'
      : isRatioAtMost(pairs, limit, alpha)
        ? 'holds'
        : isRatioAtLeast(pairs, limit, beta)
          ? 'broken'
          : 'undecided',
  };
}

/** One value of each group, so that they are independent. */
function judgePercentiles(guard: MeasuredGuard, { alpha, beta }: GateTest): GuardFinding {
  if (guard.summary === 'mean') throw new Error('A mean is no percentile.');
  const p = percentiles[guard.summary];
  const pairs = [...new Map(guard.pairs.map((pair) => [pair.group ?? `alone ${pair.id}`, pair])).values()];
  const bounds = (side: 'baseline' | 'candidate', level: number) =>
    quantileBounds(
      pairs.map((pair) => pair[side]),
      { p, level: level / 2 },
    );
  const high = divide(bounds('candidate', alpha).high, bounds('baseline', alpha).low);
  const low = Math.max(0, divide(bounds('candidate', beta).low, bounds('baseline', beta).high));
  const { limit } = guard.limit;
  return {
    ...summarise({ ...guard, pairs }),
    interval: intervalOf(low, high, { alpha, beta }),
    verdict: high <= limit ? 'holds' : low > limit ? 'broken' : 'undecided',
  };
}

/** What cannot be bounded from below is divided by as if it were nothing. */
function divide(top: number, bottom: number): number {
  if (bottom === Number.POSITIVE_INFINITY) return 0;
  if (top === 0) return 0;
  return bottom > 0 ? top / bottom : Number.POSITIVE_INFINITY;
}

function intervalOf(
  low: number,
  high: number,
  { alpha, beta }: Pick<GateTest, 'alpha' | 'beta'>,
): GuardFinding['interval'] {
  return {
    low: Number.isFinite(low) ? low : 0,
    high: Number.isFinite(high) ? high : null,
    lowLevel: 1 - beta,
    highLevel: 1 - alpha,
  };
}

function clusterPairs(pairs: readonly MeasuredPair[]): PairedClusters {
  const groups = new Map<string, { top: number; bottom: number; size: number }>();
  for (const { id, group = `alone ${id}`, baseline, candidate } of pairs) {
    const known = groups.get(group) ?? { top: 0, bottom: 0, size: 0 };
    known.top += candidate;
    known.bottom += baseline;
    known.size += 1;
    groups.set(group, known);
  }
  const clusters = [...groups.values()];
  return {
    tops: clusters.map(({ top }) => top),
    bottoms: clusters.map(({ bottom }) => bottom),
    sizes: clusters.map(({ size }) => size),
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
