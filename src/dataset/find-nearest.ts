import { makeNearIndex } from './near-index.ts';
import type { TextTable } from './text-table.ts';

/** Texts of one table that are compared with some of another. */
export interface NearestSearch {
  readonly train: TextTable;
  readonly heldOut: TextTable;
  /** Numbers of the texts of `heldOut` to look for. */
  readonly wanted: Int32Array;
}

/** For a text of the held-out table, the most similar text of the other; of equally similar ones, the first. */
export interface Nearest {
  readonly text: number;
  readonly train: number;
  readonly similarity: number;
}

/** Texts of the other table are taken so many at a time, in one thread or in several. */
const NEAREST_BLOCK = 32_768;
/** Beyond this many matches in a block, texts that have one are left alone: where files are of one mould, all pairs match. */
const MOST_MATCHES = 200_000;

/** What is near in one block after the other; whoever has threads does blocks in several. */
export function findNearest(search: NearestSearch): readonly Nearest[] {
  const find = makeNearestFinder(search);
  return joinNearest(Array.from({ length: countBlocks(search) }, (_, block) => find(block)));
}

export function countBlocks({ train }: Pick<NearestSearch, 'train'>): number {
  return Math.ceil(train.size / NEAREST_BLOCK);
}

/** Makes the index of the held-out texts; what it returns finds what is near in a block. */
export function makeNearestFinder({ train, heldOut, wanted }: NearestSearch): (block: number) => readonly Nearest[] {
  const textAt = (position: number): number => wanted[position] ?? 0;
  const index = makeNearIndex({
    count: wanted.length,
    lengthOf: (position) => heldOut.lengthOf(textAt(position)),
    read: (reader, position) => reader.readFrom(heldOut, textAt(position)),
  });
  return (block) => {
    const nearest = new Map<number, Nearest>();
    let matches = 0;
    const skips = (right: number): boolean => matches > MOST_MATCHES && nearest.has(textAt(right));
    const end = Math.min(train.size, (block + 1) * NEAREST_BLOCK);
    for (let text = block * NEAREST_BLOCK; text < end; text += 1) {
      if (train.isMarked(text)) continue;
      for (const { right, similarity } of index.findFrom(train, text, { skips })) {
        matches += 1;
        const known = textAt(right);
        if (similarity > (nearest.get(known)?.similarity ?? 0))
          nearest.set(known, { text: known, train: text, similarity });
      }
    }
    return [...nearest.values()];
  };
}

/** Joins what blocks found, in their order. */
export function joinNearest(blocks: readonly (readonly Nearest[])[]): readonly Nearest[] {
  const nearest = new Map<number, Nearest>();
  for (const found of blocks.flat()) {
    if (found.similarity > (nearest.get(found.text)?.similarity ?? 0)) nearest.set(found.text, found);
  }
  return [...nearest.values()];
}
