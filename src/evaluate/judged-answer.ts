import type { Answer, Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Score } from '../domain/score.ts';
import type { Judgement, Mark } from '../graders/grader.ts';
import { isCall, type PlannedAnswer } from './plan-calls.ts';

/** A target's answer to a sample with its score; null when there was no answer to judge. */
export interface JudgedAnswer {
  readonly sample: Sample;
  /** Counted from 0. */
  readonly trial: number;
  readonly answer: Answer;
  readonly score: Score | null;
  /** Passages that the question was shown with. */
  readonly retrieved: readonly string[];
  /** What each grader said, for the report. */
  readonly marks: readonly Mark[];
  /** True when the answer was there already, from the journal or the cache: nothing was paid for it in this run. */
  readonly cached: boolean;
}

/** All graders of a task together. One that asks a model answers later. */
export type Grade = (answer: Answered, sample: Sample) => Promise<Judgement>;

export async function judgeAnswer(
  grade: Grade,
  planned: PlannedAnswer,
  answer: Answer,
  cached: boolean,
): Promise<JudgedAnswer> {
  const { sample, trial } = planned;
  const judged = { sample, trial, answer, cached, retrieved: isCall(planned) ? planned.retrieved : [] };
  if (answer.status === 'failed') return { ...judged, score: null, marks: [] };
  return { ...judged, ...(await grade(answer, sample)) };
}
