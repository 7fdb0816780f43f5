/** Numbers inside a reason: 0.02 → `2 points`, 0.01 → `1 point`, 0.025 → `2.5 points`. */
export function sayPoints(share: number): string {
  const points = Number((share * 100).toFixed(2));
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}

/** With its sign and one decimal: −0.018 → `−1.8`. An exact 0 has no sign. */
export function saySignedPoints(difference: number): string {
  const digits = Math.abs(difference * 100).toFixed(1);
  if (Math.abs(difference) < 1e-12) return digits;
  return `${difference < 0 ? '−' : '+'}${digits}`;
}

/** The confidence that goes with an error rate: 0.05 → `95 %`, 0.025 → `97.5 %`. */
export function sayConfidence(errorRate: number): string {
  return `${Number(((1 - errorRate) * 100).toFixed(2))} %`;
}

/** `sayCount(1, 'pair')` → `1 pair`; `sayCount(12, 'pair')` → `12 pairs`. */
export function sayCount(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? '' : 's'}`;
}
