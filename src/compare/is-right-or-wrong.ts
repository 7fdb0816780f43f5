import type { Comparison } from '../domain/comparison.ts';

/** Whether each answer was plainly right or wrong, so that losses and gains are broken and fixed answers. */
export function isRightOrWrong({ n, bothRight, losses, gains, baseline, candidate }: Comparison): boolean {
  const close = (count: number, share: number) => Math.abs(count - share * n) < 1e-6 * Math.max(1, n);
  return close(bothRight + losses, baseline.value) && close(bothRight + gains, candidate.value);
}
