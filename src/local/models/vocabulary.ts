import { type FeatureCounts, isWordFeature } from './text-features.ts';

/** A text as numbers: which features it has, and how much each weighs. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** The features that occurred in training, each with its inverse document frequency. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #rarity: Float32Array;

  /** Keeps the features that occur in a few documents at least, more of them for many documents or many classes. */
  constructor(documentCounts: ReadonlyMap<string, number>, documents: number, classes: number) {
    const fewest = fewestOccurrences(documentCounts, classes, documents > manyDocuments ? 2 : 1);
    const rarity: number[] = [];
    for (const [feature, count] of documentCounts) {
      if (count < fewest) continue;
      this.#ids.set(feature, rarity.length);
      rarity.push(Math.log((1 + documents) / (1 + count)) + 1);
    }
    this.#rarity = Float32Array.from(rarity);
  }

  get size(): number {
    return this.#rarity.length;
  }

  /**
   * TF-IDF with dampened counts, words and n-grams normalised apart, so that the many n-grams of a long word do not drown the
   * words. Features that training did not have are left out.
   */
  vector(counts: FeatureCounts): SparseVector {
    const ids: number[] = [];
    const weights: number[] = [];
    const isWord: boolean[] = [];
    let wordSquares = 0;
    let gramSquares = 0;
    for (const [feature, count] of counts) {
      const id = this.#ids.get(feature);
      if (id === undefined) continue;
      const weight = (1 + Math.log(count)) * (this.#rarity[id] ?? 0);
      const whole = isWordFeature(feature);
      ids.push(id);
      weights.push(weight);
      isWord.push(whole);
      if (whole) wordSquares += weight * weight;
      else gramSquares += weight * weight;
    }
    const wordScale = wordSquares === 0 ? 0 : wordShare / Math.sqrt(wordSquares);
    const gramScale = gramSquares === 0 ? 0 : gramShare / Math.sqrt(gramSquares);
    return {
      ids: Int32Array.from(ids),
      weights: Float32Array.from(weights, (weight, position) => weight * (isWord[position] ? wordScale : gramScale)),
    };
  }
}

const wordShare = 0.8;
const gramShare = 0.6;

/** From here on a feature has to occur twice: it keeps the table small and costs no accuracy. */
const manyDocuments = 2000;

/** How often a feature must occur, from `start` on, for a table of features and classes to stay within about 200 MB. */
export function fewestOccurrences(counts: ReadonlyMap<string, number>, classes: number, start: number): number {
  for (let fewest = start; ; fewest += 1) {
    let kept = 0;
    for (const count of counts.values()) if (count >= fewest) kept += 1;
    if (kept * classes <= mostWeights || kept === 0) return fewest;
  }
}

const mostWeights = 50_000_000;
