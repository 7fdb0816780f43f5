import type { Answer, Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Score } from '../domain/score.ts';
import type { PlannedCall } from './plan-calls.ts';

/** A target's answer to a sample with its score; null when there was no answer to judge. */
export interface JudgedAnswer {
  readonly sample: Sample;
  /** Counted from 0. */
  readonly trial: number;
  readonly answer: Answer;
  readonly score: Score | null;
  /** True when the answer was there already, from the journal or the cache: nothing was paid for it in this run. */
  readonly cached: boolean;
}

/** All graders of a task together. One that asks a model answers later. */
export type Grade = (answer: Answered, sample: Sample) => Score | Promise<Score>;

/** A refused answer is wrong whatever its words: graders see answers only. */
export async function judgeAnswer(
  grade: Grade,
  { sample, trial }: Pick<PlannedCall, 'sample' | 'trial'>,
  answer: Answer,
  cached: boolean,
): Promise<JudgedAnswer> {
  const judged = { sample, trial, answer, cached };
  if (answer.status === 'failed') return { ...judged, score: null };
  if (answer.refusal !== null) return { ...judged, score: { status: 'scored', value: 0 } };
  return { ...judged, score: await grade(answer, sample) };
}
