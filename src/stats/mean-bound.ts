import { type Clusters, clusteredMean } from './clustered-mean.ts';
import { studentUpperQuantile, studentUpperTail } from './student-t.ts';

/** With fewer groups than this away from a value that most share, the variance is learnt from a handful. */
const FEW = 50;

/**
 * Lower confidence bound and p-value for the mean of values in −1..1 whose groups are independent.
 *
 * The bound is mean − t·(standard error) of Student's t with G − 1 degrees. That fails where most groups share one
 * value, as differences of scores do at 0: the few others then make both the mean and its error, and values that
 * happened not to turn up count for nothing. So when more than half of the groups are equal and fewer than 50 are
 * not, the bound is also computed with t²/2 groups of average size added at the worst value, −1, and the lower of the
 * two holds. That is the shift that turns Wald's interval into Wilson's; for a count of rare values of −1 it gives
 * 3.3, 4.9, 10.6 where the exact 95 % limits are 3.0, 4.7, 10.5 (0, 1 and 5 seen). `cautious` says that this was so.
 */
export function makeMeanBound(clusters: Clusters): MeanBound {
  const { mean, standardError, degrees } = clusteredMean(clusters);
  if (degrees < 1) return { cautious: true, lowerBound: () => -1, pValueAbove: () => 1 };
  const away = countAway(clusters);
  const cautious = away < FEW && 2 * away < clusters.sums.length;
  const padded = makePaddedBound(clusters);
  const boundAt = (t: number): number => {
    const plain = mean - t * standardError;
    return Math.max(-1, cautious ? Math.min(plain, padded(t)) : plain);
  };
  return {
    cautious,
    lowerBound: (level) => boundAt(studentUpperQuantile(level, degrees)),
    pValueAbove: (hypothesis) => {
      const plain = plainPValue({ excess: mean - hypothesis, standardError, degrees });
      return cautious ? Math.max(plain, studentUpperTail(lastAbove(padded, hypothesis), degrees)) : plain;
    },
  };
}

export interface MeanBound {
  /** Whether the bound was widened because few groups differ from the rest. */
  readonly cautious: boolean;
  /** The one-sided bound at error `level`, 0 < level < 0.5; −1 with fewer than two groups. */
  readonly lowerBound: (level: number) => number;
  /**
   * Evidence that the mean is above `hypothesis`; 1 with fewer than two groups. At most `level` if and only if the
   * bound is above.
   */
  readonly pValueAbove: (hypothesis: number) => number;
}

/** How many groups do not have the mean that most have; means that differ by rounding alone are equal. */
function countAway({ sums, sizes }: Clusters): number {
  const tally = new Map<number, number>();
  sums.forEach((sum, index) => {
    const mean = Math.round((sum / (sizes[index] ?? 1)) * 1e9);
    tally.set(mean, (tally.get(mean) ?? 0) + 1);
  });
  let most = 0;
  for (const count of tally.values()) most = Math.max(most, count);
  return sums.length - most;
}

function plainPValue({
  excess,
  standardError,
  degrees,
}: Record<'excess' | 'standardError' | 'degrees', number>): number {
  if (standardError > 0) return studentUpperTail(excess / standardError, degrees);
  return excess > 0 ? 0 : 1;
}

/**
 * mean − t·error of the groups and t²/2 more, of average size and worst value; in closed form, since t is searched
 * for.
 */
function makePaddedBound({ sums, sizes }: Clusters): (t: number) => number {
  const groups = sums.length;
  const count = total(sizes);
  const sum = total(sums);
  const sumSquares = total(sums.map((value) => value * value));
  const sizeSquares = total(sizes.map((size) => size * size));
  const products = total(sums.map((value, index) => value * (sizes[index] ?? 0)));
  const size = count / groups;
  return (t) => {
    const added = (t * t) / 2;
    const allGroups = groups + added;
    const allCount = count + added * size;
    const mean = (sum - added * size) / allCount;
    const inside = Math.max(0, sumSquares - 2 * mean * products + mean * mean * sizeSquares);
    const squares = inside + added * (size * (1 + mean)) ** 2;
    return mean - (t * Math.sqrt((squares * allGroups) / (allGroups - 1))) / allCount;
  };
}

/** The largest t whose bound is still at or above `hypothesis`, at least 0. The bound falls as t grows. */
function lastAbove(boundAt: (t: number) => number, hypothesis: number): number {
  if (boundAt(0) < hypothesis) return 0;
  let low = 0;
  let high = 1;
  while (boundAt(high) >= hypothesis && high < 1e6) {
    low = high;
    high *= 2;
  }
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (boundAt(middle) >= hypothesis) low = middle;
    else high = middle;
  }
  return low;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
