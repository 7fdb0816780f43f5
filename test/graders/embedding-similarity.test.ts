import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { answerOfVector } from '../../src/domain/embedding.ts';
import { gradeAnswer } from '../../src/graders/grade-answer.ts';
import type { EmbeddingQuestion } from '../../src/graders/question.ts';
import { answered, expecting, graderOf } from './grading.ts';

const yaml = '[similarity: { measure: embeddings, model: m }]';

async function gradeBy(text: string, expected: string, embed: (text: string) => Answer, grader = yaml) {
  const asked: EmbeddingQuestion[] = [];
  const made = await graderOf(grader);
  const { score } = await gradeAnswer(made, answered(text), expecting(expected), async (questions) =>
    questions.flatMap((one) => {
      if (one.kind !== 'embedding') return [];
      asked.push(one);
      return [{ kind: 'embedding' as const, answer: embed(one.text) }];
    }),
  );
  return { score, asked };
}

const vectors =
  (known: Readonly<Record<string, readonly number[]>>) =>
  (text: string): Answer =>
    answerOfVector(Float32Array.from(known[text] ?? []), 1);
const failed: Answer = { status: 'failed', code: 'timeout', message: 'no answer', attempts: 6 };

describe('similarity by embeddings', () => {
  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [1, 1], Math.SQRT1_2],
    [[1, 0], [0, 1], 0],
    [[1, 0], [-1, 0], 0],
  ])('of %j and %j is %f', async (one, other, value) => {
    const { score, asked } = await gradeBy('near', 'far', vectors({ near: one, far: other }));
    expect(score).toEqual({ status: 'scored', value: expect.closeTo(value, 6) });
    expect(asked.map(({ text, of, model }) => [text, of, model])).toEqual([
      ['near', 'answer', 'm'],
      ['far', 'expected', 'm'],
    ]);
  });

  it('is right from a threshold on', async () => {
    const grader = '[similarity: { measure: embeddings, model: m, threshold: 0.7 }]';
    const near = (vector: readonly number[]) => gradeBy('a', 'b', vectors({ a: [1, 0], b: vector }), grader);
    expect((await near([1, 1])).score).toEqual({ status: 'scored', value: 1 });
    expect((await near([1, 1.1])).score).toEqual({ status: 'scored', value: 0 });
  });

  it.each([
    ['same', ' same\n', 1],
    ['', 'expected', 0],
    [' \n', 'expected', 0],
    ['answer', '', 0],
    ['', '', 1],
  ])('of %j and %j needs no vectors', async (text, expected, value) => {
    const { score, asked } = await gradeBy(text, expected, () => failed);
    expect(score).toEqual({ status: 'scored', value });
    expect(asked).toEqual([]);
  });

  it.each([
    ['could not be had', () => failed, /the answer could not be embedded \(timeout\)/],
    [
      'could not be had of the expected answer',
      (text: string) => (text === 'b' ? failed : answerOfVector(Float32Array.of(1), 1)),
      /the expected answer could not be embedded/,
    ],
    ['is none', () => answered('no vector!'), /has no vector/],
    ['has another length', vectors({ a: [1], b: [1, 2] }), /not the same length/],
  ])('leaves an answer unscored whose vector %s', async (_name, embed, reason) => {
    const { score } = await gradeBy('a', 'b', embed);
    expect(score).toEqual({ status: 'unscored', reason: expect.stringMatching(reason) });
  });

  it('is wrong for a refusal, about which nobody is asked', async () => {
    const grader = await graderOf(yaml);
    const nobody = () => Promise.reject(new Error('asked'));
    const refused = { ...answered('expected'), refusal: 'no' };
    expect((await gradeAnswer(grader, refused, expecting('expected'), nobody)).score).toEqual({
      status: 'scored',
      value: 0,
    });
  });
});
