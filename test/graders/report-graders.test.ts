import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelDetails } from '../../src/domain/grader-report.ts';
import { graderReportSchema } from '../../src/domain/grader-report.ts';
import { scored, unscored } from '../../src/domain/score.ts';
import type { Mark } from '../../src/graders/grader.ts';
import { callDetails } from '../../src/graders/reports/call-details.ts';
import { fieldDetails } from '../../src/graders/reports/field-details.ts';
import { labelDetails } from '../../src/graders/reports/label-details.ts';
import { reportGraders } from '../../src/graders/reports/report-graders.ts';

function labels(expected: readonly string[], answers: readonly (string | null)[]): LabelDetails {
  return labelDetails(expected.map((one, index) => ({ kind: 'label', expected: one, answer: answers[index] ?? null })));
}

const figures = ({ labels: list }: LabelDetails) =>
  Object.fromEntries(
    list.map(({ label, precision, recall, f1, support }) => [label, [precision, recall, f1, support]]),
  );

describe('label figures', () => {
  it('are those that scikit-learn documents for classification_report', () => {
    const details = labels(['0', '1', '2', '2', '2'], ['0', '0', '2', '2', '1']);
    expect(figures(details)).toEqual({
      0: [0.5, 1, expect.closeTo(0.67, 2), 1],
      1: [0, 0, 0, 1],
      2: [1, expect.closeTo(0.67, 2), expect.closeTo(0.8, 12), 3],
    });
    expect(details.macroF1).toBeCloseTo(0.49, 2);
  });

  it('are those that scikit-learn documents for f1_score', () => {
    const details = labels(['0', '1', '2', '0', '1', '2'], ['0', '2', '1', '0', '0', '1']);
    expect(details.macroF1).toBeCloseTo(0.26666, 4);
    expect(details.labels.map(({ f1 }) => Number(f1.toFixed(1)))).toEqual([0.8, 0, 0]);
  });

  it('have the confusions that scikit-learn documents for confusion_matrix', () => {
    const { confusions } = labels(['2', '0', '2', '2', '0', '1'], ['0', '0', '2', '2', '0', '2']);
    expect(confusions).toEqual([
      { expected: '2', answer: '0', count: 1 },
      { expected: '1', answer: '2', count: 1 },
    ]);
  });

  it('count an answer outside the set against the recall of what was expected, and against no precision', () => {
    const details = labels(['a', 'a', 'b'], ['a', null, 'b']);
    expect(details.outside).toBe(1);
    expect(figures(details)).toEqual({ a: [1, 0.5, expect.closeTo(2 / 3, 12), 2], b: [1, 1, 1, 1] });
    expect(details.confusions).toEqual([{ expected: 'a', answer: null, count: 1 }]);
  });

  it('list the first of many labels, and count the rest', () => {
    const names = Array.from({ length: 400 }, (_, index) => `label ${index}`);
    const details = labels(
      names,
      names.map(() => null),
    );
    expect([details.labels.length, details.confusions.length]).toEqual([300, 50]);
    expect(details.omitted).toEqual({ labels: 100, confusions: 350 });
    expect(details.macroF1).toBe(0);
  });

  it('come to the accuracy as the mean recall weighted by support', () => {
    const name = fc.constantFrom('a', 'b', 'c', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(name)), { minLength: 1 }), (pairs) => {
        const details = labels(
          pairs.map(([one]) => one),
          pairs.map(([, one]) => one),
        );
        const weighted = details.labels.reduce((sum, { recall, support }) => sum + (recall ?? 0) * support, 0);
        const right = pairs.filter(([expected, answer]) => expected === answer).length;
        expect(weighted).toBeCloseTo(right, 9);
        expect(details.confusions.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length - right);
      }),
    );
  });
});

describe('field figures', () => {
  it('agree with a case worked by hand', () => {
    const details = fieldDetails([
      {
        kind: 'fields',
        isJson: true,
        fields: [
          { field: 'total', result: 'right' },
          { field: 'date', result: 'wrong' },
        ],
      },
      {
        kind: 'fields',
        isJson: true,
        fields: [
          { field: 'total', result: 'right' },
          { field: 'note', result: 'extra' },
        ],
      },
      { kind: 'fields', isJson: false, fields: [{ field: 'total', result: 'missing' }] },
    ]);
    expect(details).toMatchObject({ notJson: 1, omitted: 0 });
    // 2 · 2 right / (4 expected + 4 answered).
    expect(details.f1).toBeCloseTo(4 / 8, 12);
    expect(details.fields).toEqual([
      { field: 'total', right: 2, wrong: 0, missing: 1, extra: 0, accuracy: 2 / 3, precision: 1, f1: 4 / 5 },
      { field: 'date', right: 0, wrong: 1, missing: 0, extra: 0, accuracy: 0, precision: 0, f1: 0 },
      { field: 'note', right: 0, wrong: 0, missing: 0, extra: 1, accuracy: null, precision: 0, f1: 0 },
    ]);
  });
});

describe('figures of tool calls', () => {
  it('are counted in all and by tool, the worst first', () => {
    const details = callDetails([
      {
        kind: 'tool-calls',
        calls: [
          { name: 'f', result: 'right' },
          { name: 'g', result: 'wrong-arguments' },
        ],
      },
      {
        kind: 'tool-calls',
        calls: [
          { name: 'g', result: 'invalid-arguments' },
          { name: 'h', result: 'extra' },
          { name: 'f', result: 'missing' },
        ],
      },
    ]);
    expect(details.all).toEqual({ right: 1, wrongArguments: 1, invalidArguments: 1, missing: 1, extra: 1 });
    expect(details.tools.map(({ name }) => name)).toEqual(['g', 'f', 'h']);
  });
});

describe('the report of graders', () => {
  it('has each grader of each target, what stayed unscored counted apart', () => {
    const mark = (grader: string, value: number | null): Mark => ({
      grader,
      score: value === null ? unscored('?') : scored(value),
    });
    const reports = reportGraders({
      baseline: [{ marks: [mark('a', 1), mark('b', null)] }, { marks: [mark('a', 0.5)] }, { marks: [] }],
      candidate: [{ marks: [mark('a', 0)] }],
      references: new Map([['old', []]]),
    });
    expect(reports).toEqual([
      {
        grader: 'a',
        agreement: null,
        targets: {
          baseline: { judged: 2, unscored: 0, mean: 0.75, details: null },
          candidate: { judged: 1, unscored: 0, mean: 0, details: null },
          old: { judged: 0, unscored: 0, mean: null, details: null },
        },
      },
      {
        grader: 'b',
        agreement: null,
        targets: {
          baseline: { judged: 0, unscored: 1, mean: null, details: null },
          candidate: { judged: 0, unscored: 0, mean: null, details: null },
          old: { judged: 0, unscored: 0, mean: null, details: null },
        },
      },
    ]);
    for (const report of reports) expect(graderReportSchema.parse(report)).toEqual(report);
  });
});
