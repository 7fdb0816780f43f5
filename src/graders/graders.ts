import type { Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Score } from '../domain/score.ts';
import { exactMatch } from './exact-match.ts';
import type { Grader } from './grader.ts';
import { jsonMatch } from './json-match.ts';

/** The names that a configuration may use. */
export const graderNames = ['exact-match', 'json-match'] as const;
export type GraderName = (typeof graderNames)[number];

/** Every grader by its name. Adding one is one file and one entry. */
const graders = {
  'exact-match': exactMatch,
  'json-match': jsonMatch,
} as const satisfies Record<GraderName, Grader>;

/** Judges an answer by all the named graders: right only as far as each of them says; the lowest value counts. */
export function gradeAnswer(names: readonly GraderName[], answer: Answered, sample: Sample): Score {
  let lowest = 1;
  for (const name of names) {
    const score = graders[name](answer, sample);
    if (score.status === 'unscored') return score;
    lowest = Math.min(lowest, score.value);
  }
  return { status: 'scored', value: lowest };
}
