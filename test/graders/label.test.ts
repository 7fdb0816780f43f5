import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { answered, expecting, graderOf } from './grading.ts';

const samples = ['ham', 'spam', 'ham'].map((text) => expecting(text));

async function grade(yaml: string, answer: string, expected: string) {
  const grader = await graderOf(yaml, { samples });
  const { score, marks } = grader.grade(answered(answer), expecting(expected), []);
  return { value: score.status === 'scored' ? score.value : score.reason, seen: marks[0]?.observed };
}

describe('label', () => {
  it.each([
    ['spam', 'spam', 1, 'spam'],
    [' spam\n', 'spam', 1, 'spam'],
    ['ham', 'spam', 0, 'ham'],
    ['Spam', 'spam', 0, null],
    ['This is spam', 'spam', 0, null],
    ['', 'spam', 0, null],
  ])('%o for %o scores %i and is read as %o', async (answer, expected, value, label) => {
    expect(await grade('[label]', answer, expected)).toEqual({
      value,
      seen: { kind: 'label', expected, answer: label },
    });
  });

  it('takes an alias and another case for the label where it is told to', async () => {
    const grader = '[label: { normalise: [trim, case], aliases: { spam: [junk] } }]';
    expect((await grade(grader, 'JUNK', 'spam')).value).toBe(1);
    expect((await grade(grader, 'Ham', 'ham')).value).toBe(1);
    expect((await grade('[label]', 'junk', 'spam')).value).toBe(0);
  });

  it('knows the given labels alone', async () => {
    const grader = '[label: { labels: [ham, other] }]';
    expect((await grade(grader, 'other', 'ham')).seen).toEqual({ kind: 'label', expected: 'ham', answer: 'other' });
    expect((await grade(grader, 'spam', 'spam')).value).toBe('the expected answer is none of the labels');
  });

  it('is not fooled by names that every object has', async () => {
    expect((await grade('[label]', '__proto__', 'ham')).seen).toEqual({ kind: 'label', expected: 'ham', answer: null });
    expect((await grade('[label]', 'constructor', 'ham')).value).toBe(0);
  });

  it.each([
    ['[label: { labels: [a, b], aliases: { c: [x] } }]', /aliases gives other spellings of "c"/],
    ['[label: { labels: [A, a], normalise: [case] }]', /cannot tell "A" from "a"/],
    ['[label: { labels: [a, b], aliases: { a: [x], b: [x] } }]', /cannot tell "a" from "b"/],
  ])('refuses %s', async (yaml, what) => {
    await expect(graderOf(yaml)).rejects.toThrow(Failure);
    await expect(graderOf(yaml)).rejects.toThrow(what);
  });
});
