import type { Passage } from './chunk-document.ts';

/** The vector of a text. */
export type VectorOf = (text: string) => Float32Array;

/** What stands for a passage: its headings say what it is about. */
export function passageText({ heading, text }: Passage): string {
  return heading === '' ? text : `${heading}\n${text}`;
}

/**
 * All passages, best first by the cosine of their vectors with that of the question: computed for every one, so that none is missed.
 * Equal cosines keep the order of the documents. A question without a text has no vector, and finds nothing.
 */
export function rankByVectors(
  passages: readonly Passage[],
  vectorOf: VectorOf,
): (question: string) => readonly Passage[] {
  const units = passages.map((passage) => unitVector(vectorOf(passageText(passage))));
  return (question) => {
    if (question.trim() === '') return [];
    const asked = unitVector(vectorOf(question));
    return passages
      .map((passage, index) => ({ passage, index, cosine: dotProduct(asked, units[index] ?? asked) }))
      .sort((one, other) => other.cosine - one.cosine || one.index - other.index)
      .map(({ passage }) => passage);
  };
}

/** In −1..1; null for vectors of different lengths. */
export function cosine(one: Float32Array, other: Float32Array): number | null {
  if (one.length !== other.length) return null;
  return Math.min(1, Math.max(-1, dotProduct(unitVector(one), unitVector(other))));
}

function unitVector(vector: Float32Array): Float64Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  // A vector without a direction is near to nothing.
  return Float64Array.from(vector, (value) => (length === 0 ? 0 : value / length));
}

function dotProduct(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
