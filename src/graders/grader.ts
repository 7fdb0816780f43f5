import type { Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Score } from '../domain/score.ts';

/** A rule that judges one answer against its sample: a value in 0..1, or unscored with a reason. */
export type Grader = (answer: Answered, sample: Sample) => Score;
