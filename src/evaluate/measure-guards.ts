import type { GuardLimit, MeasuredGuard, MeasuredPair } from '../compare/measured-guard.ts';
import { type AnswerMetric, answerMetrics, type MetricContext, type MetricName } from './answer-metrics.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import { type JudgedSample, joinTrials, meanOf } from './score-samples.ts';

/** A guard as a task configures it. */
export interface GuardSettings {
  readonly metric: MetricName;
  readonly limit: GuardLimit;
}

/** One target's answers to all samples, and what its metrics need to know. */
export interface MeasuredTarget {
  readonly judged: readonly JudgedAnswer[];
  readonly context: MetricContext;
}

/**
 * Measures what a guard needs on every sample that the baseline answered. Trials are averaged inside a sample; of a percentile the
 * first trial counts alone, since a mean of times is no time. A candidate's call that failed counts as the worst there is; where no
 * number is the worst, as for a cost, the sample is left out and that is said.
 */
export function measureGuard(
  { metric, limit }: GuardSettings,
  baseline: MeasuredTarget,
  candidate: MeasuredTarget,
): MeasuredGuard {
  const measures = answerMetrics[metric];
  const { unit, better, summary } = measures;
  const before = joinTrials(baseline.judged).map((sample) => measureSample(sample, measures, baseline.context));
  const after = joinTrials(candidate.judged).map((sample) => measureSample(sample, measures, candidate.context));
  const pairs: MeasuredPair[] = [];
  let leftOut = 0;
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (one.status !== 'measured' || other === undefined || other.status === 'unknown') continue;
    const value = other.status === 'measured' ? other.value : worstOf(measures);
    if (value === null) leftOut += 1;
    else pairs.push({ id: one.id, group: one.group, baseline: one.value, candidate: value });
  }
  return {
    ...{ metric, unit, better, summary, limit, pairs },
    missing: describeMissing('baseline', before) ?? describeMissing('candidate', after),
    notes: [...describeLeftOut(leftOut), ...(unit === 'ms' ? describeEarlier(baseline.judged, candidate.judged) : [])],
  };
}

type MeasuredSample = { readonly id: string; readonly group: string | undefined } & (
  | { readonly status: 'measured'; readonly value: number }
  | { readonly status: 'failed' }
  | { readonly status: 'unknown'; readonly reason: string }
);

function measureSample({ sample, trials }: JudgedSample, metric: AnswerMetric, context: MetricContext): MeasuredSample {
  const { id, group } = sample;
  const counted = metric.summary === 'mean' ? trials : trials.slice(0, 1);
  const failed = counted.filter(({ answer }) => answer.status === 'failed').length;
  if (failed === counted.length) return { id, group, status: 'failed' };
  const values: number[] = [];
  for (const one of counted) {
    if (one.answer.status === 'failed') continue;
    const measured = metric.measure(one, context);
    if (!measured.known) return { id, group, status: 'unknown', reason: measured.reason };
    values.push(measured.value);
  }
  const worst = worstOf(metric);
  const all = worst === null ? values : [...values, ...Array.from({ length: failed }, () => worst)];
  return { id, group, status: 'measured', value: meanOf(all) ?? 0 };
}

/** What a call that failed counts as; null where no number says it. */
function worstOf({ unit, better, summary }: AnswerMetric): number | null {
  if (unit === 'share') return better === 'higher' ? 0 : 1;
  return summary === 'mean' ? null : Number.POSITIVE_INFINITY;
}

function describeMissing(name: string, samples: readonly MeasuredSample[]): string | null {
  const unknown = samples.filter((sample) => sample.status === 'unknown');
  const [first] = unknown;
  if (first === undefined) return null;
  return `of the ${name} it is not known on ${unknown.length} of ${samples.length} samples (${first.reason})`;
}

function describeLeftOut(count: number): readonly string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'sample is' : 'samples are'} left out, because the candidate did not answer.`];
}

/** Answers that were kept have the times of the run in which they were asked for. */
function describeEarlier(baseline: readonly JudgedAnswer[], candidate: readonly JudgedAnswer[]): readonly string[] {
  const [before, now] = [baseline, candidate].map((judged) => judged.filter(({ cached }) => cached).length);
  if ((before ?? 0) + (now ?? 0) === 0) return [];
  return [
    `Of the times, ${before} of ${baseline.length} of the baseline and ${now} of ${candidate.length} of the candidate were measured in an earlier run, perhaps under another load.`,
  ];
}
