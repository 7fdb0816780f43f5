import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/domain/answer.ts';
import type { Sample } from '../../src/domain/sample.ts';
import { gradeAnswer } from '../../src/graders/graders.ts';

const answered = (text: string): Answered => ({
  status: 'answered',
  text,
  toolCalls: [],
  refusal: null,
  finishReason: 'stop',
  usage: null,
  latencyMs: 1,
  attempts: 1,
  systemFingerprint: null,
});
const expecting = (content: string): Sample => ({
  id: 'a',
  file: 'h.jsonl',
  line: 1,
  input: [],
  expected: { role: 'assistant', content },
  metadata: {},
});

describe('exact-match', () => {
  it.each([
    ['billing', 'billing', 1],
    [' billing\n', 'billing', 1],
    ['Billing', 'billing', 0],
    ['billing.', 'billing', 0],
    ['', 'billing', 0],
  ])('%o against %o scores %i', (answer, expected, value) => {
    expect(gradeAnswer(['exact-match'], answered(answer), expecting(expected))).toEqual({ status: 'scored', value });
  });
});

describe('json-match', () => {
  it.each([
    ['{"b":2,"a":[1,{"x":null}]}', '{"a": [1, {"x": null}], "b": 2.0}', 1],
    ['{"a":[2,1]}', '{"a":[1,2]}', 0],
    ['{"a":"1"}', '{"a":1}', 0],
    ['{"a":1,"b":2}', '{"a":1}', 0],
    ['```json\n{"a":1}\n```', '{"a":1}', 0],
    ['not json', '{"a":1}', 0],
    ['{"__proto__":1}', '{}', 0],
  ])('%s against %s scores %i', (answer, expected, value) => {
    expect(gradeAnswer(['json-match'], answered(answer), expecting(expected))).toEqual({ status: 'scored', value });
  });

  it('leaves a sample whose expected answer is no JSON unscored', () => {
    expect(gradeAnswer(['json-match'], answered('{}'), expecting('hello'))).toEqual({
      status: 'unscored',
      reason: expect.any(String),
    });
  });
});

describe('several graders', () => {
  it('must all agree', () => {
    expect(gradeAnswer(['json-match', 'exact-match'], answered('{"a": 1}'), expecting('{"a":1}'))).toEqual({
      status: 'scored',
      value: 0,
    });
  });
});
