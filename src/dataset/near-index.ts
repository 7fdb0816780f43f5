import { GramReader, spreadKey } from './gram-reader.ts';
import { GrowingNumbers } from './growing-numbers.ts';

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
  /** The text is one of the index: most of its parts are its own alone, and are not looked up. */
  readonly isMember?: boolean;
  /** Positions to leave out. */
  readonly skips?: (right: number) => boolean;
}

/** An index of texts that finds all those near a given one. */
export interface NearIndex {
  readonly find: (text: string, options?: FindOptions) => readonly NearMatch[];
}

export interface IndexedTexts {
  readonly count: number;
  readonly at: (position: number) => string;
}

/**
 * An index over texts for "Jaccard similarity of the sets of character 5-grams is at least 0.8"; exact.
 *
 * Two such sets of sizes a and b differ in at most d = (a + b) / 9 grams. Divide all grams among k parts: at most d parts
 * differ, and in the others the two texts have exactly the same grams (Arasu, Ganti, Kaushik: Efficient exact set-similarity
 * joins, 2006). So every text is listed under the hash of its grams in each part, and a text is looked for in the d + 1 parts
 * whose lists are shortest. Sizes fall into bands of 5 : 4, each with a k of its own; a partner is at most one band away. What
 * a list gives is compared by a bitmap of 256 bits, and then gram by gram. Such lists stay short where those of single rare
 * grams (prefix filter) do not: over a small vocabulary, and for texts of one mould.
 */
export function makeNearIndex(texts: IndexedTexts): NearIndex {
  const reader = new GramReader();
  const other = new GramReader();
  const signer = new Signer();
  const lists = readTexts(texts, reader, signer);
  const { sizes, bitmaps, bands, starts, members } = lists;
  const seenBy = new Int32Array(texts.count);
  const bitmap = new Int32Array(BITMAP_WORDS);
  let query = 0;

  function find(
    text: string,
    { before = texts.count, one = false, isMember = false, skips }: FindOptions = {},
  ): readonly NearMatch[] {
    reader.read(text);
    const size = reader.size;
    if (size === 0) return NOTHING;
    bitmap.fill(0);
    drawBitmap(reader, bitmap, 0);
    query += 1;
    const found: NearMatch[] = [];
    const own = bandOf(size);
    for (let band = Math.max(0, own - 1); band <= own + 1; band += 1) {
      if (!bands.has(band) || !mayMeet(size, band)) continue;
      const parts = signer.sign(reader, band);
      const wanted = largestDifference(size, largestSize(band)) + 1;
      const filter = isMember && band === own ? lists.repeated : lists.present;
      const chosen = chooseLists(signer.hashes.subarray(0, parts), filter, starts, wanted);
      for (const bucket of chosen) if (search(bucket)) return found;
    }
    return found;

    /** True when the search is over. */
    function search(bucket: number): boolean {
      const stop = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < stop; at += 1) {
        const right = members[at] ?? 0;
        if (right >= before) break;
        if (seenBy[right] === query) continue;
        seenBy[right] = query;
        const otherSize = sizes[right] ?? 0;
        if (otherSize * 5 < size * 4 || size * 5 < otherSize * 4) continue;
        const most = largestDifference(size, otherSize);
        if (countDifferentBits(bitmap, bitmaps, right * BITMAP_WORDS, most) > most) continue;
        if (skips?.(right) === true) continue;
        other.read(texts.at(right));
        const common = other.countCommon(reader);
        if (size + otherSize - 2 * common > most) continue;
        found.push({ right, similarity: common / (size + otherSize - common) });
        if (one) return true;
      }
      return false;
    }
  }

  return { find };
}

const NOTHING: readonly NearMatch[] = [];
const BITMAP_WORDS = 8;

/** Grams that two sets of these sizes may differ in: J ≥ 4/5 is |x ∩ y| ≥ 4/9 (a + b). */
function largestDifference(size: number, other: number): number {
  return Math.floor((size + other) / 9);
}

/** Bands of sizes: 1, 2, 3, 4, 5 to 6, 7 to 8, 9 to 11, 12 to 14 … Each starts at least 5/4 as high as the one before. */
const BAND_STARTS: readonly number[] = (() => {
  const found = [1];
  for (let start = 2; start < 2 ** 31; start = Math.ceil((start * 5) / 4)) found.push(start);
  return found;
})();

function bandOf(size: number): number {
  let low = 0;
  let high = BAND_STARTS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((BAND_STARTS[middle] ?? 0) <= size) low = middle;
    else high = middle - 1;
  }
  return low;
}

function largestSize(band: number): number {
  return (BAND_STARTS[band + 1] ?? 2 ** 31) - 1;
}

function mayMeet(size: number, band: number): boolean {
  return largestSize(band) * 5 >= size * 4 && (BAND_STARTS[band] ?? 0) * 4 <= size * 5;
}

/** A fifth more than is needed, so that the longest lists need not be looked at. */
function partsOf(band: number): number {
  const most = largestDifference(largestSize(band), largestSize(band + 1));
  return most + 1 + Math.ceil(most / 5);
}

/** Divides the grams of a text among the parts of a band and hashes each part. */
class Signer {
  /** Hashes of the parts, of 32 bits. */
  hashes: Int32Array = new Int32Array(256);

  /** Returns the number of parts. */
  sign({ keys, size }: GramReader, band: number): number {
    const parts = partsOf(band);
    if (this.hashes.length < parts) this.hashes = new Int32Array(parts * 2);
    const sums = this.hashes.fill(0, 0, parts);
    const share = parts / 2 ** 32;
    for (let at = 0; at < size; at += 1) {
      const key = keys[at] ?? 0;
      const part = Math.floor(spreadKey(key) * share);
      sums[part] = ((sums[part] ?? 0) + mix(key)) | 0;
    }
    const salt = Math.imul(band + 1, 0x27d4eb2f);
    for (let part = 0; part < parts; part += 1)
      sums[part] = mix((sums[part] ?? 0) ^ (salt + Math.imul(part, 0x9e3779b1)));
    return parts;
  }
}

/** The finisher of MurmurHash3 (Appleby). */
function mix(key: number): number {
  let mixed = key ^ (key >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

interface Lists {
  readonly sizes: Int32Array;
  readonly bitmaps: Int32Array;
  /** The bands that some text is in. */
  readonly bands: ReadonlySet<number>;
  /** The hashes that some text has, and those that more than one has; a few others may seem to be there. */
  readonly present: BitFilter;
  readonly repeated: BitFilter;
  /** Per bucket, where its list starts in `members`; a power of two and one more. */
  readonly starts: Int32Array;
  /** Positions of texts, ascending within a list. */
  readonly members: Int32Array;
}

const MOST_BUCKETS = 2 ** 22;
const MOST_FILTER_WORDS = 2 ** 22;

function readTexts(texts: IndexedTexts, reader: GramReader, signer: Signer): Lists {
  const sizes = new Int32Array(texts.count);
  const bitmaps = new Int32Array(texts.count * BITMAP_WORDS);
  const bands = new Set<number>();
  const hashes = new GrowingNumbers((size) => new Int32Array(size));
  for (let position = 0; position < texts.count; position += 1) {
    reader.read(texts.at(position));
    sizes[position] = reader.size;
    if (reader.size === 0) continue;
    drawBitmap(reader, bitmaps, position * BITMAP_WORDS);
    const band = bandOf(reader.size);
    bands.add(band);
    const parts = signer.sign(reader, band);
    hashes.append(signer.hashes.subarray(0, parts));
  }
  const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(Math.max(16, hashes.length))));
  const mask = buckets - 1;
  const starts = new Int32Array(buckets + 1);
  const words = Math.min(MOST_FILTER_WORDS, buckets);
  const present = new BitFilter(words);
  const repeated = new BitFilter(words);
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes.at(at);
    if (present.has(hash)) repeated.add(hash);
    else present.add(hash);
    const bucket = hash & mask;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const members = new Int32Array(hashes.length);
  const next = starts.slice();
  let at = 0;
  for (let position = 0; position < texts.count; position += 1) {
    const size = sizes[position] ?? 0;
    if (size === 0) continue;
    for (const end = at + partsOf(bandOf(size)); at < end; at += 1) {
      const bucket = hashes.at(at) & mask;
      const place = next[bucket] ?? 0;
      next[bucket] = place + 1;
      members[place] = position;
    }
  }
  return { sizes, bitmaps, bands, present, repeated, starts, members };
}

/** The buckets of `wanted` parts whose lists are shortest, empty lists left out. Changes `hashes`. */
function chooseLists(hashes: Int32Array, filter: BitFilter, starts: Int32Array, wanted: number): Int32Array {
  const mask = starts.length - 2;
  let filled = 0;
  for (let part = 0; part < hashes.length; part += 1) {
    const hash = hashes[part] ?? 0;
    if (!filter.has(hash)) continue;
    hashes[filled] = hash & mask;
    filled += 1;
  }
  // As many of the longest lists may be left out as there are parts beyond those wanted.
  let most = wanted - (hashes.length - filled);
  if (most >= filled) return hashes.subarray(0, filled);
  if (most <= 0) return hashes.subarray(0, 0);
  const lengths = new Uint8Array(filled);
  const counts = new Uint32Array(256);
  for (let at = 0; at < filled; at += 1) {
    const bucket = hashes[at] ?? 0;
    const length = Math.min(255, (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0));
    lengths[at] = length;
    counts[length] = (counts[length] ?? 0) + 1;
  }
  let limit = 0;
  for (; most > (counts[limit] ?? 0); limit += 1) most -= counts[limit] ?? 0;
  let chosen = 0;
  for (let at = 0; at < filled; at += 1) {
    const length = lengths[at] ?? 0;
    if (length > limit || (length === limit && most === 0)) continue;
    if (length === limit) most -= 1;
    hashes[chosen] = hashes[at] ?? 0;
    chosen += 1;
  }
  return hashes.subarray(0, chosen);
}

/** A set of hashes, one bit each: what was added is there, and a few others seem to be. */
class BitFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(words: number) {
    this.#bits = new Int32Array(words);
    this.#mask = words - 1;
  }

  has(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & this.#mask] ?? 0) & (1 << (hash & 31))) !== 0;
  }

  add(hash: number): void {
    const word = (hash >>> 5) & this.#mask;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (hash & 31));
  }
}

function drawBitmap({ keys, size }: GramReader, bitmaps: Int32Array, start: number): void {
  for (let at = 0; at < size; at += 1) {
    const bit = mix(keys[at] ?? 0) >>> 24;
    const word = start + (bit >> 5);
    bitmaps[word] = (bitmaps[word] ?? 0) | (1 << (bit & 31));
  }
}

/** Bits that differ, each by at least one gram that one of the texts has alone; stops beyond `most`. */
function countDifferentBits(left: Int32Array, right: Int32Array, start: number, most: number): number {
  let count = 0;
  for (let word = 0; word < BITMAP_WORDS; word += 1) {
    let bits = (left[word] ?? 0) ^ (right[start + word] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    if (count > most) break;
  }
  return count;
}
