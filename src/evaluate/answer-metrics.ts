import { priceCalls } from '../cost/price-calls.ts';
import { scanJson } from '../dataset/scan-json.ts';
import type { Answered } from '../domain/answer.ts';
import { type KnownNumber, known, unknown } from '../domain/known.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import type { Target } from './target.ts';

/** Figures beside accuracy that each answer has, by the names that guards use. Adding one is one entry. */
export const metricNames = [
  'valid-json',
  'schema-valid',
  'refusal-rate',
  'truncation-rate',
  'latency-p50',
  'latency-p95',
  'tokens-per-call',
  'cost-per-call',
] as const;
export type MetricName = (typeof metricNames)[number];

export interface AnswerMetric {
  /** One phrase: what is measured. */
  readonly description: string;
  /** `share`: 0 or 1 for an answer, a share for a target. */
  readonly unit: 'share' | 'ms' | 'tokens' | 'usd';
  readonly better: 'higher' | 'lower';
  /** How the values of a target's answers become one figure; percentiles by nearest rank. */
  readonly summary: 'mean' | 'p50' | 'p95';
  /** The value of one answer; unknown where there is none. Never 0 for what was not measured. */
  readonly measure: (judged: Pick<JudgedAnswer, 'answer'>, context: MetricContext) => KnownNumber;
}

export interface MetricContext {
  /** The target that gave the answer: cost goes by its price. */
  readonly target: Pick<Target, 'provider' | 'model' | 'price'>;
  /** Whether an answer keeps to the schema of the task; null where the task has none. */
  readonly keepsSchema: ((answer: Answered) => boolean) | null;
}

export const answerMetrics: Readonly<Record<MetricName, AnswerMetric>> = {
  'valid-json': {
    description: 'answers that are JSON, or whose tool calls have arguments that are',
    unit: 'share',
    better: 'higher',
    summary: 'mean',
    measure: ofAnswer((answer) => known(isJson(answer) ? 1 : 0)),
  },
  'schema-valid': {
    description: 'answers that keep to the schema of the `json-schema` grader',
    unit: 'share',
    better: 'higher',
    summary: 'mean',
    measure: ofAnswer((answer, { keepsSchema }) =>
      keepsSchema === null
        ? unknown('the task has no json-schema grader')
        : known(answer.refusal === null && keepsSchema(answer) ? 1 : 0),
    ),
  },
  'refusal-rate': {
    description: 'answers that the model refused or its content filter cut',
    unit: 'share',
    better: 'lower',
    summary: 'mean',
    measure: ofAnswer(({ refusal, finishReason }) =>
      known(refusal !== null || finishReason === 'content_filter' ? 1 : 0),
    ),
  },
  'truncation-rate': {
    description: 'answers cut by the completion limit',
    unit: 'share',
    better: 'lower',
    summary: 'mean',
    measure: ofAnswer(({ finishReason }) => known(finishReason === 'length' ? 1 : 0)),
  },
  'latency-p50': latency('p50', 'median time to an answer'),
  'latency-p95': latency('p95', 'time that 95 % of the answers keep within'),
  'tokens-per-call': {
    description: 'prompt and completion tokens of a call',
    unit: 'tokens',
    better: 'lower',
    summary: 'mean',
    measure: ofAnswer(({ usage }) =>
      usage === null ? unknown(noUsage) : known(usage.promptTokens + usage.completionTokens),
    ),
  },
  'cost-per-call': {
    description: 'what a call costs online, by its tokens',
    unit: 'usd',
    better: 'lower',
    summary: 'mean',
    measure: ofAnswer(({ usage }, { target }) => (usage === null ? unknown(noUsage) : priceCalls(target, usage))),
  },
};

const noUsage = 'the service did not report its token usage';

function latency(summary: 'p50' | 'p95', description: string): AnswerMetric {
  return {
    description,
    unit: 'ms',
    better: 'lower',
    summary,
    measure: ofAnswer(({ latencyMs }) =>
      latencyMs === null ? unknown('an answer out of a batch has no latency') : known(latencyMs),
    ),
  };
}

function ofAnswer(measure: (answer: Answered, context: MetricContext) => KnownNumber): AnswerMetric['measure'] {
  return ({ answer }, context) =>
    answer.status === 'failed' ? unknown(`there was no answer (${answer.code})`) : measure(answer, context);
}

/** By RFC 8259, which lets a key stand twice. An answer that only calls tools is as good as their arguments. */
function isJson({ text, toolCalls, refusal }: Answered): boolean {
  if (refusal !== null) return false;
  const texts = text === '' && toolCalls.length > 0 ? toolCalls.map((call) => call.function.arguments) : [text];
  return texts.every((one) => scanJson(one).error === undefined);
}
