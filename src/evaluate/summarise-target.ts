import { priceCalls } from '../cost/price-calls.ts';
import type { Answered } from '../domain/answer.ts';
import { type KnownNumber, known, unknown } from '../domain/known.ts';
import type { TargetReport } from '../domain/report.ts';
import { geometricHistogram } from '../stats/geometric-histogram.ts';
import { nearestRank } from '../stats/quantile-bounds.ts';
import type { Engine } from './engine.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import { type JudgedSample, joinTrials, meanOf, scoresOf } from './score-samples.ts';
import type { Target } from './target.ts';

/**
 * Counts, tokens, latency and cost of one target over all its answers. Nothing is averaged over the survivors unsaid. `usd` is what
 * this run paid, at the price of its engine; `usdPer1000Calls` is what calling this model costs, always at the price of online calls.
 */
export function summariseTarget(
  target: Target,
  judged: readonly JudgedAnswer[],
  engine: Engine = 'online',
): TargetReport {
  const answered = judged.flatMap(({ answer }) => (answer.status === 'answered' ? [answer] : []));
  const samples = joinTrials(judged);
  const scored = judged.filter(({ score }) => score?.status === 'scored');
  const asked = judged.filter(({ cached }) => !cached);
  const usage = sumUsage(answered);
  const latenciesMs = answered.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
  return {
    provider: target.provider,
    model: target.model,
    prompt: target.promptSummary,
    notes: [...target.notes],
    samples: samples.length,
    answered: answered.length,
    failed: judged.length - answered.length,
    unscored: answered.length - scored.length,
    refused: answered.filter((answer) => answer.refusal !== null).length,
    empty: answered.filter(isEmpty).length,
    truncated: answered.filter((answer) => answer.finishReason === 'length').length,
    accuracy: meanOf(samples.flatMap((sample) => meanOf(scoresOf(sample)) ?? [])),
    promptTokens: usage?.promptTokens ?? null,
    cachedPromptTokens: usage?.cachedPromptTokens ?? null,
    completionTokens: usage?.completionTokens ?? null,
    trials: spreadOf(judged, samples),
    latencyMs: quantiles(latenciesMs),
    distributions: {
      latencyMs: [...geometricHistogram(latenciesMs)],
      usdPerCall: [...geometricHistogram(answered.flatMap((answer) => priceAnswer(target, answer) ?? []))],
    },
    calls: asked.reduce((sum, { answer }) => sum + answer.attempts, 0),
    cachedCalls: judged.length - asked.length,
    usd: priceAsked(target, asked, engine),
    usdPer1000Calls: perThousand(priceAnswers(target, answered, 'online'), answered.length),
  };
}

/** Neither words nor a tool call, and no reason given for it: wrong, but the service may be to blame. */
function isEmpty({ text, toolCalls, refusal, finishReason }: Answered): boolean {
  return text.trim() === '' && toolCalls.length === 0 && refusal === null && finishReason === 'stop';
}

function spreadOf(judged: readonly JudgedAnswer[], samples: readonly JudgedSample[]): TargetReport['trials'] {
  const count = 1 + judged.reduce((most, { trial }) => Math.max(most, trial), 0);
  if (count === 1) return null;
  const means = Array.from({ length: count }, (_, wanted) =>
    meanOf(judged.flatMap(({ trial, score }) => (trial === wanted && score?.status === 'scored' ? [score.value] : []))),
  ).filter((mean) => mean !== null);
  if (means.length === 0) return null;
  const unsteady = samples.filter((sample) => new Set(scoresOf(sample)).size > 1).length;
  return { count, lowest: Math.min(...means), highest: Math.max(...means), unsteady };
}

/** What this run paid. A call that broke off after the service had begun may have been billed: then nobody here knows. */
function priceAsked(target: Target, asked: readonly JudgedAnswer[], engine: Engine): KnownNumber {
  const unclear = asked.filter(({ answer }) => answer.status === 'failed' && mayBeBilled.has(answer.code)).length;
  if (unclear > 0 && target.provider !== 'local') {
    return unknown(`${unclear} ${unclear === 1 ? 'call' : 'calls'} broke off and may have been billed`);
  }
  const answers = asked.flatMap(({ answer }) => (answer.status === 'answered' ? [answer] : []));
  return priceAnswers(target, answers, engine);
}

const mayBeBilled: ReadonlySet<string> = new Set(['timeout', 'connection', 'malformed-response']);

function priceAnswers(target: Target, answers: readonly Answered[], engine: Engine): KnownNumber {
  if (answers.length === 0) return known(0);
  const usage = sumUsage(answers);
  if (usage === null) return unknown('the service did not report its token usage');
  return priceCalls(target, usage, engine);
}

/** What one answer costs online; null where that is not known. */
function priceAnswer(target: Target, answer: Answered): number | null {
  const usd = priceAnswers(target, [answer], 'online');
  return usd.known ? usd.value : null;
}

function perThousand(usd: KnownNumber, answers: number): KnownNumber {
  if (answers === 0) return unknown('no call was answered');
  return usd.known ? known((usd.value / answers) * 1000) : usd;
}

/** Null when any answer came without usage: a sum over the others would be too small. */
function sumUsage(answers: readonly Answered[]) {
  const sum = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 };
  for (const { usage } of answers) {
    if (usage === null) return null;
    sum.promptTokens += usage.promptTokens;
    sum.cachedPromptTokens += usage.cachedPromptTokens;
    sum.completionTokens += usage.completionTokens;
  }
  return sum;
}

/** Median and 95th percentile. */
function quantiles(values: readonly number[]): { readonly p50: number; readonly p95: number } | null {
  const p50 = nearestRank(values, 0.5);
  const p95 = nearestRank(values, 0.95);
  return p50 === null || p95 === null ? null : { p50, p95 };
}
