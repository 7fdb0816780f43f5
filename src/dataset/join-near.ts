import { GramDictionary } from './gram-dictionary.ts';

/** Positions in the two lists of texts, and the similarity of the two. */
export interface NearPair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

/**
 * All pairs of a left and a right text whose sets of character 5-grams have a Jaccard similarity of at least 0.8; exact.
 *
 * A set-similarity join with length and prefix filter (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007;
 * Xiao et al.: PPJoin, 2008). Grams are ordered from rare to frequent among the right texts; two sets as similar as that
 * share one of their first |x| − ⌈0.8·|x|⌉ + 1 grams. Only the right texts are held in memory; left texts pass by one at a
 * time, and grams that no right text has count as the rarest, which ends most of them at once.
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

export interface NearIndex {
  readonly find: (text: string) => readonly { readonly right: number; readonly similarity: number }[];
}

/** An index of texts that finds all those near a given one. */
export function makeNearIndex(texts: readonly string[]): NearIndex {
  const dictionary = new GramDictionary();
  const learnt = texts.map((text) => dictionary.learn(text));
  const rank = rankByRarity(learnt, dictionary.size);
  const sets = learnt.map((ids) => ids.map((id) => rank[id] ?? 0).sort());
  const postings = makePostings(sets, dictionary.size);
  const seenBy = new Int32Array(texts.length);
  let query = 0;

  function find(text: string): readonly { readonly right: number; readonly similarity: number }[] {
    const { ids, size } = dictionary.lookUp(text);
    const unknown = size - ids.length;
    const prefix = prefixLength(size) - unknown;
    if (prefix <= 0) return [];
    query += 1;
    const set = ids.map((id) => rank[id] ?? 0).sort();
    const found: { right: number; similarity: number }[] = [];
    for (let at = 0; at < Math.min(prefix, set.length); at += 1) {
      const gram = set[at] ?? 0;
      const stop = postings.starts[gram + 1] ?? 0;
      for (let posting = postings.starts[gram] ?? 0; posting < stop; posting += 1) {
        const right = postings.texts[posting] ?? 0;
        if (seenBy[right] === query) continue;
        seenBy[right] = query;
        const other = sets[right] ?? NOTHING;
        if (other.length * 5 < size * 4 || size * 5 < other.length * 4) continue;
        const needed = Math.ceil((4 * (size + other.length)) / 9);
        const place = postings.places[posting] ?? 0;
        const overlap = countOverlap(set, at, other, place, needed);
        if (overlap !== undefined) found.push({ right, similarity: overlap / (size + other.length - overlap) });
      }
    }
    return found;
  }

  return { find };
}

const NOTHING = new Int32Array(0);

/** For each gram, from `starts[gram]` to `starts[gram + 1]`: the texts that have it in their prefix, and its place there. */
interface Postings {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly places: Int32Array;
}

function makePostings(sets: readonly Int32Array[], grams: number): Postings {
  const starts = new Int32Array(grams + 1);
  for (const set of sets) {
    for (const gram of set.subarray(0, prefixLength(set.length))) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
  }
  for (let gram = 0; gram < grams; gram += 1) starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
  const next = starts.slice();
  const texts = new Int32Array(starts[grams] ?? 0);
  const places = new Int32Array(texts.length);
  for (const [text, set] of sets.entries()) {
    for (const [place, gram] of set.subarray(0, prefixLength(set.length)).entries()) {
      const posting = next[gram] ?? 0;
      next[gram] = posting + 1;
      texts[posting] = text;
      places[posting] = place;
    }
  }
  return { starts, texts, places };
}

/** Sets that share at least ⌈0.8·size⌉ grams cannot miss each other in this many of the rarest. */
function prefixLength(size: number): number {
  return size === 0 ? 0 : size - Math.ceil((4 * size) / 5) + 1;
}

function rankByRarity(sets: readonly Int32Array[], grams: number): Int32Array {
  const frequency = new Int32Array(grams);
  for (const set of sets) for (const id of set) frequency[id] = (frequency[id] ?? 0) + 1;
  const order = new Int32Array(grams)
    .map((_, id) => id)
    .sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  const rank = new Int32Array(grams);
  for (const [place, id] of order.entries()) rank[id] = place;
  return rank;
}

/**
 * Common members of two ascending lists, from their first common member on (at these places), or nothing as soon as fewer
 * than `needed` are certain: `spare` is how many members may still be passed over on either side.
 */
function countOverlap(
  left: Int32Array,
  leftAt: number,
  right: Int32Array,
  rightAt: number,
  needed: number,
): number | undefined {
  let at = leftAt;
  let other = rightAt;
  let spareLeft = left.length - leftAt - needed;
  let spareRight = right.length - rightAt - needed;
  while (spareLeft >= 0 && spareRight >= 0) {
    if (at === left.length || other === right.length) break;
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
    if (difference < 0) spareLeft -= 1;
    else if (difference > 0) spareRight -= 1;
  }
  if (spareLeft < 0 || spareRight < 0) return undefined;
  return Math.min(needed + spareLeft - (left.length - at), needed + spareRight - (right.length - other));
}
