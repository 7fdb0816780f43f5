import { makeNearIndex } from './join-near.ts';

export interface Rewording {
  readonly before: string;
  readonly after: string;
  readonly similarity: number;
}

export interface Rewordings {
  /** Every near pair, the most similar first. A text may stand in several. */
  readonly pairs: readonly Rewording[];
  readonly searched: boolean;
}

/**
 * Pairs of different normalised texts that are near (Jaccard similarity of 5-gram sets at least 0.8, `joinNear`). The order of
 * equally similar ones is that of their texts, whichever side they are on. With more than `mostComparisons` (10,000 texts on
 * each side) or `mostPairs` the files have little to do with each other, or are all of one mould, and nothing is searched:
 * the search would take longer than two seconds and say little.
 */
export function pairReworded(before: readonly string[], after: readonly string[]): Rewordings {
  if (before.length === 0 || after.length === 0) return { pairs: [], searched: true };
  if (before.length * after.length > mostComparisons) return { pairs: [], searched: false };
  const isBaseLarger = before.length > after.length;
  const [larger, smaller] = isBaseLarger ? [before, after] : [after, before];
  const { find } = makeNearIndex(smaller);
  const pairs: Rewording[] = [];
  for (const text of larger) {
    for (const { right, similarity } of find(text)) {
      const other = smaller[right] ?? '';
      pairs.push(
        isBaseLarger ? { before: text, after: other, similarity } : { before: other, after: text, similarity },
      );
    }
    if (pairs.length > mostPairs) return { pairs: [], searched: false };
  }
  return { pairs: pairs.sort(bySimilarity), searched: true };
}

const mostComparisons = 100_000_000;
const mostPairs = 200_000;

function bySimilarity(one: Rewording, other: Rewording): number {
  if (one.similarity !== other.similarity) return other.similarity - one.similarity;
  const [first, second] = [inOrder(one), inOrder(other)];
  return compareTexts(first[0], second[0]) || compareTexts(first[1], second[1]);
}

function inOrder({ before, after }: Rewording): readonly [string, string] {
  return before < after ? [before, after] : [after, before];
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
