import type { Answer, Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import { type Score, scored, unscored } from '../domain/score.ts';
import type { Grader, Judgement } from './grader.ts';
import type { Question, Reply } from './question.ts';

export const combineDescription =
  'Several graders as one: `all` takes the lowest score, `any` the highest, `weighted` the weighted mean.';

/** `all`: the lowest value counts. `any`: the highest. `weighted`: the weighted mean. */
export type CombineRule = 'all' | 'any' | 'weighted';

export interface WeightedGrader {
  readonly grader: Grader;
  /** Above 0; counts for `weighted` alone. */
  readonly weight: number;
}

/**
 * Several graders as one. What the parts that ask nobody have decided (a 0 for `all`, a 1 for `any`) is decided: then nobody is
 * asked. A part that stays unscored leaves the whole unscored, unless the others decide without it.
 */
export function combineGraders(rule: CombineRule, parts: readonly WeightedGrader[]): Grader {
  return {
    ask: (answer, sample, other) =>
      planParts(rule, parts, { answer, sample, other }).flatMap(({ questions }) => questions),
    comparesTargets: parts.some(({ grader }) => grader.comparesTargets),
    labelled: parts.flatMap(({ grader }) => grader.labelled),
    mayAsk: (answer, sample, other) => parts.flatMap(({ grader }) => grader.mayAsk(answer, sample, other)),
    grade: (answer, sample, replies, other) => {
      const judged = { answer, sample, other };
      const judgements = gradeParts(planParts(rule, parts, judged), judged, replies);
      return {
        score: combineScores(
          rule,
          judgements.map(({ judgement, weight }) => ({ score: judgement.score, weight })),
        ),
        marks: judgements.flatMap(({ judgement }) => judgement.marks),
      };
    },
  };
}

interface WeightedScore {
  readonly score: Score;
  readonly weight: number;
}

function combineScores(rule: CombineRule, scores: readonly WeightedScore[]): Score {
  const values = scores.flatMap(({ score, weight }) =>
    score.status === 'scored' ? [{ value: score.value, weight }] : [],
  );
  const decisive = decisiveValue[rule];
  if (values.some(({ value }) => value === decisive)) return scored(decisive ?? 0);
  const missing = scores.find(({ score }) => score.status === 'unscored');
  if (missing !== undefined) return missing.score;
  switch (rule) {
    case 'all':
      return scored(Math.min(1, ...values.map(({ value }) => value)));
    case 'any':
      return scored(Math.max(0, ...values.map(({ value }) => value)));
    case 'weighted': {
      const total = values.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return unscored('no grader judged the answer');
      // Division may leave the range by the last bit.
      return scored(Math.min(1, values.reduce((sum, { value, weight }) => sum + value * weight, 0) / total));
    }
  }
}

/** The value of one part that settles the whole. */
const decisiveValue = { all: 0, any: 1, weighted: null } as const satisfies Record<CombineRule, number | null>;

/** What is judged, and what it may be compared with. */
interface Judged {
  readonly answer: Answered;
  readonly sample: Sample;
  readonly other: Answer | undefined;
}

interface PlannedPart extends WeightedGrader {
  readonly questions: readonly Question[];
}

/** The parts that are needed for this answer, with what they ask. */
function planParts(
  rule: CombineRule,
  parts: readonly WeightedGrader[],
  { answer, sample, other }: Judged,
): readonly PlannedPart[] {
  const planned = parts.map((part) => ({ ...part, questions: part.grader.ask(answer, sample, other) }));
  const silent = planned.filter(({ questions }) => questions.length === 0);
  if (silent.length === planned.length) return planned;
  const isSettled = silent.some(({ grader }) => {
    const { score } = grader.grade(answer, sample, [], other);
    return score.status === 'scored' && score.value === decisiveValue[rule];
  });
  return isSettled ? silent : planned;
}

interface WeightedJudgement {
  readonly judgement: Judgement;
  readonly weight: number;
}

function gradeParts(
  planned: readonly PlannedPart[],
  { answer, sample, other }: Judged,
  replies: readonly Reply[],
): readonly WeightedJudgement[] {
  let taken = 0;
  return planned.map(({ grader, weight, questions }) => {
    const own = replies.slice(taken, taken + questions.length);
    taken += questions.length;
    return { judgement: grader.grade(answer, sample, own, other), weight };
  });
}
