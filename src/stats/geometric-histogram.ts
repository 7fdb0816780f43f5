/**
 * Counts of positive values over a geometric grid of eight steps to a factor of ten: step k reaches from 10^(k/8), included, to
 * 10^((k+1)/8). The grid is the same for all values, so that two histograms can be laid over each other and added up.
 */
export interface GeometricStep {
  readonly step: number;
  readonly count: number;
}

const stepsToTen = 8;

/** Steps that hold a value, in ascending order. Values that are not positive have no place on the grid and are left out. */
export function geometricHistogram(values: readonly number[]): readonly GeometricStep[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (!(value > 0) || !Number.isFinite(value)) continue;
    const step = stepOf(value);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts].sort(([left], [right]) => left - right).map(([step, count]) => ({ step, count }));
}

/** Where a step begins. */
export function lowerEdge(step: number): number {
  return 10 ** (step / stepsToTen);
}

/** The logarithm is rounded: without a correction a value at an edge could land below it. */
function stepOf(value: number): number {
  const near = Math.floor(Math.log10(value) * stepsToTen);
  if (value < lowerEdge(near)) return near - 1;
  return value >= lowerEdge(near + 1) ? near + 1 : near;
}
