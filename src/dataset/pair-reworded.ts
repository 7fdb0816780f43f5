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
 * equally similar ones is that of their texts, whichever side they are on. Where a side has more texts than `mostTexts`, or more
 * pairs are found than `mostPairs`, the files have little to do with each other or with their own variety: nothing is searched.
 */
export function pairReworded(before: readonly string[], after: readonly string[]): Rewordings {
  if (before.length === 0 || after.length === 0) return { pairs: [], searched: true };
  if (Math.max(before.length, after.length) > mostTexts) return { pairs: [], searched: false };
  const { find } = makeNearIndex(after);
  const pairs: Rewording[] = [];
  for (const text of before) {
    for (const { right, similarity } of find(text)) pairs.push({ before: text, after: after[right] ?? '', similarity });
    if (pairs.length > mostPairs) return { pairs: [], searched: false };
  }
  return { pairs: pairs.sort(bySimilarity), searched: true };
}

const mostTexts = 20_000;
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
