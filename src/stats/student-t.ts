import { incompleteBeta } from './incomplete-beta.ts';

/**
 * P(T > t) of Student's t with `degrees` > 0: ½ I_x(ν/2, ½) at x = ν/(ν + t²), both coordinates formed without
 * subtraction.
 */
export function studentUpperTail(t: number, degrees: number): number {
  if (t < 0) return 1 - studentUpperTail(-t, degrees);
  if (t === Number.POSITIVE_INFINITY) return 0;
  const square = t * t;
  const whole = degrees + square;
  return 0.5 * incompleteBeta({ a: degrees / 2, b: 0.5, x: degrees / whole, y: square / whole }).lower;
}

/** The t with P(T > t) = p, for 0 < p < 1, by bisection on the tail, which only falls. */
export function studentUpperQuantile(p: number, degrees: number): number {
  if (p > 0.5) return 0 - studentUpperQuantile(1 - p, degrees);
  let low = 0;
  let high = 1;
  while (studentUpperTail(high, degrees) > p) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (studentUpperTail(middle, degrees) > p) low = middle;
    else high = middle;
  }
}
