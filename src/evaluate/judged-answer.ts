import type { Answer } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Score } from '../domain/score.ts';
import { type GraderName, gradeAnswer } from '../graders/graders.ts';

/** A target's answer to a sample with its score; null when there was no answer to judge. */
export interface JudgedAnswer {
  readonly sample: Sample;
  readonly answer: Answer;
  readonly score: Score | null;
  /** True when the answer was there already, from the journal or the cache: nothing was paid for it in this run. */
  readonly cached: boolean;
}

/** A refused answer is wrong whatever its words: graders see answers only. */
export function judgeAnswer(
  graders: readonly GraderName[],
  sample: Sample,
  answer: Answer,
  cached: boolean,
): JudgedAnswer {
  if (answer.status === 'failed') return { sample, answer, score: null, cached };
  if (answer.refusal !== null) return { sample, answer, score: { status: 'scored', value: 0 }, cached };
  return { sample, answer, score: gradeAnswer(graders, answer, sample), cached };
}
