import type { SparseVector } from './vocabulary.ts';

/**
 * Multinomial logistic regression over sparse vectors, trained one example at a time by AdaGrad (Duchi, Hazan and Singer,
 * JMLR 2011) with one accumulated squared gradient for each feature.
 */
export class SoftmaxModel {
  readonly classes: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #bias: Float32Array;
  readonly #probabilities: Float64Array;

  constructor(features: number, classes: number) {
    this.classes = classes;
    this.#weights = new Float32Array(features * classes);
    this.#squares = new Float32Array(features);
    this.#bias = new Float32Array(classes);
    this.#probabilities = new Float64Array(classes);
  }

  /** Probabilities of the classes; the array is reused by the next call. */
  predict({ ids, weights }: SparseVector): Float64Array {
    const classes = this.classes;
    const table = this.#weights;
    const scores = this.#probabilities;
    scores.set(this.#bias);
    for (let position = 0; position < ids.length; position += 1) {
      const row = (ids[position] ?? 0) * classes;
      const weight = weights[position] ?? 0;
      for (let label = 0; label < classes; label += 1)
        scores[label] = (scores[label] ?? 0) + (table[row + label] ?? 0) * weight;
    }
    softmax(scores);
    return scores;
  }

  /** Predicts, then moves towards the target. Returns the probabilities from before the move. */
  learn(vector: SparseVector, target: number, rate: number): { readonly loss: number; readonly best: number } {
    const probabilities = this.predict(vector);
    const best = indexOfMost(probabilities);
    const loss = -Math.log(Math.max(probabilities[target] ?? 0, 1e-12));
    const gradient = probabilities;
    gradient[target] = (gradient[target] ?? 0) - 1;
    let squared = 0;
    for (const part of gradient) squared += part * part;
    if (squared > 1e-8) this.#move(vector, gradient, squared, rate);
    return { loss, best };
  }

  /** The model for answering: what it would need to go on learning is left behind. */
  copy(): SoftmaxModel {
    const copy = new SoftmaxModel(this.#squares.length, this.classes);
    copy.#weights.set(this.#weights);
    copy.#bias.set(this.#bias);
    return copy;
  }

  #move({ ids, weights }: SparseVector, gradient: Float64Array, squared: number, rate: number): void {
    const classes = this.classes;
    const table = this.#weights;
    for (let position = 0; position < ids.length; position += 1) {
      const id = ids[position] ?? 0;
      const weight = weights[position] ?? 0;
      const squares = (this.#squares[id] ?? 0) + weight * weight * squared;
      this.#squares[id] = squares;
      const step = (rate * weight) / Math.sqrt(squares + 1e-8);
      const row = id * classes;
      for (let label = 0; label < classes; label += 1) {
        const part = gradient[label] ?? 0;
        if (part > 1e-4 || part < -1e-4) table[row + label] = (table[row + label] ?? 0) - step * part;
      }
    }
    for (let label = 0; label < classes; label += 1) {
      this.#bias[label] = (this.#bias[label] ?? 0) - 0.02 * rate * (gradient[label] ?? 0);
    }
  }
}

export function indexOfMost(values: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  }
  return best;
}

function softmax(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const power = Math.exp((scores[index] ?? 0) - most);
    scores[index] = power;
    sum += power;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) / sum;
}
