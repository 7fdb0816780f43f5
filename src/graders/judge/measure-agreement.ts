import type { Agreement } from '../../domain/grader-report.ts';

/** A score by people beside that of the judge; null where the judge gave none. */
export interface ScoredTwice {
  readonly people: number;
  readonly judge: number | null;
}

/** How far the judge agrees with people: the share of equal scores, Cohen's kappa (1960), and the mean difference, judge minus people. */
export function measureAgreement(scores: readonly ScoredTwice[]): Agreement {
  const both = scores.flatMap(({ people, judge }) => (judge === null ? [] : [{ people, judge }]));
  const n = both.length;
  const share = (count: number) => count / n;
  const same = both.filter(({ people, judge }) => people === judge).length;
  const byChance = [...new Set(both.map(({ people }) => people))].reduce(
    (sum, score) =>
      sum +
      share(both.filter(({ people }) => people === score).length) *
        share(both.filter(({ judge }) => judge === score).length),
    0,
  );
  return {
    examples: scores.length,
    unscored: scores.length - n,
    same: n === 0 ? null : share(same),
    kappa: n === 0 || byChance === 1 ? null : (share(same) - byChance) / (1 - byChance),
    meanDifference: n === 0 ? null : both.reduce((sum, { people, judge }) => sum + judge - people, 0) / n,
  };
}
