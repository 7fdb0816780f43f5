import { logGamma, stirlingError } from './log-gamma.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * ln B(a, b) for a, b > 0. When both are large the three ln Γ would cancel, so the Stirling forms are subtracted on
 * paper: ln B = ½ ln(2π (a + b) / (a b)) + a ln(a / (a + b)) + b ln(b / (a + b)) + S(a) + S(b) − S(a + b).
 */
export function logBeta(a: number, b: number): number {
  if (Math.min(a, b) < 16) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const sum = a + b;
  return (
    HALF_LOG_TWO_PI +
    0.5 * Math.log(sum / a / b) -
    a * Math.log1p(b / a) -
    b * Math.log1p(a / b) +
    stirlingError(a) +
    stirlingError(b) -
    stirlingError(sum)
  );
}
