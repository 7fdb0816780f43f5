/** Groups of values that may depend on each other: per group the sum of its values and how many they are. */
export interface Clusters {
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
}

export interface MeanEstimate {
  readonly mean: number;
  readonly standardError: number;
  /** Of Student's t: the number of groups less one. */
  readonly degrees: number;
}

/**
 * The mean over all values with its cluster-robust (CR1) standard error: √(G/(G − 1) · Σ_g (S_g − n_g·mean)²)/n. With
 * groups of one it is the ordinary standard error of the mean, so this is the paired t too. Liang & Zeger, Biometrika
 * 73 (1986) 13–22; the factor G/(G − 1) is the small-sample correction of Stata and of R's sandwich. Under two groups
 * the error is unknown: NaN.
 */
export function clusteredMean({ sums, sizes }: Clusters): MeanEstimate {
  const count = sizes.reduce((total, size) => total + size, 0);
  const mean = sums.reduce((total, sum) => total + sum, 0) / count;
  const degrees = sums.length - 1;
  if (degrees < 1) return { mean, standardError: Number.NaN, degrees: 0 };
  const squares = sums.reduce((total, sum, index) => total + (sum - (sizes[index] ?? 0) * mean) ** 2, 0);
  return { mean, standardError: Math.sqrt((squares * sums.length) / degrees) / count, degrees };
}

/** Every value a group of its own. */
export function singletons(values: readonly number[]): Clusters {
  return { sums: values, sizes: values.map(() => 1) };
}
