import type { PairwiseDetails, RubricDetails } from '../../domain/grader-report.ts';
import type { Observation, Preference } from '../observation.ts';

/** How often the judge gave each score. */
export function rubricDetails(seen: readonly Extract<Observation, { readonly kind: 'rubric' }>[]): RubricDetails {
  const counts = new Map<number, number>();
  for (const { score } of seen) counts.set(score, (counts.get(score) ?? 0) + 1);
  const scores = [...counts].map(([score, count]) => ({ score, count }));
  return { kind: 'rubric', scores: scores.sort((left, right) => left.score - right.score) };
}

/**
 * How the answers came out against the expected ones or those of the other target, and how much of that the order decided: `preferredFirst` and `preferredSecond`
 * count the pairs in which the judge preferred one place in both orders.
 */
export function pairwiseDetails(seen: readonly Extract<Observation, { readonly kind: 'pairwise' }>[]): PairwiseDetails {
  const count = (first: Preference, second: Preference) =>
    seen.filter((one) => one.first === first && one.second === second).length;
  const [better, same, worse] = [count('answer', 'answer'), count('same', 'same'), count('other', 'other')];
  return {
    kind: 'pairwise',
    against: seen[0]?.against ?? 'expected',
    better,
    same,
    worse,
    ordersDisagree: seen.length - better - same - worse,
    preferredFirst: count('answer', 'other'),
    preferredSecond: count('other', 'answer'),
  };
}
