import type { Breath } from './breath.ts';
import type { Lesson, LocalModel } from './conversation.ts';
import { isExtractionTask, makeExtractionLearner } from './extraction-learner.ts';
import { isLabelTask, makeLabelLearner } from './label-learner.ts';
import { type Learner, type LessonScore, meanScore } from './learner.ts';
import { makeRandom, shuffledIndexes } from './random.ts';
import { makeRetrievalLearner } from './retrieval-learner.ts';

export interface TrainingMaterial {
  readonly training: readonly Lesson[];
  readonly validation: readonly Lesson[];
  readonly plan: {
    readonly epochs: number;
    readonly batchSize: number;
    readonly learningRateMultiplier: number;
    readonly totalSteps: number;
  };
  readonly seed: number;
}

/** One batch learned. `train` is the mean over its lessons, each scored before it was learned. */
export interface TrainingStep {
  /** Counted from 1. */
  readonly step: number;
  readonly train: LessonScore;
  /** On a few validation lessons; null without any. */
  readonly valid: LessonScore | null;
  /** On the validation lessons, at the end of an epoch. */
  readonly fullValid: LessonScore | null;
}

export interface TrainingObserver {
  onStep(step: TrainingStep): void;
  onEpoch(step: TrainingStep, model: LocalModel): void;
}

/**
 * Trains a model on the lessons alone. Lessons are shuffled anew for every epoch by a generator with the given seed; weights
 * move after each lesson, batches only group the reports. Same lessons, plan and seed: same model.
 */
export async function trainModel(
  { training, validation, plan, seed }: TrainingMaterial,
  observer: TrainingObserver,
  breath: Breath,
): Promise<LocalModel> {
  const learner = await chooseLearner(training, plan.learningRateMultiplier, breath);
  const random = makeRandom(seed);
  let step = 0;
  let model: LocalModel | null = null;
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    const order = shuffledIndexes(training.length, random);
    for (let start = 0; start < order.length; start += plan.batchSize) {
      const scores: LessonScore[] = [];
      for (const index of order.slice(start, start + plan.batchSize)) {
        scores.push(learner.learn(index, step / plan.totalSteps));
        if (breath.isDue()) await breath.rest();
      }
      step += 1;
      const isLast = start + plan.batchSize >= order.length;
      const valid =
        validation.length === 0 ? null : meanScore(probe(validation, step).map((lesson) => learner.score(lesson)));
      const fullValid = isLast && validation.length > 0 ? await scoreAll(learner, validation, breath) : null;
      const done: TrainingStep = { step, train: meanScore(scores), valid, fullValid };
      observer.onStep(done);
      if (!isLast) continue;
      model = learner.snapshot();
      observer.onEpoch(done, model);
    }
  }
  return model ?? learner.snapshot();
}

/** Few different short answers are labels, JSON and tool calls are filled in; other texts follow the most similar lesson. */
async function chooseLearner(lessons: readonly Lesson[], learningRate: number, breath: Breath): Promise<Learner> {
  if (isLabelTask(lessons)) return await makeLabelLearner(lessons, learningRate, breath);
  if (isExtractionTask(lessons)) return await makeExtractionLearner(lessons, learningRate, breath);
  return await makeRetrievalLearner(lessons, breath);
}

/** A few validation lessons, other ones at each step. */
function probe(validation: readonly Lesson[], step: number): readonly Lesson[] {
  const start = (step * probeSize) % validation.length;
  return validation.slice(start, start + probeSize);
}

const probeSize = 2;

/** The mean over the validation lessons, at most `mostScored` of them, evenly spread. */
async function scoreAll(learner: Learner, validation: readonly Lesson[], breath: Breath): Promise<LessonScore> {
  const stride = Math.max(1, Math.ceil(validation.length / mostScored));
  const scores: LessonScore[] = [];
  for (const [index, lesson] of validation.entries()) {
    if (index % stride !== 0) continue;
    scores.push(learner.score(lesson));
    if (breath.isDue()) await breath.rest();
  }
  return meanScore(scores);
}

const mostScored = 2000;
