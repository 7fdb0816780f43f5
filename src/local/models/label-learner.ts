import type { Breath } from './breath.ts';
import type { Conversation, Lesson, LocalModel, Reply } from './conversation.ts';
import type { Learner, LessonScore } from './learner.ts';
import { indexOfMost, SoftmaxModel } from './softmax-model.ts';
import { conversationFeatures } from './text-features.ts';
import { type SparseVector, Vocabulary } from './vocabulary.ts';

/** Labels: plain short answers of which there are few for the number of lessons. */
export function isLabelTask(lessons: readonly Lesson[]): boolean {
  const labels = new Set<string>();
  for (const { reply } of lessons) {
    if (reply.toolCalls.length > 0 || reply.text.length > longestLabel) return false;
    labels.add(reply.text);
  }
  return labels.size <= Math.max(2, lessons.length / 3) && labels.size <= mostLabels;
}

const longestLabel = 200;
const mostLabels = 2000;

/** Learns to choose among the labels of the lessons, by a linear model over words, word pairs and character n-grams. */
export async function makeLabelLearner(
  lessons: readonly Lesson[],
  learningRate: number,
  breath: Breath,
): Promise<Learner> {
  const documentCounts = new Map<string, number>();
  for (const { conversation } of lessons) {
    for (const feature of conversationFeatures(conversation).keys()) {
      documentCounts.set(feature, (documentCounts.get(feature) ?? 0) + 1);
    }
    if (breath.isDue()) await breath.rest();
  }
  const labels = [...new Set(lessons.map(({ reply }) => reply.text))];
  const vocabulary = new Vocabulary(documentCounts, lessons.length, labels.length);
  const vectors: SparseVector[] = [];
  for (const { conversation } of lessons) {
    vectors.push(vocabulary.vector(conversationFeatures(conversation)));
    if (breath.isDue()) await breath.rest();
  }
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const targets = lessons.map(({ reply }) => numbers.get(reply.text) ?? 0);
  const rate = lessons.length > manyLessons ? manyRate : fewRate;
  return new LabelLearner(vocabulary, labels, vectors, targets, rate * learningRate);
}

/** Learning rates, found by cross-validation on training files: few lessons are soon learned by heart. */
const manyLessons = 2000;
const manyRate = 1;
const fewRate = 0.5;

class LabelLearner implements Learner {
  readonly #vocabulary: Vocabulary;
  readonly #labels: readonly string[];
  readonly #vectors: readonly SparseVector[];
  readonly #targets: readonly number[];
  readonly #learningRate: number;
  readonly #model: SoftmaxModel;

  constructor(
    vocabulary: Vocabulary,
    labels: readonly string[],
    vectors: readonly SparseVector[],
    targets: readonly number[],
    learningRate: number,
  ) {
    this.#vocabulary = vocabulary;
    this.#labels = labels;
    this.#vectors = vectors;
    this.#targets = targets;
    this.#learningRate = learningRate;
    this.#model = new SoftmaxModel(vocabulary.size, labels.length);
  }

  learn(index: number, progress: number): LessonScore {
    const vector = this.#vectors[index];
    const target = this.#targets[index];
    if (vector === undefined || target === undefined) return { loss: 0, accuracy: 1 };
    const rate = this.#learningRate * (1 - 0.9 * progress);
    const { loss, best } = this.#model.learn(vector, target, rate);
    return { loss, accuracy: best === target ? 1 : 0 };
  }

  score({ conversation, reply }: Lesson): LessonScore {
    const probabilities = this.#model.predict(this.#vocabulary.vector(conversationFeatures(conversation)));
    const target = this.#labels.indexOf(reply.text);
    const probability = target < 0 ? 0 : (probabilities[target] ?? 0);
    return {
      loss: -Math.log(Math.max(probability, 1e-12)),
      accuracy: target >= 0 && indexOfMost(probabilities) === target ? 1 : 0,
    };
  }

  snapshot(): LocalModel {
    return new LabelModel(this.#vocabulary, this.#labels, this.#model.copy());
  }
}

class LabelModel implements LocalModel {
  readonly #vocabulary: Vocabulary;
  readonly #labels: readonly string[];
  readonly #model: SoftmaxModel;

  constructor(vocabulary: Vocabulary, labels: readonly string[], model: SoftmaxModel) {
    this.#vocabulary = vocabulary;
    this.#labels = labels;
    this.#model = model;
  }

  reply(conversation: Conversation): Reply {
    const probabilities = this.#model.predict(this.#vocabulary.vector(conversationFeatures(conversation)));
    return { text: this.#labels[indexOfMost(probabilities)] ?? '', toolCalls: [] };
  }
}
