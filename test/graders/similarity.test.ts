import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bleu } from '../../src/graders/text/bleu.ts';
import { editSimilarity } from '../../src/graders/text/edit-similarity.ts';
import { lcsLength } from '../../src/graders/text/lcs-length.ts';
import { rougeL } from '../../src/graders/text/rouge-l.ts';
import { score, valueFor } from './grading.ts';

describe('ROUGE-L', () => {
  it.each([
    // Lin 2004, section 3: the sentence S1 against S2 and S3, with beta = 1.
    ['police kill the gunman', 'police killed the gunman', 3 / 4],
    ['the gunman kill police', 'police killed the gunman', 1 / 2],
    // The tests of rouge-score 0.1.2.
    ['testing one', 'testing one two', 4 / 5],
    ['testing two', 'testing one two', 4 / 5],
    ['', 'testing one two', 0],
    ['The CAT, sat!', 'the cat sat', 1],
    ['?', '!', 0],
  ])('of %o against %o is %f', (answer, expected, value) => {
    expect(rougeL(answer, expected)).toBeCloseTo(value, 12);
  });
});

describe('BLEU', () => {
  it('is what sacreBLEU publishes for its own example', () => {
    const answer = 'Producția de zahăr primă va fi exprimată în ceea ce privește zahărul alb;';
    const expected = 'producţia de zahăr brut se exprimă în zahăr alb;';
    expect(bleu(answer, expected) * 100).toBeCloseTo(8.493, 2);
    expect(bleu('this is a cat', 'okay thanks')).toBe(0);
  });

  it('agrees with a case worked by hand', () => {
    // Precisions 5/6, 2/5, 1/4 and, without a match, 1/(2 · 3); six words for seven.
    const value = Math.exp(1 - 7 / 6) * ((5 / 6) * (2 / 5) * (1 / 4) * (1 / 6)) ** (1 / 4);
    expect(bleu('the cat is on the mat', 'there is a cat on the mat')).toBeCloseTo(value, 12);
  });

  it('parts words from punctuation, and leaves numbers whole', () => {
    expect(bleu('It costs 1,234.50 (net).', 'It costs 1,234.50 ( net ) .')).toBe(1);
  });
});

describe('edit distance', () => {
  it.each([
    ['kitten', 'sitting', 1 - 3 / 7],
    ['saturday', 'sunday', 1 - 3 / 8],
    ['', 'abc', 0],
    ['abc', '', 0],
    ['', '', 1],
    ['😀a', '😀b', 1 / 2],
  ])('between %o and %o is a similarity of %f', (answer, expected, value) => {
    expect(editSimilarity(answer, expected)).toBeCloseTo(value, 12);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 100 });

  it('is that of the plain table, across the borders of the blocks', () => {
    fc.assert(
      fc.property(text, text, (answer, expected) => {
        const longer = Math.max(answer.length, expected.length, 1);
        expect(editSimilarity(answer, expected)).toBeCloseTo(1 - plainDistance(answer, expected) / longer, 10);
      }),
      { numRuns: 300 },
    );
  });

  it('shares its blocks with the longest common subsequence of the plain table', () => {
    fc.assert(
      fc.property(text, text, (left, right) => lcsLength([...left], [...right]) === plainLcs(left, right)),
      { numRuns: 300 },
    );
  });
});

describe('similarity', () => {
  it('is 1 for the expected answer and in 0..1 for any other, by every measure', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('rouge-l', 'bleu', 'edit-distance'),
        async (answer, expected, measure) => {
          const grader = `[similarity: { measure: ${measure} }]`;
          expect(await valueFor(grader, expected, expected)).toBeCloseTo(1, 12);
          const value = await valueFor(grader, answer, expected);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is right from the threshold on', async () => {
    const grader = '[similarity: { measure: rouge-l, threshold: 0.75 }]';
    expect(await valueFor(grader, 'police kill the gunman', 'police killed the gunman')).toBe(1);
    expect(await valueFor(grader, 'the gunman kill police', 'police killed the gunman')).toBe(0);
  });

  it('leaves an expected answer of a book unscored, and no answer can make itself so', async () => {
    expect(await score('[similarity]', 'a', 'b '.repeat(10_001))).toEqual({
      status: 'unscored',
      reason: 'the expected answer is longer than 20000 characters',
    });
    expect(await valueFor('[similarity]', 'a '.repeat(500_000), 'a b')).toBeCloseTo(0, 4);
  });

  it.each(['rouge-l', 'bleu', 'edit-distance'])(
    'measures a megabyte by %s in time',
    { timeout: 20_000 },
    async (measure) => {
      const expected = 'lorem ipsum dolor sit amet '.repeat(740);
      const value = await valueFor(`[similarity: { measure: ${measure} }]`, 'x y '.repeat(250_000), expected);
      expect(value).toBeLessThan(0.1);
    },
  );
});

function plainDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

function plainLcs(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, () => 0);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [0];
    for (let j = 1; j <= right.length; j += 1)
      next.push(left[i - 1] === right[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
