import { type AlignedLeaf, alignAnswer, findSpans, type PlaceScore } from './align-answer.ts';
import type { Breath } from './breath.ts';
import { arrayMark, type JsonLeaf, type JsonValue, type Leaf, leavesOf } from './json-value.ts';
import type { ReadingName } from './span-reading.ts';
import { placeFeatures } from './tag-features.ts';
import type { TextToken } from './text-tokens.ts';

/** An input and the answer to it. */
export interface AnswerInput {
  readonly text: string;
  readonly tokens: readonly TextToken[];
  readonly answer: JsonValue;
}

/** The same with the places of the answer's values. */
export interface StudiedAnswer extends AnswerInput {
  readonly aligned: readonly AlignedLeaf[];
}

/** How the values of one path come about. */
export interface PathPlan {
  readonly path: string;
  /** Of which list it is an item's part; null outside of lists. */
  readonly list: string | null;
  /** `span`: read from a place of the input. `category`: one of few values, chosen by the whole input. `constant`: the usual value. */
  readonly kind: 'span' | 'category' | 'constant';
  /** The ways in which places were read, the most usual first. */
  readonly readings: readonly ReadingName[];
  /** The usual value where the input does not say it; undefined to leave it out. */
  readonly fallback: JsonLeaf | undefined;
  /** In nearly every answer, and nearly always said by the input. */
  readonly isExpected: boolean;
  /** The path in a list whose sum this value is where the input does not say it; null when that was not seen. */
  readonly sumOf: string | null;
}

/** Aligns the answers with their inputs: first without, then with what unambiguous places look like. */
export async function studyAnswers(inputs: readonly AnswerInput[], breath: Breath): Promise<StudiedAnswer[]> {
  const places = new PlaceModel();
  const leaves: Leaf[][] = [];
  for (const { text, tokens, answer } of inputs) {
    const own = leavesOf(answer);
    leaves.push(own);
    for (const leaf of own) {
      const spans = findSpans(text, tokens, leaf.value);
      for (const { from } of spans) places.see(leaf.path, placeFeatures(tokens, from), spans.length === 1);
    }
    if (breath.isDue()) await breath.rest();
  }
  const studied: StudiedAnswer[] = [];
  for (const [index, { text, tokens, answer }] of inputs.entries()) {
    const score: PlaceScore = (path, from) => places.score(path, placeFeatures(tokens, from));
    studied.push({ text, tokens, answer, aligned: alignAnswer(text, tokens, leaves[index] ?? [], score) });
    if (breath.isDue()) await breath.rest();
  }
  return studied;
}

/** Counts what the sure places of each path look like against all places that would do. */
class PlaceModel {
  readonly #sure = new Map<string, number>();
  readonly #all = new Map<string, number>();

  see(path: string, features: readonly string[], isSure: boolean): void {
    for (const feature of features) {
      const key = `${path} ${feature}`;
      this.#all.set(key, (this.#all.get(key) ?? 0) + 1);
      if (isSure) this.#sure.set(key, (this.#sure.get(key) ?? 0) + 1);
    }
  }

  score(path: string, features: readonly string[]): number {
    return features.reduce((sum, feature) => {
      const key = `${path} ${feature}`;
      return sum + Math.log(((this.#sure.get(key) ?? 0) + 0.5) / ((this.#all.get(key) ?? 0) + 2));
    }, 0);
  }
}

/** Decides for each path how its values come about. */
export async function planPaths(studied: readonly StudiedAnswer[], breath: Breath): Promise<PathPlan[]> {
  const groups = new Map<string, AlignedLeaf[]>();
  const items = new Map<string, number>();
  for (const { aligned } of studied) {
    const seen = new Set<string>();
    for (const part of aligned) {
      const group = groups.get(part.leaf.path) ?? [];
      group.push(part);
      groups.set(part.leaf.path, group);
      const item = itemOf(part.leaf.keys);
      if (item !== null) seen.add(item);
    }
    for (const item of seen) items.set(listName(item), (items.get(listName(item)) ?? 0) + 1);
    if (breath.isDue()) await breath.rest();
  }
  const plans: PathPlan[] = [];
  for (const [path, parts] of groups) {
    const list = listOf(parts[0]?.leaf.keys ?? []);
    const sumOf = list === null ? findSum(path, studied) : null;
    plans.push(planPath(path, list, parts, list === null ? studied.length : (items.get(list) ?? 0), sumOf));
    if (breath.isDue()) await breath.rest();
  }
  return plans;
}

function planPath(
  path: string,
  list: string | null,
  parts: readonly AlignedLeaf[],
  chances: number,
  sumOf: string | null,
): PathPlan {
  const said = parts.filter(({ span }) => span !== null);
  const unsaid = parts.filter(({ span }) => span === null).map(({ leaf }) => leaf.value);
  const distinct = new Set(parts.map(({ leaf }) => JSON.stringify(leaf.value))).size;
  const kind =
    said.length * 2 >= parts.length && said.length > 1
      ? 'span'
      : list === null && distinct > 1 && distinct <= Math.max(2, parts.length / 3)
        ? 'category'
        : 'constant';
  const usual = mostFrequent([
    ...unsaid.map((value) => JSON.stringify(value)),
    ...Array.from({ length: chances - parts.length }, () => ''),
  ]);
  const isUsual = usual !== null && usual.count * 2 >= unsaid.length + chances - parts.length;
  const fallback: JsonLeaf | undefined = isUsual && usual.value !== '' ? JSON.parse(usual.value) : undefined;
  const readings = chooseReadings(said.map(({ span }) => span?.readings ?? []));
  const isExpected = said.length >= 0.9 * chances;
  return { path, list, kind, readings, fallback: kind === 'category' ? undefined : fallback, isExpected, sumOf };
}

/** The reading that explains most places, then the one that explains most of the rest, and so on while it is worth it. */
function chooseReadings(explained: readonly (readonly ReadingName[])[]): ReadingName[] {
  const chosen: ReadingName[] = [];
  let rest = explained.filter((names) => names.length > 0);
  const worth = Math.max(1, rest.length * 0.01);
  for (;;) {
    const best = mostFrequent(rest.flat());
    if (best === null || best.count < worth) return chosen;
    chosen.push(best.value);
    rest = rest.filter((names) => !names.includes(best.value));
  }
}

/** The list path whose sum explains most of the values that the inputs do not say, such as a total that was not printed. */
function findSum(path: string, studied: readonly StudiedAnswer[]): string | null {
  const votes = new Map<string, number>();
  let unsaid = 0;
  for (const { aligned } of studied) {
    const part = aligned.find(({ leaf }) => leaf.path === path);
    if (part === undefined || part.span !== null || typeof part.leaf.value !== 'number') continue;
    unsaid += 1;
    const sums = new Map<string, number>();
    for (const { leaf } of aligned) {
      if (typeof leaf.value === 'number' && listOf(leaf.keys) !== null)
        sums.set(leaf.path, (sums.get(leaf.path) ?? 0) + leaf.value);
    }
    for (const [other, sum] of sums)
      if (Math.abs(sum - part.leaf.value) < 1e-6) votes.set(other, (votes.get(other) ?? 0) + 1);
  }
  const best = [...votes].sort((left, right) => right[1] - left[1])[0];
  return best !== undefined && best[1] >= 2 && best[1] * 2 >= unsaid ? best[0] : null;
}

function mostFrequent<Name extends string>(
  values: readonly Name[],
): { readonly value: Name; readonly count: number } | null {
  const counts = new Map<Name, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort((left, right) => right[1] - left[1])[0];
  return best === undefined ? null : { value: best[0], count: best[1] };
}

/** The path of the list that holds this leaf, as `pathOf` names it. */
function listOf(keys: readonly (string | number)[]): string | null {
  const at = keys.findIndex((key) => typeof key === 'number');
  return at < 0 ? null : JSON.stringify(keys.slice(0, at).map((key) => (typeof key === 'number' ? arrayMark : key)));
}

/** The list and the position of the item. */
function itemOf(keys: readonly (string | number)[]): string | null {
  const list = listOf(keys);
  const position = keys.find((key) => typeof key === 'number');
  return list === null ? null : `${position} ${list}`;
}

function listName(item: string): string {
  return item.slice(item.indexOf(' ') + 1);
}
