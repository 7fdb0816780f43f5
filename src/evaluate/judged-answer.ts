import type { Answer, Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import { type Score, unscored } from '../domain/score.ts';
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

/** All graders of a task together. One that asks a model answers later. `other` is given where one of them compares targets. */
export type Grade = (answer: Answered, sample: Sample, other?: Answer) => Promise<Judgement>;

/** `kept` is the same answer as it is kept, where that takes less memory. */
export async function judgeAnswer(
  grade: Grade,
  planned: PlannedAnswer,
  { answer, cached, kept = answer }: Pick<JudgedAnswer, 'answer' | 'cached'> & { readonly kept?: Answer },
  other?: Answer,
): Promise<JudgedAnswer> {
  const { sample, trial } = planned;
  const { score, marks } = await judge(grade, planned, answer, other);
  return {
    sample,
    trial,
    answer: kept,
    score,
    retrieved: isCall(planned) ? planned.retrieved : NOTHING,
    marks,
    cached,
  };
}

async function judge(
  grade: Grade,
  { role, sample }: PlannedAnswer,
  answer: Answer,
  other?: Answer,
): Promise<Pick<JudgedAnswer, 'score' | 'marks'>> {
  if (answer.status === 'failed') return { score: null, marks: [] };
  // The candidate's failure is its own; without the baseline there is nothing to be better or worse than.
  if (other?.status === 'failed' && role !== 'baseline')
    return { score: unscored('the baseline gave no answer to compare it with'), marks: [] };
  return grade(answer, sample, other);
}

const NOTHING: readonly string[] = [];
