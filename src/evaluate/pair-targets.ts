import type { PlannedAnswer } from './plan-calls.ts';

/** Which planned answers are judged beside each other, where a grader compares targets. */
export interface TargetPairs {
  /** What an answer is compared with; null where there is no such answer. */
  readonly otherOf: (one: PlannedAnswer) => PlannedAnswer | null;
  /** The answers that are compared with this one. */
  readonly comparedWith: (one: PlannedAnswer) => readonly PlannedAnswer[];
}

/** The baseline's answer stands beside the candidate's to the same sample and trial, all others beside the baseline's. */
export function pairTargets(planned: readonly PlannedAnswer[]): TargetPairs {
  const groups = new Map<string, PlannedAnswer[]>();
  const nameOf = ({ sample, trial }: PlannedAnswer) => `${trial} ${sample.id}`;
  for (const one of planned) {
    const group = groups.get(nameOf(one));
    if (group === undefined) groups.set(nameOf(one), [one]);
    else group.push(one);
  }
  const besides = (one: PlannedAnswer) => groups.get(nameOf(one)) ?? [];
  const otherOf = (one: PlannedAnswer) => {
    const wanted = one.role === 'baseline' ? 'candidate' : 'baseline';
    return besides(one).find(({ role }) => role === wanted) ?? null;
  };
  return { otherOf, comparedWith: (one) => besides(one).filter((beside) => otherOf(beside) === one) };
}
