import { BITMAP_WORDS, countDifferentBits, drawBitmap } from './gram-bitmap.ts';
import { GramReader } from './gram-reader.ts';
import { PartLists } from './part-lists.ts';
import { PrefixLists } from './prefix-lists.ts';
import { areNearSizes, bandOf, largestDifference } from './set-sizes.ts';
import { countParts } from './sign-parts.ts';
import type { TextTable } from './text-table.ts';

export interface NearMatch {
  /** Position of the text in the index. */
  readonly right: number;
  /** Jaccard similarity of the sets of 5-grams. */
  readonly similarity: number;
}

export interface FindOptions {
  /** Only texts before this position. */
  readonly before?: number;
  /** The first match is enough. */
  readonly one?: boolean;
  /** The text is one of the index. */
  readonly isMember?: boolean;
  /** Positions to leave out. */
  readonly skips?: (right: number) => boolean;
}

/** An index of texts that finds all those near a given one. */
export interface NearIndex {
  readonly find: (text: string, options?: FindOptions) => readonly NearMatch[];
  /** As `find`, with a text of a table; no string is made of it. */
  readonly findFrom: (texts: TextTable, id: number, options?: FindOptions) => readonly NearMatch[];
}

export interface IndexedTexts {
  readonly count: number;
  /** UTF-16 units, or more. */
  readonly lengthOf: (position: number) => number;
  readonly read: (reader: GramReader, position: number) => void;
}

/**
 * An index over texts for "Jaccard similarity of the sets of character 5-grams is at least 0.8"; exact.
 *
 * Two kinds of lists give candidates, either of them all that there are, and for each text the shorter ones are read. Lists by
 * parts of the set stay short over a small vocabulary, where every single gram is frequent; lists by the rarest grams stay short
 * where texts are of one mould, and are made when a text needs them. Candidates are compared by bitmaps of 256 bits, and then gram
 * by gram.
 */
export function makeNearIndex(texts: IndexedTexts): NearIndex {
  const reader = new GramReader();
  const other = new GramReader();
  const sizes = new Int32Array(texts.count);
  const bitmaps = new Int32Array(texts.count * BITMAP_WORDS);
  const parts = new PartLists(sizes, boundParts(texts), (position) => {
    texts.read(reader, position);
    drawBitmap(reader, bitmaps, position * BITMAP_WORDS);
    return reader;
  });
  let prefixes: PrefixLists | undefined;
  const seenBy = new Int32Array(texts.count);
  const bitmap = new Int32Array(BITMAP_WORDS);
  let query = 0;

  function find(text: string, options?: FindOptions): readonly NearMatch[] {
    reader.read(text);
    return findRead(options);
  }

  function findFrom(table: TextTable, id: number, options?: FindOptions): readonly NearMatch[] {
    reader.readFrom(table, id);
    return findRead(options);
  }

  function findRead(options: FindOptions = {}): readonly NearMatch[] {
    const { before = texts.count, one = false, isMember = false, skips } = options;
    const size = reader.size;
    if (size === 0) return NOTHING;
    const visits = parts.choose(reader, isMember);
    if (visits === 0) return NOTHING;
    bitmap.fill(0);
    drawBitmap(reader, bitmap, 0);
    query += 1;
    const found: NearMatch[] = [];
    if (visits > WORTH_A_SECOND_LOOK) {
      prefixes ??= new PrefixLists(sizes, (position) => {
        texts.read(other, position);
        return other;
      });
      if (prefixes.choose(reader) < visits) {
        searchPrefixes(prefixes);
        return found;
      }
    }
    for (let list = 0; list < parts.chosen; list += 1) {
      if (search(parts.members, parts.starts[list] ?? 0, parts.stops[list] ?? 0)) break;
    }
    return found;

    function searchPrefixes({ short, long, ranks, shorts, longs }: PrefixLists): void {
      for (let at = 0; at < shorts; at += 1) {
        const rank = ranks[at] ?? 0;
        if (search(short.members, short.starts[rank] ?? 0, short.starts[rank + 1] ?? 0)) return;
        if (at < longs && search(long.members, long.starts[rank] ?? 0, long.starts[rank + 1] ?? 0)) return;
      }
    }

    /** True when the search is over. */
    function search(members: Int32Array, start: number, stop: number): boolean {
      for (let at = start; at < stop; at += 1) {
        const right = members[at] ?? 0;
        if (right >= before) break;
        if (seenBy[right] === query) continue;
        seenBy[right] = query;
        const otherSize = sizes[right] ?? 0;
        if (!areNearSizes(size, otherSize)) continue;
        const most = largestDifference(size, otherSize);
        if (countDifferentBits(bitmap, bitmaps, right * BITMAP_WORDS, most) > most) continue;
        if (skips?.(right) === true) continue;
        texts.read(other, right);
        const common = other.countCommon(reader);
        if (size + otherSize - 2 * common > most) continue;
        found.push({ right, similarity: common / (size + otherSize - common) });
        if (one) return true;
      }
      return false;
    }
  }

  return { find, findFrom };
}

const NOTHING: readonly NearMatch[] = [];
/** Fewer candidates are sooner looked at than avoided. */
const WORTH_A_SECOND_LOOK = 2_000;

/** No fewer parts than the texts have: a text has no more grams than characters. */
function boundParts(texts: IndexedTexts): number {
  let most = 0;
  for (let position = 0; position < texts.count; position += 1) {
    most += countParts(bandOf(Math.max(1, texts.lengthOf(position) - 4)));
  }
  return most;
}
