import { lcsLength } from './lcs-length.ts';

/**
 * ROUGE-L (Lin 2004), F1: the harmonic mean of the shares that the longest common subsequence of words has of both texts. Words are
 * runs of letters, digits and marks, in lower case, without stemming. Two texts without a word are the same if they are equal.
 */
export function rougeL(answer: string, expected: string): number {
  const answered = words(answer);
  const wanted = words(expected);
  const all = answered.length + wanted.length;
  if (all === 0) return answer.trim() === expected.trim() ? 1 : 0;
  return (2 * lcsLength(answered, wanted)) / all;
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
