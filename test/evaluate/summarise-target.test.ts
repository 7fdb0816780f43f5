import { expect, it } from 'vitest';
import type { Answered } from '../../src/domain/answer.ts';
import type { Sample } from '../../src/domain/sample.ts';
import { summariseTarget } from '../../src/evaluate/summarise-target.ts';
import { makeAnswer } from '../support/make-answer.ts';
import { makeTarget } from '../support/make-target.ts';

const target = makeTarget('m', { provider: 'p' });
const words = makeAnswer();
const toolCall = { id: 'c', type: 'function' as const, function: { name: 'f', arguments: '{}' } };

it.each<[string, Answered, number]>([
  ['words', words, 0],
  ['no word', { ...words, text: '' }, 1],
  ['white space', { ...words, text: ' \n' }, 1],
  ['a tool call', { ...words, text: '', toolCalls: [toolCall] }, 0],
  ['a refusal', { ...words, text: '', refusal: 'No.' }, 0],
  ['nothing before the limit', { ...words, text: '', finishReason: 'length' }, 0],
])('an answer with %s is counted as empty or not', (_name, answer, empty) => {
  const sample: Sample = {
    id: 's',
    file: 'f',
    line: 1,
    input: [],
    expected: { role: 'assistant', content: '' },
    metadata: {},
    group: 'g',
  };
  const judged = {
    sample,
    trial: 0,
    answer,
    score: { status: 'scored', value: 0 },
    marks: [],
    retrieved: [],
    cached: false,
  } as const;
  expect(summariseTarget(target, [judged]).empty).toBe(empty);
});
