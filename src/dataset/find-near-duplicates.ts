import { makeNearIndex } from './near-index.ts';
import type { TextTable } from './text-table.ts';

export interface NearDuplicate {
  /** Numbers of two texts in the table. */
  readonly text: number;
  readonly earlier: number;
}

export interface NearDuplicates {
  /** How many texts are near an earlier one. */
  readonly count: number;
  /** The first of them, each with the first text that it is near. */
  readonly first: readonly NearDuplicate[];
}

export const NO_NEAR_DUPLICATES: NearDuplicates = { count: 0, first: [] };

const MOST_LISTED = 5;
/** An index takes about six bytes a character. */
const BLOCK_CHARACTERS = 48_000_000;

/**
 * The texts that are near (Jaccard similarity of 5-gram sets at least 0.8), but not equal, to one before them; exact. Texts are
 * indexed in blocks, so that memory is bounded, and every later text is looked up in each block: for one that has a match the
 * search is over, so that a million texts of one mould take no longer than others.
 */
export function findNearDuplicates(texts: TextTable, blockCharacters: number = BLOCK_CHARACTERS): NearDuplicates {
  const isNear = new Uint8Array(texts.size);
  const first: NearDuplicate[] = [];
  let count = 0;
  for (let from = 0; from < texts.size; ) {
    const to = endBlock(texts, from, blockCharacters);
    const start = from;
    const { find } = makeNearIndex({ count: to - start, at: (position) => comparable(texts, start + position) });
    for (let text = start; text < texts.size; text += 1) {
      if (isNear[text] === 1) continue;
      const isListed = first.length < MOST_LISTED || text < (first.at(-1)?.text ?? 0);
      const matches = find(comparable(texts, text), {
        before: Math.min(text, to) - start,
        one: !isListed,
        isMember: text < to,
      });
      if (matches.length === 0) continue;
      isNear[text] = 1;
      count += 1;
      if (!isListed) continue;
      const earlier = start + Math.min(...matches.map(({ right }) => right));
      first.push({ text, earlier });
      first.sort((left, right) => left.text - right.text).splice(MOST_LISTED);
    }
    from = to;
  }
  return { count, first };
}

function endBlock(texts: TextTable, from: number, blockCharacters: number): number {
  let characters = 0;
  let to = from;
  while (to < texts.size && characters < blockCharacters) {
    characters += texts.lengthOf(to);
    to += 1;
  }
  return to;
}

/** Inputs without a letter, number or mark are in the table as they are, marked; those are never near another. */
function comparable(texts: TextTable, id: number): string {
  const text = texts.at(id);
  return text.startsWith('\u0000') ? '' : text;
}
