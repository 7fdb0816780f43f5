import { makeNearIndex as makeIndex, type NearIndex } from './near-index.ts';

/** Positions in the two lists of texts, and the similarity of the two. */
export interface NearPair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

/**
 * All pairs of a left and a right text whose sets of character 5-grams have a Jaccard similarity of at least 0.8; exact. Only
 * the right texts are held in memory; left texts pass by one at a time.
 */
export function joinNear(left: Iterable<string>, right: readonly string[]): readonly NearPair[] {
  const index = makeNearIndex(right);
  const pairs: NearPair[] = [];
  let position = 0;
  for (const text of left) {
    for (const match of index.find(text)) pairs.push({ left: position, ...match });
    position += 1;
  }
  return pairs;
}

/** An index of texts that finds all those near a given one. */
export function makeNearIndex(texts: readonly string[]): NearIndex {
  return makeIndex({
    count: texts.length,
    lengthOf: (position) => texts[position]?.length ?? 0,
    read: (reader, position) => reader.read(texts[position] ?? ''),
  });
}
