import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/domain/answer.ts';
import { known } from '../../src/domain/known.ts';
import { answerMetrics, type MetricContext, type MetricName, metricNames } from '../../src/evaluate/answer-metrics.ts';
import { makeAnswer } from '../support/make-answer.ts';

const answer = (part: Partial<Answered> = {}) =>
  makeAnswer({
    text: '{"a":1}',
    usage: { promptTokens: 100, cachedPromptTokens: 40, completionTokens: 20, reasoningTokens: 0 },
    latencyMs: 120,
    ...part,
  });
const context: MetricContext = {
  target: { provider: 'x', model: 'm', price: { input: 10, cachedInput: 1, output: 100 } },
  keepsSchema: ({ text }) => text.startsWith('{'),
};
const measure = (name: MetricName, given: Answer, part: Partial<MetricContext> = {}) =>
  answerMetrics[name].measure({ answer: given }, { ...context, ...part });

const call = (text: string) => ({ id: '1', type: 'function' as const, function: { name: 'f', arguments: text } });

describe('metrics of an answer', () => {
  it.each<[MetricName, Partial<Answered>, number]>([
    ['valid-json', {}, 1],
    ['valid-json', { text: '{"a":1' }, 0],
    ['valid-json', { text: '' }, 0],
    ['valid-json', { text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, 1],
    ['valid-json', { text: '', toolCalls: [call('{}'), call('[1]')] }, 1],
    ['valid-json', { text: '', toolCalls: [call('{}'), call('{')] }, 0],
    ['valid-json', { refusal: 'no' }, 0],
    ['schema-valid', {}, 1],
    ['schema-valid', { text: '[]' }, 0],
    ['schema-valid', { refusal: 'no' }, 0],
    ['refusal-rate', {}, 0],
    ['refusal-rate', { refusal: '' }, 1],
    ['refusal-rate', { finishReason: 'content_filter' }, 1],
    ['truncation-rate', {}, 0],
    ['truncation-rate', { finishReason: 'length' }, 1],
    ['latency-p50', {}, 120],
    ['latency-p95', {}, 120],
    ['tokens-per-call', {}, 120],
    // (60 · 10 + 40 · 1 + 20 · 100) / 1e6
    ['cost-per-call', {}, 0.00264],
  ])('%s of %j is %f', (name, part, value) => {
    expect(measure(name, answer(part))).toEqual(known(value));
  });

  it.each<[MetricName, Answer, Partial<MetricContext>, RegExp]>([
    ['schema-valid', answer(), { keepsSchema: null }, /no json-schema grader/],
    ['latency-p95', answer({ latencyMs: null }), {}, /batch/],
    ['tokens-per-call', answer({ usage: null }), {}, /token usage/],
    ['cost-per-call', answer({ usage: null }), {}, /token usage/],
    ['cost-per-call', answer(), { target: { provider: 'x', model: 'm', price: null } }, /price/],
    ...metricNames.map((name): [MetricName, Answer, Partial<MetricContext>, RegExp] => [
      name,
      { status: 'failed', code: 'timeout', message: '', attempts: 2 },
      {},
      /no answer \(timeout\)/,
    ]),
  ])('%s is unknown with its reason where nothing was measured', (name, given, part, reason) => {
    expect(measure(name, given, part)).toEqual({ known: false, reason: expect.stringMatching(reason) });
  });
});
