import { createHash } from 'node:crypto';

/**
 * The fixed order in which samples are asked: ascending sha256(seed + NUL + id). The seed is the commit under review, so
 * that the order is known before any answer is and cannot be chosen to please. Samples of one group stand together, where the first
 * of them would.
 */
export function orderSamples<T extends { readonly id: string; readonly group?: string }>(
  samples: readonly T[],
  seed: string,
): readonly T[] {
  const hashed = samples
    .map((sample) => ({ sample, key: createHash('sha256').update(`${seed}\0${sample.id}`).digest('hex') }))
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const groups = new Map<string, T[]>();
  for (const { sample, key } of hashed) {
    const group = sample.group === undefined ? `alone ${key}` : `group ${sample.group}`;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [sample]);
    else known.push(sample);
  }
  return [...groups.values()].flat();
}
