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
  const postings = new Map<number, number[]>();
  for (const [position, set] of sets.entries()) {
    for (const gram of set.subarray(0, prefixLength(set.length))) {
      const known = postings.get(gram);
      if (known === undefined) postings.set(gram, [position]);
      else known.push(position);
    }
  }
  const seenBy = new Int32Array(texts.length).fill(-1);
  let query = 0;

  function find(text: string): readonly { readonly right: number; readonly similarity: number }[] {
    const { ids, size } = dictionary.lookUp(text);
    const unknown = size - ids.length;
    const prefix = prefixLength(size) - unknown;
    if (prefix <= 0) return [];
    query += 1;
    const set = ids.map((id) => rank[id] ?? 0).sort();
    const found: { right: number; similarity: number }[] = [];
    for (const gram of set.subarray(0, prefix)) {
      for (const right of postings.get(gram) ?? []) {
        if (seenBy[right] === query) continue;
        seenBy[right] = query;
        const other = sets[right];
        if (other === undefined || other.length * 5 < size * 4 || size * 5 < other.length * 4) continue;
        const overlap = countOverlap(set, other, Math.ceil((4 * (size + other.length)) / 9));
        if (overlap !== undefined) found.push({ right, similarity: overlap / (size + other.length - overlap) });
      }
    }
    return found;
  }

  return { find };
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

/** Common members of two ascending lists, or nothing as soon as fewer than `needed` are certain. */
function countOverlap(left: Int32Array, right: Int32Array, needed: number): number | undefined {
  let at = 0;
  let other = 0;
  let overlap = 0;
  while (at < left.length && other < right.length) {
    if (overlap + Math.min(left.length - at, right.length - other) < needed) return undefined;
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) overlap += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return overlap >= needed ? overlap : undefined;
}
