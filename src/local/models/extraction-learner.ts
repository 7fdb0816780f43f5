import { learnShape, styleOf } from './answer-shape.ts';
import type { Breath } from './breath.ts';
import { CategoryChooser } from './category-chooser.ts';
import { type Lesson, type LocalModel, lastUserText } from './conversation.ts';
import { type Extraction, ExtractionModel, replyDocument } from './extraction-model.ts';
import { type AnswerInput, planPaths, type StudiedAnswer, studyAnswers } from './extraction-plan.ts';
import { isJsonObject, type JsonValue, leavesOf, parseJson } from './json-value.ts';
import { type Learner, type LessonScore, meanScore } from './learner.ts';
import { SpanTagger } from './span-tagger.ts';
import { tokenFeatures } from './tag-features.ts';
import { tokenise } from './text-tokens.ts';
import { fewestOccurrences } from './vocabulary.ts';

/** Answers that are JSON objects, or single tool calls, with at most one list inside another container. */
export function isExtractionTask(lessons: readonly Lesson[]): boolean {
  const some = everyNth(lessons, mostLookedAt);
  const fitting = some.filter(({ reply }) => {
    const document = replyDocument(reply);
    return isJsonObject(document) && !leavesOf(document).some(({ keys }) => keys.filter(isPosition).length > 1);
  });
  return fitting.length >= 0.9 * some.length;
}

function isPosition(key: string | number): boolean {
  return typeof key === 'number';
}

/** What the answers have in common shows in some of them; looking at all of many would hold up the server. */
const mostLookedAt = 5000;

function everyNth<Item>(items: readonly Item[], most: number): Item[] {
  const stride = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % stride === 0);
}

/** Learns to fill in JSON answers: a tagger finds the values in the input, choosers decide values that are none of its words. */
export async function makeExtractionLearner(
  lessons: readonly Lesson[],
  learningRate: number,
  breath: Breath,
): Promise<Learner> {
  const inputs: AnswerInput[] = [];
  for (const { conversation, reply } of lessons) {
    const text = lastUserText(conversation);
    inputs.push({ text, tokens: tokenise(text), answer: replyDocument(reply) ?? {} });
    if (breath.isDue()) await breath.rest();
  }
  const studied = await studyAnswers(inputs, breath);
  const plans = await planPaths(studied, breath);
  const spanPaths = plans.filter(({ kind }) => kind === 'span').map(({ path }) => path);
  const features = await collectFeatures(studied, 1 + 2 * spanPaths.length, breath);
  const chooser = await CategoryChooser.study(
    lessons.map(({ conversation }) => conversation),
    studied.map(({ aligned }) => aligned),
    plans.filter(({ kind }) => kind === 'category').map(({ path }) => path),
    breath,
  );
  if (breath.isDue()) await breath.rest();
  const shape = learnShape(everyNth(studied, mostLookedAt).map(({ answer }) => answer)) ?? { kind: 'leaf', path: '[]' };
  const isCall = lessons.some(({ reply }) => reply.toolCalls.length > 0);
  const style = styleOf(
    everyNth(lessons, mostLookedAt).map(({ reply }) => reply.toolCalls[0]?.arguments ?? reply.text),
  );
  const tagger = new SpanTagger(features, spanPaths.length);
  const learner = new ExtractionLearner({ plans, spanPaths, shape, style, isCall, tagger, chooser }, learningRate);
  for (const answer of studied) {
    learner.prepare(answer);
    if (breath.isDue()) await breath.rest();
  }
  return learner;
}

/** Features that occur at least twice in the lessons get a number; more often where there are many tags. */
async function collectFeatures(
  studied: readonly StudiedAnswer[],
  tags: number,
  breath: Breath,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { tokens } of studied) {
    for (const index of tokens.keys())
      for (const feature of tokenFeatures(tokens, index)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    if (breath.isDue()) await breath.rest();
  }
  const fewest = fewestOccurrences(counts, tags, 2);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  return new Map(kept.map((feature, id) => [feature, id]));
}

class ExtractionLearner implements Learner {
  readonly #extraction: Extraction;
  readonly #learningRate: number;
  readonly #lessons: { readonly encoded: readonly Int32Array[]; readonly tags: Int32Array }[] = [];

  constructor(extraction: Extraction, learningRate: number) {
    this.#extraction = extraction;
    this.#learningRate = learningRate;
  }

  prepare(answer: StudiedAnswer): void {
    this.#lessons.push({ encoded: this.#extraction.tagger.encode(answer.tokens), tags: this.#tags(answer) });
  }

  learn(index: number, progress: number): LessonScore {
    const lesson = this.#lessons[index];
    if (lesson === undefined) return { loss: 0, accuracy: 1 };
    const rate = this.#learningRate * (1 - 0.9 * progress);
    const { tagger, chooser } = this.#extraction;
    return meanScore([tagger.learn(lesson.encoded, lesson.tags, tagRate * rate), ...chooser.learn(index, rate)]);
  }

  /** By the share of right values, with −log of it as the loss: the places of an unseen answer are not known for sure. */
  score({ conversation, reply }: Lesson): LessonScore {
    const given = JSON.stringify(replyDocument(new ExtractionModel(this.#extraction).reply(conversation)));
    const wanted = JSON.stringify(replyDocument(reply));
    const accuracy = given === wanted ? 1 : shareOfValues(parseJson(given), parseJson(wanted));
    return { loss: -Math.log(Math.max(0.01, accuracy)), accuracy };
  }

  snapshot(): LocalModel {
    const { tagger, chooser } = this.#extraction;
    return new ExtractionModel({ ...this.#extraction, tagger: tagger.copy(), chooser: chooser.copy() });
  }

  #tags({ tokens, aligned }: StudiedAnswer): Int32Array {
    const tags = new Int32Array(tokens.length);
    for (const { leaf, span } of aligned) {
      const path = this.#extraction.spanPaths.indexOf(leaf.path);
      if (span === null || path < 0) continue;
      tags.fill(2 + 2 * path, span.from, span.to);
      tags[span.from] = 1 + 2 * path;
    }
    return tags;
  }
}

const tagRate = 1;

function shareOfValues(given: JsonValue | undefined, wanted: JsonValue | undefined): number {
  if (!isJsonObject(given) || !isJsonObject(wanted)) return 0;
  const keys = Object.keys(wanted);
  const right = keys.filter((key) => JSON.stringify(given[key]) === JSON.stringify(wanted[key]));
  return keys.length === 0 ? 1 : right.length / keys.length;
}
