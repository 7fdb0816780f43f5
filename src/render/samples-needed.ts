import type { Comparison } from '../domain/comparison.ts';

/**
 * About how many held-out samples the gate needs to detect a drop of its margin, to two digits. The smallest
 * detectable drop falls with the square root of the samples. Null where that says nothing: no margin, no samples, no
 * detectable drop, or samples that should have been enough.
 */
export function samplesNeeded({ power, stopped, test }: Comparison): number | null {
  if (test.margin <= 0 || stopped.of === 0 || power.smallestDetectable >= 1) return null;
  const needed = stopped.of * (power.smallestDetectable / test.margin) ** 2;
  return needed > stopped.of ? Number(needed.toPrecision(2)) : null;
}
