import { normalUpperQuantile } from './normal.ts';

/**
 * The paired difference g that McNemar's test of `pairs` pairs finds with probability 1 − `miss`, by the normal
 * approximation with the variance that goes with g: g√n = z_α√π + z_β√(π − g²), solved as a quadratic. Connor,
 * Biometrics 43 (1987) 207–211.
 */
export function normalDetectableDifference({
  pairs,
  discordance,
  level,
  miss,
}: Readonly<Record<'pairs' | 'discordance' | 'level' | 'miss', number>>): number {
  const strict = normalUpperQuantile(level);
  const power = normalUpperQuantile(miss);
  const square = power * power;
  const root = Math.sqrt(Math.max(0, pairs + square - strict * strict));
  return (Math.sqrt(discordance) * (strict * Math.sqrt(pairs) + power * root)) / (pairs + square);
}
