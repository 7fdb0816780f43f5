import type { FeatureCounts } from './text-features.ts';

/** A text as numbers: which features it has, and how much each weighs. The weights' squares sum to 1. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** The features that occurred in training, each with its inverse document frequency. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #rarity: Float32Array;

  /** Keeps the features that occur in at least `fewest` documents. */
  constructor(documentCounts: ReadonlyMap<string, number>, documents: number, fewest: number) {
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

  /** TF-IDF with dampened counts; features that training did not have are left out. */
  vector(counts: FeatureCounts): SparseVector {
    const ids: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [feature, count] of counts) {
      const id = this.#ids.get(feature);
      if (id === undefined) continue;
      const weight = (1 + Math.log(count)) * (this.#rarity[id] ?? 0);
      ids.push(id);
      weights.push(weight);
      squares += weight * weight;
    }
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    return { ids: Int32Array.from(ids), weights: Float32Array.from(weights, (weight) => weight * scale) };
  }
}
