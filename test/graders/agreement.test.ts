import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../src/graders/judge/measure-agreement.ts';
import { readLabelled } from '../../src/graders/judge/read-labelled.ts';
import { graderOf } from './grading.ts';

const repeat = (count: number, people: number, judge: number | null) =>
  Array.from({ length: count }, () => ({ people, judge }));

describe('agreement of a judge with people', () => {
  it('is kappa 0.4 in the textbook case of 50 proposals', () => {
    // 20 times both yes, 15 times both no, 5 and 10 times not: (0.7 − 0.5) / (1 − 0.5).
    const scores = [...repeat(20, 2, 2), ...repeat(5, 2, 1), ...repeat(10, 1, 2), ...repeat(15, 1, 1)];
    expect(measureAgreement(scores)).toEqual({
      examples: 50,
      unscored: 0,
      same: 0.7,
      kappa: expect.closeTo(0.4, 12),
      meanDifference: expect.closeTo((10 - 5) / 50, 12),
    });
  });

  it('is unknown where nothing was scored, or chance alone would do', () => {
    expect(measureAgreement(repeat(3, 1, null))).toEqual({
      examples: 3,
      unscored: 3,
      same: null,
      kappa: null,
      meanDifference: null,
    });
    expect(measureAgreement(repeat(3, 1, 1))).toMatchObject({ same: 1, kappa: null, meanDifference: 0 });
  });
});

describe('labelled answers', () => {
  it('are asked about as answers are', async () => {
    const text =
      '{"question": "q", "expected": "e", "answer": "a", "score": 4}\n\n{"question": "q", "answer": "b", "score": 1}\n';
    const yaml = '[combine: { all: [exact-match, model-judge: { model: m, rubric: r, labelled: l.jsonl }] }]';
    const { labelled } = await graderOf(yaml, { files: new Map([['l.jsonl', text]]) });
    expect(
      labelled.map(({ grader, answers }) => [grader, answers.map(({ score, answer }) => [answer.text, score])]),
    ).toEqual([
      [
        'model-judge',
        [
          ['a', 4],
          ['b', 1],
        ],
      ],
    ]);
    const [first] = labelled[0]?.answers ?? [];
    const questions = first === undefined ? [] : (labelled[0]?.rule.ask?.(first.answer, first.sample) ?? []);
    expect(questions).toHaveLength(1);
  });

  it.each([
    ['{"question": "q", "answer": "a", "score": 6}', /Line 1: .*\(score\)/],
    ['{"question": "q", "answer": "a", "score": 1}\nno json', /Line 2: /],
    ['{"question": "q", "score": 1}', /Line 1: .*\(answer\)/],
  ])('refuse the line %s', (text, evidence) => {
    expect(() => readLabelled(text, 'l.jsonl', 5)).toThrow(
      expect.objectContaining({
        message: 'l.jsonl holds a line that is no labelled answer.',
        evidence: expect.stringMatching(evidence),
      }),
    );
  });
});
