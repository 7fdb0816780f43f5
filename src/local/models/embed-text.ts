import { createHash } from 'node:crypto';

/** Numbers of a vector where a request does not say. */
export const defaultDimensions = 256;

/**
 * A vector of a text, of length 1, equal on every machine: how often its words and their pieces of three to five letters occur, hashed
 * into so many places with signs (Weinberger et al. 2009, feature hashing). Texts that share words, or parts of words, come out near; it
 * knows nothing of meaning.
 */
export function embedText(text: string, dimensions = defaultDimensions): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const [feature, count] of countFeatures(text)) {
    const hash = hashFeature(feature);
    // Words that occur often say less each time.
    const weight = 1 + Math.log(count);
    const place = hash.place % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash.isPositive ? weight : -weight);
  }
  const length = Math.hypot(...vector);
  if (length === 0) {
    // Signs alone have no features; a vector without a direction is compared with nothing.
    vector[0] = 1;
    return vector;
  }
  return vector.map((value) => value / length);
}

const pieces = [3, 4, 5];

function countFeatures(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  for (const word of words ?? []) {
    add(word);
    const marked = `^${word}$`;
    for (const size of pieces) for (let at = 0; at + size <= marked.length; at += 1) add(marked.slice(at, at + size));
  }
  return counts;
}

interface HashedFeature {
  readonly place: number;
  readonly isPositive: boolean;
}

function hashFeature(feature: string): HashedFeature {
  const digest = createHash('md5').update(feature).digest();
  return { place: digest.readUInt32LE(0), isPositive: (digest[4] ?? 0) % 2 === 0 };
}
