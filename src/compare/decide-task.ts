import type { Comparison } from '../domain/comparison.ts';
import type { Guard } from '../domain/guard.ts';
import type { Slice } from '../domain/slice.ts';

export interface TaskDecision {
  readonly verdict: Comparison['verdict'];
  readonly passed: boolean;
  readonly reasons: string[];
}

/**
 * The gate passes when the comparison does, every blocking slice and every guard. What fails it is told first. A comparison that
 * passes is overruled by what was shown to be worse, or else by what could not be shown.
 */
export function decideTask(
  { verdict, passed, reasons }: Comparison,
  slices: readonly Slice[],
  guards: readonly Guard[],
): TaskDecision {
  const blocking = slices.filter((slice) => slice.blocking);
  const failed = [...blocking, ...guards].filter((one) => !one.passed);
  const others = [...blocking, ...guards].filter((one) => one.passed);
  const told = (list: readonly { readonly reason: string }[]) => list.map(({ reason }) => reason);
  if (failed.length === 0) return { verdict, passed, reasons: [...reasons, ...told(others)] };
  const isWorse = failed.some((one) => one.verdict === 'regressed' || one.verdict === 'broken');
  return {
    verdict: passed ? (isWorse ? 'regressed' : 'inconclusive') : verdict,
    passed: false,
    reasons: passed ? [...told(failed), ...reasons, ...told(others)] : [...reasons, ...told(failed), ...told(others)],
  };
}
