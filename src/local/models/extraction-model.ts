import { spanText } from './align-answer.ts';
import { type AnswerShape, fillShape, type JsonStyle, writeJson } from './answer-shape.ts';
import type { CategoryChooser } from './category-chooser.ts';
import { type Conversation, type LocalModel, lastUserText, type Reply } from './conversation.ts';
import type { PathPlan } from './extraction-plan.ts';
import { isJsonObject, type JsonLeaf, type JsonValue, parseJson } from './json-value.ts';
import { readSpan } from './span-reading.ts';
import type { SpanTagger, TaggedSpan } from './span-tagger.ts';
import { type TextToken, tokenise } from './text-tokens.ts';

/** Everything that was learned about answers of one kind. */
export interface Extraction {
  readonly plans: readonly PathPlan[];
  /** The paths that the tagger knows, by its numbers. */
  readonly spanPaths: readonly string[];
  readonly shape: AnswerShape;
  readonly style: JsonStyle;
  readonly isCall: boolean;
  readonly tagger: SpanTagger;
  readonly chooser: CategoryChooser;
}

/** Fills in answers: finds the values in the message, chooses those that are none of its words, and builds the document. */
export class ExtractionModel implements LocalModel {
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

/** The reply as a document: the JSON of its text, or its one tool call as name and arguments. */
export function replyDocument({ text, toolCalls }: Reply): JsonValue | undefined {
  const call = toolCalls[0];
  if (call === undefined) return parseJson(text);
  const args = parseJson(call.arguments);
  return toolCalls.length > 1 || !isJsonObject(args) ? undefined : { [callName]: call.name, [callArguments]: args };
}

const callName = 'tool call name';
const callArguments = 'tool call arguments';
