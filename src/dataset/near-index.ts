import { GramReader, spreadKey } from './gram-reader.ts';

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
 * Set-similarity join with length, prefix and positional filter (Bayardo, Ma, Srikant: Scaling up all pairs similarity search,
 * 2007; Xiao et al.: Efficient similarity joins for near duplicate detection, 2008). Grams fall into buckets, which are ordered
 * from rare to frequent among the indexed texts; a bucket may hold several grams, and a text is the ascending list of its
 * grams' buckets, with repeats. Two such lists have at least as much in common as the sets of grams, so that no pair is missed;
 * what passes is compared gram by gram. Two texts as similar as that share one of the first |x| − ⌈0.8·|x|⌉ + 1 buckets of each,
 * and, of the smaller, even one of the first |y| − ⌈8/9·|y|⌉ + 1: these are kept apart, or texts of one mould would all meet.
 */
export function makeNearIndex(texts: IndexedTexts): NearIndex {
  const reader = new GramReader();
  const other = new GramReader();
  const { sets, starts, rank, mask } = readSets(texts, reader);
  const size = (position: number): number => (starts[position + 1] ?? 0) - (starts[position] ?? 0);
  const short = makePostings(sets, starts, rank.used, (length) => ({ from: 0, to: shortPrefix(length) }));
  const long = makePostings(sets, starts, rank.used, (length) => ({
    from: shortPrefix(length),
    to: longPrefix(length),
  }));
  const seenBy = new Int32Array(texts.count);
  let query = 0;
  let set = new Int32Array(256);

  function find(text: string, { before = texts.count, one = false, skips }: FindOptions = {}): readonly NearMatch[] {
    reader.read(text);
    const total = reader.size;
    if (set.length < total) set = new Int32Array(total * 2);
    let known = 0;
    for (let at = 0; at < total; at += 1) {
      const place = rank.of[spreadKey(reader.keys[at] ?? 0) & mask] ?? 0;
      if (place === 0) continue;
      set[known] = place - 1;
      known += 1;
    }
    // A gram that no indexed text has counts as the rarest: it stands in the prefix, and matches nothing.
    const unknown = total - known;
    const prefix = Math.min(longPrefix(total) - unknown, known);
    if (prefix <= 0) return NOTHING;
    const sorted = set.subarray(0, known).sort();
    query += 1;
    const found: NearMatch[] = [];
    for (let at = 0; at < prefix; at += 1) {
      const gram = sorted[at] ?? 0;
      if (search(short, gram, at, false)) return found;
      if (at + unknown < shortPrefix(total) && search(long, gram, at, true)) return found;
    }
    return found;

    /** True when the search is over. */
    function search(postings: Postings, gram: number, at: number, onlyLarger: boolean): boolean {
      const stop = postings.starts[gram + 1] ?? 0;
      for (let posting = postings.starts[gram] ?? 0; posting < stop; posting += 1) {
        const right = postings.texts[posting] ?? 0;
        if (right >= before) break;
        if (seenBy[right] === query) continue;
        const otherSize = size(right);
        // The smaller of the two must have the bucket in its short prefix.
        if (onlyLarger ? otherSize <= total : otherSize > total && at + unknown >= shortPrefix(total)) continue;
        seenBy[right] = query;
        if (otherSize * 5 < total * 4 || total * 5 < otherSize * 4) continue;
        const needed = Math.ceil((4 * (total + otherSize)) / 9);
        const start = starts[right] ?? 0;
        const place = start + (postings.places[posting] ?? 0);
        if (!overlaps(sorted, at, known, sets, place, start + otherSize, needed)) continue;
        if (skips?.(right) === true) continue;
        other.read(texts.at(right));
        const common = other.countCommon(reader);
        if (common < needed) continue;
        found.push({ right, similarity: common / (total + otherSize - common) });
        if (one) return true;
      }
      return false;
    }
  }

  return { find };
}

const NOTHING: readonly NearMatch[] = [];

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

interface Sets {
  /** The texts' buckets by rank, ascending, one text after the other from `starts[text]` to `starts[text + 1]`. */
  readonly sets: Int32Array;
  readonly starts: Float64Array;
  readonly rank: Ranks;
  /** Of bits: a gram's bucket is `spreadKey(key) & mask`. */
  readonly mask: number;
}

const MOST_BUCKETS = 2 ** 22;

function readSets(texts: IndexedTexts, reader: GramReader): Sets {
  const starts = new Float64Array(texts.count + 1);
  let characters = 0;
  for (let position = 0; position < texts.count; position += 1) characters += texts.at(position).length;
  const buckets = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(Math.max(64, characters * 2))));
  const mask = buckets - 1;
  const sets = new Int32Array(characters);
  const frequency = new Int32Array(buckets);
  let total = 0;
  for (let position = 0; position < texts.count; position += 1) {
    reader.read(texts.at(position));
    for (let at = 0; at < reader.size; at += 1) {
      const bucket = spreadKey(reader.keys[at] ?? 0) & mask;
      frequency[bucket] = (frequency[bucket] ?? 0) + 1;
      sets[total] = bucket;
      total += 1;
    }
    starts[position + 1] = total;
  }
  const rank = rankBuckets(frequency);
  for (let at = 0; at < total; at += 1) sets[at] = (rank.of[sets[at] ?? 0] ?? 0) - 1;
  for (let position = 0; position < texts.count; position += 1)
    sets.subarray(starts[position], starts[position + 1]).sort();
  return { sets, starts, rank, mask };
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

/** For each rank, from `starts[rank]` to `starts[rank + 1]`: the texts that have it in the range, ascending, and its place there. */
interface Postings {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly places: Int32Array;
}

type Range = (size: number) => { readonly from: number; readonly to: number };

function makePostings(sets: Int32Array, bounds: Float64Array, ranks: number, rangeOf: Range): Postings {
  const count = bounds.length - 1;
  const starts = new Int32Array(ranks + 1);
  const visit = (see: (text: number, rank: number, place: number) => void): void => {
    for (let text = 0; text < count; text += 1) {
      const start = bounds[text] ?? 0;
      const { from, to } = rangeOf((bounds[text + 1] ?? 0) - start);
      for (let place = from; place < to; place += 1) see(text, sets[start + place] ?? 0, place);
    }
  };
  visit((_, rank) => {
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  });
  for (let rank = 0; rank < ranks; rank += 1) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const next = starts.slice();
  const texts = new Int32Array(starts[ranks] ?? 0);
  const places = new Int32Array(texts.length);
  visit((text, rank, place) => {
    const posting = next[rank] ?? 0;
    next[rank] = posting + 1;
    texts[posting] = text;
    places[posting] = place;
  });
  return { starts, texts, places };
}

/**
 * Whether two ascending lists have at least `needed` members in common, from their first common one on (at these places).
 * `spare` is how many members may still be passed over on either side.
 */
function overlaps(
  left: Int32Array,
  leftAt: number,
  leftEnd: number,
  right: Int32Array,
  rightAt: number,
  rightEnd: number,
  needed: number,
): boolean {
  let at = leftAt;
  let other = rightAt;
  let spareLeft = leftEnd - leftAt - needed;
  let spareRight = rightEnd - rightAt - needed;
  while (spareLeft >= 0 && spareRight >= 0) {
    if (at === leftEnd || other === rightEnd) return true;
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
    if (difference < 0) spareLeft -= 1;
    else if (difference > 0) spareRight -= 1;
  }
  return false;
}
