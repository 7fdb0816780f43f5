import type { LossPoint } from '../domain/report.ts';

/** As many points as a report keeps. */
const mostPoints = 300;

/** A curve of at most 300 points, evenly spread, with the first and the last and every one that has a validation loss, as far as they fit. */
export function thinCurve(curve: readonly LossPoint[]): readonly LossPoint[] {
  if (curve.length <= mostPoints) return curve;
  const marked = curve.filter(({ validLoss }) => validLoss !== null).length;
  const keepMarked = marked <= mostPoints / 2;
  const room = keepMarked ? mostPoints - marked : mostPoints;
  const every = (curve.length - 1) / (room - 1);
  const kept = new Set(Array.from({ length: room }, (_, index) => Math.round(index * every)));
  return curve.filter((point, index) => kept.has(index) || (keepMarked && point.validLoss !== null));
}
