import type { GramReader } from './gram-reader.ts';
import { bandOf, largestDifference, largestNear, largestSize, mayMeet } from './set-sizes.ts';
import { countParts, PartSigner } from './sign-parts.ts';

/**
 * Two sets of grams of sizes a and b that are near differ in at most d = (a + b) / 9 grams. Divide all grams among k parts: at most
 * d parts differ, and in the others the two texts have exactly the same grams (Arasu, Ganti, Kaushik: Efficient exact
 * set-similarity joins, 2006). So every text is listed under the hash of its grams in each part, and a text is looked for in the
 * d + 1 parts whose lists are shortest. Sizes fall into bands of 5 : 4, each with a k of its own.
 */
export class PartLists {
  readonly #signer = new PartSigner();
  /** The bands that some text is in. */
  readonly #bands = new Set<number>();
  readonly #mask: number;
  /** Per bucket of hashes, where its list starts in `members`. */
  readonly #starts: Int32Array;
  /** Positions of texts, ascending within a list. */
  readonly members: Int32Array;
  /** The hashes that some text has, and those that more than one has; a few others may seem to be there. */
  readonly #present: BitFilter;
  readonly #repeated: BitFilter;
  /** Where the lists that `choose` chose start and stop in `members`: the first `chosen` numbers. */
  starts: Int32Array = new Int32Array(256);
  stops: Int32Array = new Int32Array(256);
  chosen = 0;

  /** `mostParts`: no fewer than the texts have in all. `sizes`: of their sets, which `readAt` reads. */
  constructor(sizes: Int32Array, mostParts: number, readAt: (position: number) => GramReader) {
    const hashes = new Int32Array(mostParts);
    let total = 0;
    for (let position = 0; position < sizes.length; position += 1) {
      const reader = readAt(position);
      sizes[position] = reader.size;
      if (reader.size === 0) continue;
      const band = bandOf(reader.size);
      this.#bands.add(band);
      this.#signer.take(reader);
      const parts = this.#signer.sign(band);
      hashes.set(this.#signer.hashes.subarray(0, parts), total);
      total += parts;
    }
    const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(Math.max(16, total))));
    this.#mask = buckets - 1;
    this.#starts = new Int32Array(buckets + 1);
    this.#present = new BitFilter(buckets / 4);
    this.#repeated = new BitFilter(buckets / 4);
    for (let at = 0; at < total; at += 1) {
      const hash = hashes[at] ?? 0;
      if (this.#present.has(hash)) this.#repeated.add(hash);
      else this.#present.add(hash);
      const bucket = hash & this.#mask;
      this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket += 1)
      this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + (this.#starts[bucket] ?? 0);
    this.members = new Int32Array(total);
    const next = this.#starts.slice();
    let at = 0;
    for (let position = 0; position < sizes.length; position += 1) {
      const size = sizes[position] ?? 0;
      if (size === 0) continue;
      for (const end = at + countParts(bandOf(size)); at < end; at += 1) {
        const bucket = (hashes[at] ?? 0) & this.#mask;
        const place = next[bucket] ?? 0;
        next[bucket] = place + 1;
        this.members[place] = position;
      }
    }
  }

  /** Chooses lists in which every text near this one stands at least once. Returns how long they are together. */
  choose(reader: GramReader, isMember: boolean): number {
    this.chosen = 0;
    let total = 0;
    const own = bandOf(reader.size);
    this.#signer.take(reader);
    for (let band = Math.max(0, own - 1); band <= own + 1; band += 1) {
      if (!this.#bands.has(band) || !mayMeet(reader.size, band)) continue;
      const parts = this.#signer.sign(band);
      const largest = Math.min(largestSize(band), largestNear(reader.size));
      const wanted = largestDifference(reader.size, largest) + 1;
      // Most parts of a text that is in the lists are its own alone.
      const filter = isMember && band === own ? this.#repeated : this.#present;
      total += this.#chooseOf(this.#signer.hashes.subarray(0, parts), filter, wanted);
    }
    return total;
  }

  /** The lists of `wanted` parts, the shortest; empty ones are left out. Changes `hashes`. */
  #chooseOf(hashes: Int32Array, filter: BitFilter, wanted: number): number {
    let filled = 0;
    for (let part = 0; part < hashes.length; part += 1) {
      const hash = hashes[part] ?? 0;
      // Without a branch, the processor reads the filter for several parts at a time.
      hashes[filled] = hash & this.#mask;
      filled += filter.bitOf(hash);
    }
    // As many of the longest lists may be left out as there are parts beyond those wanted.
    let most = wanted - (hashes.length - filled);
    if (most <= 0) return 0;
    const limit = this.#limitLength(hashes, filled, most);
    most -= limit.shorter;
    let total = 0;
    for (let at = 0; at < filled; at += 1) {
      const bucket = hashes[at] ?? 0;
      const start = this.#starts[bucket] ?? 0;
      const stop = this.#starts[bucket + 1] ?? 0;
      const length = Math.min(255, stop - start);
      if (length > limit.length || (length === limit.length && most === 0)) continue;
      if (length === limit.length) most -= 1;
      if (this.chosen === this.starts.length) this.#grow();
      this.starts[this.chosen] = start;
      this.stops[this.chosen] = stop;
      this.chosen += 1;
      total += stop - start;
    }
    return total;
  }

  /** The length up to which `most` lists are taken, and how many are shorter. Lengths beyond 255 count as 255. */
  #limitLength(
    buckets: Int32Array,
    count: number,
    most: number,
  ): { readonly length: number; readonly shorter: number } {
    if (most >= count) return { length: 255, shorter: 0 };
    const counts = new Uint32Array(256);
    for (let at = 0; at < count; at += 1) {
      const bucket = buckets[at] ?? 0;
      const length = Math.min(255, (this.#starts[bucket + 1] ?? 0) - (this.#starts[bucket] ?? 0));
      counts[length] = (counts[length] ?? 0) + 1;
    }
    let length = 0;
    let shorter = 0;
    for (; shorter + (counts[length] ?? 0) < most; length += 1) shorter += counts[length] ?? 0;
    return { length, shorter };
  }

  #grow(): void {
    const { starts, stops } = this;
    this.starts = new Int32Array(starts.length * 2);
    this.stops = new Int32Array(stops.length * 2);
    this.starts.set(starts);
    this.stops.set(stops);
  }
}

const MOST_BUCKETS = 2 ** 22;

/** A set of hashes, one bit each: what was added is there, and a few others seem to be. */
class BitFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(words: number) {
    this.#bits = new Int32Array(words);
    this.#mask = words - 1;
  }

  has(hash: number): boolean {
    return this.bitOf(hash) === 1;
  }

  bitOf(hash: number): number {
    return ((this.#bits[(hash >>> 5) & this.#mask] ?? 0) >>> (hash & 31)) & 1;
  }

  add(hash: number): void {
    const word = (hash >>> 5) & this.#mask;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (hash & 31));
  }
}
