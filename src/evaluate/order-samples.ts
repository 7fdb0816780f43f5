import { createHash } from 'node:crypto';

/**
 * The fixed order in which samples are asked: ascending sha256(seed + NUL + id). The seed is the commit under review, so
 * that the order is known before any answer is and cannot be chosen to please.
 */
export function orderSamples<T extends { readonly id: string }>(samples: readonly T[], seed: string): readonly T[] {
  return samples
    .map((sample) => ({ sample, key: createHash('sha256').update(`${seed}\0${sample.id}`).digest('hex') }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ sample }) => sample);
}
