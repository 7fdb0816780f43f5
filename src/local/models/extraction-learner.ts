import { spanText } from './align-answer.ts';
import { type AnswerShape, fillShape, type JsonStyle, learnShape, styleOf, writeJson } from './answer-shape.ts';
import type { Breath } from './breath.ts';
import { CategoryChooser } from './category-chooser.ts';
import { type Conversation, type Lesson, type LocalModel, lastUserText, type Reply } from './conversation.ts';
import { type AnswerInput, type PathPlan, planPaths, type StudiedAnswer, studyAnswers } from './extraction-plan.ts';
import { isJsonObject, type JsonLeaf, type JsonValue, parseJson } from './json-value.ts';
import { type Learner, type LessonScore, meanScore } from './learner.ts';
import { readSpan } from './span-reading.ts';
import { SpanTagger, type TaggedSpan } from './span-tagger.ts';
import { tokenFeatures } from './tag-features.ts';
import { type TextToken, tokenise } from './text-tokens.ts';

/** Answers that are JSON objects, or single tool calls, whose values the inputs often say. */
export function isExtractionTask(lessons: readonly Lesson[]): boolean {
  const objects = lessons.filter(({ reply }) => isJsonObject(replyDocument(reply)));
  return objects.length >= 0.9 * lessons.length;
}

/** The reply as a document: the JSON of its text, or its one tool call as name and arguments. */
function replyDocument({ text, toolCalls }: Reply): JsonValue | undefined {
  const call = toolCalls[0];
  if (call === undefined) return parseJson(text);
  const args = parseJson(call.arguments);
  return toolCalls.length > 1 || !isJsonObject(args) ? undefined : { [callName]: call.name, [callArguments]: args };
}

const callName = 'tool call name';
const callArguments = 'tool call arguments';

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
  const features = await collectFeatures(studied, breath);
  const chooser = await CategoryChooser.study(
    lessons.map(({ conversation }) => conversation),
    studied.map(({ aligned }) => aligned),
    plans.filter(({ kind }) => kind === 'category').map(({ path }) => path),
    breath,
  );
  if (breath.isDue()) await breath.rest();
  const shape = learnShape(studied.map(({ answer }) => answer)) ?? { kind: 'leaf', path: '[]' };
  const isCall = lessons.some(({ reply }) => reply.toolCalls.length > 0);
  const style = styleOf(lessons.map(({ reply }) => reply.toolCalls[0]?.arguments ?? reply.text));
  const tagger = new SpanTagger(features, spanPaths.length);
  const learner = new ExtractionLearner({ plans, spanPaths, shape, style, isCall, tagger, chooser }, learningRate);
  for (const answer of studied) {
    learner.prepare(answer);
    if (breath.isDue()) await breath.rest();
  }
  return learner;
}

/** Features that occur at least twice in the lessons get a number. */
async function collectFeatures(studied: readonly StudiedAnswer[], breath: Breath): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { tokens } of studied) {
    for (const index of tokens.keys())
      for (const feature of tokenFeatures(tokens, index)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    if (breath.isDue()) await breath.rest();
  }
  const kept = [...counts].filter(([, count]) => count > 1).map(([feature]) => feature);
  return new Map(kept.map((feature, id) => [feature, id]));
}

interface Extraction {
  readonly plans: readonly PathPlan[];
  /** The paths that the tagger knows, by its numbers. */
  readonly spanPaths: readonly string[];
  readonly shape: AnswerShape;
  readonly style: JsonStyle;
  readonly isCall: boolean;
  readonly tagger: SpanTagger;
  readonly chooser: CategoryChooser;
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

class ExtractionModel implements LocalModel {
  readonly #extraction: Extraction;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
  }

  reply(conversation: Conversation): Reply {
    const { shape, style, isCall } = this.#extraction;
    const document = fillShape(shape, this.#values(conversation)) ?? {};
    if (!isCall || !isJsonObject(document)) return { text: writeJson(document, style), toolCalls: [] };
    const call = { name: String(document[callName] ?? ''), arguments: writeJson(document[callArguments] ?? {}, style) };
    return { text: '', toolCalls: [call] };
  }

  #values(conversation: Conversation): { values: Map<string, JsonLeaf>; items: Map<string, Map<string, JsonLeaf>[]> } {
    const { plans, spanPaths, tagger, chooser } = this.#extraction;
    const text = lastUserText(conversation);
    const tokens = tokenise(text);
    const encoded = tagger.encode(tokens);
    const chosen = chooser.choose(conversation);
    const isAllowed = (path: string): boolean => chooser.isSeenWith(path, chosen);
    const spans = tagger.tag(encoded, (path) => isAllowed(spanPaths[path] ?? ''));
    const values = new Map(chosen);
    const items = this.#items(spans, text, tokens);
    for (const plan of plans) {
      if (plan.list !== null || plan.kind === 'category' || !isAllowed(plan.path)) continue;
      const value = plan.kind === 'span' ? this.#readBest(plan, spans, text, tokens, encoded, items) : undefined;
      const decided = value ?? plan.fallback;
      if (decided !== undefined) values.set(plan.path, decided);
    }
    return { values, items };
  }

  /** The value of the most probable span of a path; one that is expected is found even where the tagger would rather see none. */
  #readBest(
    plan: PathPlan,
    spans: readonly TaggedSpan[],
    text: string,
    tokens: readonly TextToken[],
    encoded: readonly Int32Array[],
    items: ReadonlyMap<string, readonly ReadonlyMap<string, JsonLeaf>[]>,
  ): JsonLeaf | undefined {
    const { spanPaths, tagger } = this.#extraction;
    const path = spanPaths.indexOf(plan.path);
    const found = spans.filter((span) => span.path === path).sort((left, right) => right.score - left.score);
    for (const span of found) {
      const value = read(plan, wordsOf(text, tokens, span));
      if (value !== null) return value;
    }
    if (!plan.isExpected && plan.sumOf === null) return undefined;
    const isFree = (token: number): boolean => !spans.some(({ from, to }) => token >= from && token < to);
    const best = tagger.best(encoded, path, isFree);
    if (plan.sumOf !== null && (best === null || best.score < doubtful)) return sum(plan.sumOf, items);
    return best === null ? undefined : (read(plan, wordsOf(text, tokens, best)) ?? undefined);
  }

  /** Groups the spans of each list into items, in reading order: a path that the item already has begins the next one. */
  #items(
    spans: readonly TaggedSpan[],
    text: string,
    tokens: readonly TextToken[],
  ): Map<string, Map<string, JsonLeaf>[]> {
    const { plans, spanPaths } = this.#extraction;
    const lists = new Map<string, Map<string, JsonLeaf>[]>();
    for (const span of spans) {
      const plan = plans.find(({ path }) => path === spanPaths[span.path]);
      if (plan?.list == null) continue;
      const value = read(plan, wordsOf(text, tokens, span));
      if (value === null) continue;
      const list = lists.get(plan.list) ?? [];
      lists.set(plan.list, list);
      const current = list.at(-1);
      if (current === undefined || current.has(plan.path)) list.push(new Map([[plan.path, value]]));
      else current.set(plan.path, value);
    }
    return new Map(
      [...lists].map(([list, items]) => [
        list,
        completeItems(
          items,
          plans.filter((plan) => plan.list === list),
        ),
      ]),
    );
  }
}

/** Below this log-probability a place is not the one where a value is said. */
const doubtful = Math.log(0.3);

/** The sum of a list's numbers, without the noise of binary fractions; undefined where the list is empty. */
function sum(path: string, items: ReadonlyMap<string, readonly ReadonlyMap<string, JsonLeaf>[]>): number | undefined {
  const numbers = [...items.values()].flat().flatMap((item) => {
    const value = item.get(path);
    return typeof value === 'number' ? [value] : [];
  });
  return numbers.length === 0
    ? undefined
    : Math.round(numbers.reduce((total, number) => total + number, 0) * 1e6) / 1e6;
}

/** Usual values fill the gaps of an item; one that lacks what every item has is none. */
function completeItems(items: readonly Map<string, JsonLeaf>[], plans: readonly PathPlan[]): Map<string, JsonLeaf>[] {
  const needed = plans.filter(({ kind, isExpected }) => kind === 'span' && isExpected).map(({ path }) => path);
  const whole = items.filter((item) => needed.every((path) => item.has(path)));
  for (const item of whole) {
    for (const { path, fallback } of plans) if (!item.has(path) && fallback !== undefined) item.set(path, fallback);
  }
  return whole;
}

/** The text of a span. Words are taken whole: "5W-30" is several tokens, and a name does not begin within it. */
function wordsOf(text: string, tokens: readonly TextToken[], { from, to }: TaggedSpan): string {
  const raw = spanText(text, tokens, from, to);
  if (!/\p{L}/u.test(raw)) return raw;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return before + raw + after;
}

function read(plan: PathPlan, raw: string): JsonLeaf {
  for (const reading of plan.readings) {
    const value = readSpan(reading, raw);
    if (value !== null) return value;
  }
  return null;
}
