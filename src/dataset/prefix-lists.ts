import { type GramReader, spreadKey } from './gram-reader.ts';

/**
 * Set-similarity join with prefix and length filter (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007; Xiao et
 * al.: Efficient similarity joins for near duplicate detection, 2008). Grams fall into buckets, which are ordered from rare to
 * frequent among the texts; a bucket may hold several grams, and a text is the ascending list of its grams' buckets, with repeats.
 * Two such lists have at least as much in common as the sets of grams, so that no pair is missed. Texts that are near share one of
 * the first |x| − ⌈0.8·|x|⌉ + 1 buckets of each, and, of the smaller, even one of the first |y| − ⌈8/9·|y|⌉ + 1: these are kept
 * apart, or texts of one mould would all meet.
 */
export class PrefixLists {
  readonly #mask: number;
  readonly #rank: Ranks;
  readonly short: Postings;
  readonly long: Postings;
  /** The ranks to look up in `short` and in `long`: the first `shorts` and `longs` numbers of `ranks`. */
  ranks: Int32Array = new Int32Array(256);
  shorts = 0;
  longs = 0;

  /** `sizes`: of the texts' sets, which `readAt` reads. */
  constructor(sizes: Int32Array, readAt: (position: number) => GramReader) {
    let total = 0;
    let prefixes = 0;
    for (const size of sizes) {
      total += size;
      prefixes += longPrefix(size);
    }
    const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(Math.max(64, total * 2))));
    this.#mask = buckets - 1;
    const frequency = new Int32Array(buckets);
    for (let position = 0; position < sizes.length; position += 1) {
      const { keys, size } = readAt(position);
      for (let at = 0; at < size; at += 1) {
        const bucket = spreadKey(keys[at] ?? 0) & this.#mask;
        frequency[bucket] = (frequency[bucket] ?? 0) + 1;
      }
    }
    this.#rank = rankBuckets(frequency);
    const heads = new Int32Array(prefixes);
    let end = 0;
    for (let position = 0; position < sizes.length; position += 1) {
      const reader = readAt(position);
      this.#readRanks(reader);
      const length = longPrefix(reader.size);
      heads.set(this.ranks.subarray(0, length), end);
      end += length;
    }
    this.short = makePostings(heads, sizes, this.#rank.used, (size) => ({ from: 0, to: shortPrefix(size) }));
    this.long = makePostings(heads, sizes, this.#rank.used, (size) => ({
      from: shortPrefix(size),
      to: longPrefix(size),
    }));
  }

  /** Chooses lists in which every text near this one stands at least once. Returns how long they are together. */
  choose(reader: GramReader): number {
    const known = this.#readRanks(reader);
    // A gram that no text has counts as the rarest: it stands in the prefix, and matches nothing.
    const unknown = reader.size - known;
    this.shorts = Math.max(0, Math.min(longPrefix(reader.size) - unknown, known));
    this.longs = Math.max(0, Math.min(shortPrefix(reader.size) - unknown, known));
    let total = 0;
    for (let at = 0; at < this.shorts; at += 1) {
      const rank = this.ranks[at] ?? 0;
      total += (this.short.starts[rank + 1] ?? 0) - (this.short.starts[rank] ?? 0);
      if (at < this.longs) total += (this.long.starts[rank + 1] ?? 0) - (this.long.starts[rank] ?? 0);
    }
    return total;
  }

  /** Ranks of the grams that some text has, ascending. Returns how many there are. */
  #readRanks({ keys, size }: GramReader): number {
    if (this.ranks.length < size) this.ranks = new Int32Array(size * 2);
    let known = 0;
    for (let at = 0; at < size; at += 1) {
      const place = this.#rank.of[spreadKey(keys[at] ?? 0) & this.#mask] ?? 0;
      if (place === 0) continue;
      this.ranks[known] = place - 1;
      known += 1;
    }
    this.ranks.subarray(0, known).sort();
    return known;
  }
}

const MOST_BUCKETS = 2 ** 20;

/** Sets that share at least ⌈0.8·size⌉ grams cannot miss each other in this many of the rarest. */
function longPrefix(size: number): number {
  return size === 0 ? 0 : size - Math.ceil((4 * size) / 5) + 1;
}

/** The other set is not smaller: they share at least ⌈8/9·size⌉ grams. */
function shortPrefix(size: number): number {
  return size === 0 ? 0 : size - Math.ceil((8 * size) / 9) + 1;
}

interface Ranks {
  /** Per bucket, one more than its place in the order from rare to frequent; 0 when no text has it. */
  readonly of: Int32Array;
  /** How many buckets some text has. */
  readonly used: number;
}

/** Counting sort by frequency; buckets of one frequency stay in their order. */
function rankBuckets(frequency: Int32Array): Ranks {
  let most = 0;
  for (const count of frequency) if (count > most) most = count;
  const next = new Int32Array(most + 2);
  for (const count of frequency) if (count > 0) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count += 1) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  const of = new Int32Array(frequency.length);
  let used = 0;
  for (let bucket = 0; bucket < frequency.length; bucket += 1) {
    const count = frequency[bucket] ?? 0;
    if (count === 0) continue;
    next[count] = (next[count] ?? 0) + 1;
    of[bucket] = next[count] ?? 0;
    used += 1;
  }
  return { of, used };
}

/** For each rank, from `starts[rank]` to `starts[rank + 1]`: the positions of texts that have it in the range, ascending. */
export interface Postings {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** `heads`: the texts' long prefixes, one after the other. */
function makePostings(
  heads: Int32Array,
  sizes: Int32Array,
  ranks: number,
  rangeOf: (size: number) => { readonly from: number; readonly to: number },
): Postings {
  const starts = new Int32Array(ranks + 1);
  const visit = (see: (position: number, rank: number) => void): void => {
    let start = 0;
    for (let position = 0; position < sizes.length; position += 1) {
      const size = sizes[position] ?? 0;
      const { from, to } = rangeOf(size);
      for (let place = from; place < to; place += 1) see(position, heads[start + place] ?? 0);
      start += longPrefix(size);
    }
  };
  visit((_, rank) => {
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  });
  for (let rank = 0; rank < ranks; rank += 1) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(starts[ranks] ?? 0);
  visit((position, rank) => {
    const place = next[rank] ?? 0;
    next[rank] = place + 1;
    members[place] = position;
  });
  return { starts, members };
}
