import { describe, expect, it } from 'vitest';
import { valueFor } from './grading.ts';

describe('exact-match', () => {
  it.each([
    ['billing', 'billing', 1],
    [' billing\n', 'billing', 1],
    ['Billing', 'billing', 0],
    ['billing.', 'billing', 0],
    ['', 'billing', 0],
  ])('%o against %o scores %i', async (answer, expected, value) => {
    expect(await valueFor('[exact-match]', answer, expected)).toBe(value);
  });

  it.each([
    ['[]', ' billing', 'billing', 0],
    ['[case, trim]', 'BILLING ', 'billing', 1],
    ['[case]', 'STRASSE', 'Straße', 1],
    ['[case]', 'ΟΔΟΣ', 'οδος', 1],
    ['[punctuation]', 'yes!', 'yes', 1],
    ['[punctuation]', 'y.e.s', 'yes', 1],
    ['[unicode]', 'ﬁve ２', 'five 2', 1],
    ['[whitespace]', 'a \n\t b', 'a b', 1],
    ['[articles, whitespace, trim]', 'The  cat on a mat', 'cat on mat', 1],
    ['[articles, whitespace, trim]', 'theatre', 'atre', 0],
    // The usual normalisation of question answering (SQuAD 1.1, 2016).
    ['[case, punctuation, articles, whitespace, trim]', 'The Eiffel-Tower.', 'eiffeltower', 1],
  ])('normalise: %s makes %o and %o %i', async (normalise, answer, expected, value) => {
    expect(await valueFor(`[exact-match: { normalise: ${normalise} }]`, answer, expected)).toBe(value);
  });

  it('does not take an empty answer for an expected one of nothing but punctuation', async () => {
    const grader = '[exact-match: { normalise: [punctuation] }]';
    expect(await valueFor(grader, '', '?!')).toBe(0);
    expect(await valueFor(grader, '?!', '?!')).toBe(1);
  });
});
