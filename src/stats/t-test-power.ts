import { logGamma } from './log-gamma.ts';
import { normalUpperTail } from './normal.ts';
import { studentUpperQuantile } from './student-t.ts';

/**
 * The power of the one-sided paired t test of `n` ≥ 2 differences whose mean is `effect` standard deviations: P(T' >
 * t) of the noncentral t, as ∫ P(Z > t s − effect√n) · f(s) ds over s = √(χ²/ν), by Simpson's rule. About 1e-9.
 */
export function tTestPower({ n, effect, level }: Readonly<Record<'n' | 'effect' | 'level', number>>): number {
  const degrees = n - 1;
  const critical = studentUpperQuantile(level, degrees);
  const shift = effect * Math.sqrt(n);
  const logScale = Math.log(2) + (degrees / 2) * Math.log(degrees / 2) - logGamma(degrees / 2);
  const density = (s: number): number =>
    s === 0 ? 0 : Math.exp(logScale + (degrees - 1) * Math.log(s) - (degrees * s * s) / 2);
  const reach = 10 / Math.sqrt(2 * degrees);
  const from = Math.max(0, 1 - reach);
  const steps = 2000;
  const width = (1 + reach - from) / steps;
  let sum = 0;
  for (let index = 0; index <= steps; index += 1) {
    const s = from + index * width;
    const weight = index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2;
    sum += weight * density(s) * normalUpperTail(critical * s - shift);
  }
  return (sum * width) / 3;
}
