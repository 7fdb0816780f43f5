import type { Lesson, LocalModel } from './conversation.ts';

/** How well one lesson, or the mean of several, was known: cross-entropy in nats a decision, and the share of right decisions. */
export interface LessonScore {
  readonly loss: number;
  readonly accuracy: number;
}

/** A model while it learns. */
export interface Learner {
  /** Scores the lesson of this index as it is known now, then learns it. `progress` runs from 0 to 1 over the training. */
  learn(index: number, progress: number): LessonScore;
  /** Scores a lesson that is not learned. */
  score(lesson: Lesson): LessonScore;
  /** The model as it is now; later learning does not change it. */
  snapshot(): LocalModel;
}

export function meanScore(scores: readonly LessonScore[]): LessonScore {
  const count = Math.max(1, scores.length);
  return {
    loss: scores.reduce((sum, score) => sum + score.loss, 0) / count,
    accuracy: scores.reduce((sum, score) => sum + score.accuracy, 0) / count,
  };
}
