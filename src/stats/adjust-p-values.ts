/**
 * Holm's adjusted p-values, in the order given: a family of hypotheses each rejected where its adjusted p is at most
 * α has a false rejection with probability at most α, whatever the dependence. Holm, Scandinavian Journal of
 * Statistics 6 (1979) 65–70.
 */
export function holmAdjust(pValues: readonly number[]): readonly number[] {
  let highest = 0;
  return inOrder(pValues, (p, rank) => {
    highest = Math.max(highest, Math.min(1, p * (pValues.length - rank)));
    return highest;
  });
}

/**
 * Benjamini and Hochberg's adjusted p-values, in the order given: they bound the false discovery rate. JRSS B 57
 * (1995) 289–300.
 */
export function benjaminiHochbergAdjust(pValues: readonly number[]): readonly number[] {
  const raw: number[] = [];
  inOrder(pValues, (p, rank) => raw.push((p * pValues.length) / (rank + 1)));
  return inOrder(pValues, (_, rank) => Math.min(1, ...raw.slice(rank)));
}

/** Visits the values from the smallest up, with their rank from 0, and puts the results where the values were. */
function inOrder(values: readonly number[], visit: (value: number, rank: number) => number): readonly number[] {
  const results = values.map(() => 0);
  values
    .map((value, index) => ({ value, index }))
    .sort((left, right) => left.value - right.value)
    .forEach(({ value, index }, rank) => {
      results[index] = visit(value, rank);
    });
  return results;
}
