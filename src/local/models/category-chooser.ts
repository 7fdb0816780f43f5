import type { Breath } from './breath.ts';
import type { Conversation } from './conversation.ts';
import type { JsonLeaf, Leaf } from './json-value.ts';
import type { LessonScore } from './learner.ts';
import { indexOfMost, SoftmaxModel } from './softmax-model.ts';
import { conversationFeatures } from './text-features.ts';
import { type SparseVector, Vocabulary } from './vocabulary.ts';

type Values = ReadonlyMap<string, JsonLeaf>;
type Leaves = readonly { readonly leaf: Leaf }[];

/** Chooses the values of paths that have few different ones, each by a linear model over the whole conversation. */
export class CategoryChooser {
  readonly #vocabulary: Vocabulary;
  readonly #categories: readonly Category[];
  readonly #vectors: readonly SparseVector[];

  private constructor(vocabulary: Vocabulary, categories: readonly Category[], vectors: readonly SparseVector[]) {
    this.#vocabulary = vocabulary;
    this.#categories = categories;
    this.#vectors = vectors;
  }

  /** Prepares one chooser for each path from the answers' values; nothing is learned yet. */
  static async study(
    conversations: readonly Conversation[],
    answers: readonly Leaves[],
    paths: readonly string[],
    breath: Breath,
  ): Promise<CategoryChooser> {
    const counts = new Map<string, number>();
    for (const conversation of paths.length === 0 ? [] : conversations) {
      for (const feature of conversationFeatures(conversation).keys())
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
      if (breath.isDue()) await breath.rest();
    }
    const vocabulary = new Vocabulary(counts, conversations.length, mostChoices(answers, paths));
    const vectors: SparseVector[] = [];
    for (const conversation of paths.length === 0 ? [] : conversations) {
      vectors.push(vocabulary.vector(conversationFeatures(conversation)));
      if (breath.isDue()) await breath.rest();
    }
    const categories: Category[] = [];
    for (const path of paths) categories.push(await studyCategory(path, answers, vocabulary.size, breath));
    return new CategoryChooser(vocabulary, categories, vectors);
  }

  learn(index: number, rate: number): LessonScore[] {
    const vector = this.#vectors[index];
    if (vector === undefined) return [];
    return this.#categories.map(({ model, targets }) => {
      const target = targets[index] ?? 0;
      const { loss, best } = model.learn(vector, target, chooserRate * rate);
      return { loss, accuracy: best === target ? 1 : 0 };
    });
  }

  /** The chosen values; a path that is left out has none. */
  choose(conversation: Conversation): Map<string, JsonLeaf> {
    const chosen = new Map<string, JsonLeaf>();
    if (this.#categories.length === 0) return chosen;
    const vector = this.#vocabulary.vector(conversationFeatures(conversation));
    for (const { path, choices, model } of this.#categories) {
      const value = choices[indexOfMost(model.predict(vector))];
      if (value !== undefined) chosen.set(path, value);
    }
    return chosen;
  }

  /** Whether a path stood beside these values in some lesson: the slots of one intent are not those of another. */
  isSeenWith(path: string, chosen: Values): boolean {
    return this.#categories.every((category) => {
      if (category.path === path) return true;
      const beside = category.companions.get(JSON.stringify(chosen.get(category.path) ?? null));
      return beside === undefined || beside.has(path);
    });
  }

  copy(): CategoryChooser {
    const categories = this.#categories.map((category) => ({ ...category, model: category.model.copy() }));
    return new CategoryChooser(this.#vocabulary, categories, []);
  }
}

interface Category {
  readonly path: string;
  /** Undefined stands for leaving the path out. */
  readonly choices: readonly (JsonLeaf | undefined)[];
  readonly targets: readonly number[];
  /** For each value the paths that were seen beside it. */
  readonly companions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly model: SoftmaxModel;
}

const chooserRate = 2;

/** The sum of the different values of these paths, which is at least the size of the largest choice. */
function mostChoices(answers: readonly Leaves[], paths: readonly string[]): number {
  const wanted = new Set(paths);
  const different = new Set<string>();
  for (const { leaf } of answers.flat())
    if (wanted.has(leaf.path)) different.add(`${leaf.path} ${JSON.stringify(leaf.value)}`);
  return different.size + paths.length;
}

async function studyCategory(
  path: string,
  answers: readonly Leaves[],
  features: number,
  breath: Breath,
): Promise<Category> {
  const choices: (JsonLeaf | undefined)[] = [];
  const companions = new Map<string, Set<string>>();
  const targets: number[] = [];
  for (const leaves of answers) {
    const value = leaves.find(({ leaf }) => leaf.path === path)?.leaf.value;
    const key = JSON.stringify(value ?? null);
    const beside = companions.get(key) ?? new Set<string>();
    companions.set(key, beside);
    for (const { leaf } of leaves) beside.add(leaf.path);
    const known = choices.indexOf(value);
    targets.push(known >= 0 ? known : choices.push(value) - 1);
    if (breath.isDue()) await breath.rest();
  }
  return { path, choices, targets, companions, model: new SoftmaxModel(features, choices.length) };
}
