import { normalUpperQuantile } from '../stats/normal.ts';
import type { GateTest } from './gate-test.ts';
import { DEFAULT_DISCORDANCE, PLANNED_POWER } from './plan-gate.ts';

/**
 * About how many samples it takes so that in 80 of 100 runs the gate decides on a drop of its margin: that it is shown when it is there
 * (`no-regression`), or ruled out when there is no drop (`not-worse`). N = π((z_α + z_0.2) / d)², with π the share of answers that
 * differ and d the drop (less the tolerance, where harm is to be shown). Null for `threshold`, which claims nothing.
 */
export function samplesToDecide(
  { rule, margin, tolerance, alpha }: GateTest,
  discordance: number = DEFAULT_DISCORDANCE,
): number | null {
  if (rule === 'threshold') return null;
  const drop = rule === 'no-regression' ? margin - tolerance : margin;
  const z = normalUpperQuantile(alpha) + normalUpperQuantile(1 - PLANNED_POWER);
  return Math.ceil(Math.max(discordance, drop) * (z / drop) ** 2);
}
