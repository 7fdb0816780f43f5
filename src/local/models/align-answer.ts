import { arrayMark, type JsonLeaf, type Leaf } from './json-value.ts';
import { figuresOf, type ReadingName, readingsThatGive } from './span-reading.ts';
import { bareText, type TextToken } from './text-tokens.ts';

/** Tokens `from` to `to` (exclusive) of the input, and the readings by which they give the value. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly ReadingName[];
}

export interface AlignedLeaf {
  readonly leaf: Leaf;
  /** Where the input says this value; null when it does not. */
  readonly span: Span | null;
}

/** How much a place looks like the place of this path; learned from unambiguous examples. */
export type PlaceScore = (path: string, from: number) => number;

/**
 * Finds the leaves of an answer in the input it was given for. Of several places the list items take the next one in reading
 * order; other leaves take the one that looks most like the places of the same path elsewhere. No token is used twice.
 */
export function alignAnswer(
  text: string,
  tokens: readonly TextToken[],
  leaves: readonly Leaf[],
  score: PlaceScore,
): AlignedLeaf[] {
  const taken = new Set<number>();
  let cursor = 0;
  const aligned = new Map<Leaf, Span | null>();
  for (const leaf of inOrderOfChoice(leaves)) {
    const spans = findSpans(text, tokens, leaf.value).filter((span) => isFree(span, taken));
    const isItem = leaf.path.includes(`"${arrayMark}"`);
    const span = isItem
      ? (spans.find(({ from }) => from >= cursor) ?? spans[0])
      : spans.reduce<Span | undefined>(
          (best, next) =>
            best === undefined || score(leaf.path, next.from) > score(leaf.path, best.from) ? next : best,
          undefined,
        );
    aligned.set(leaf, span ?? null);
    if (span === undefined) continue;
    for (let index = span.from; index < span.to; index += 1) taken.add(index);
    if (isItem) cursor = span.to;
  }
  return leaves.map((leaf) => ({ leaf, span: aligned.get(leaf) ?? null }));
}

/** List items first: their order tells their places; then the longest values, which have the fewest. */
function inOrderOfChoice(leaves: readonly Leaf[]): Leaf[] {
  const items = leaves.filter(({ path }) => path.includes(`"${arrayMark}"`));
  const others = leaves.filter(({ path }) => !path.includes(`"${arrayMark}"`));
  return [...items, ...others.sort((left, right) => String(right.value).length - String(left.value).length)];
}

function isFree(span: Span, taken: ReadonlySet<number>): boolean {
  for (let index = span.from; index < span.to; index += 1) if (taken.has(index)) return false;
  return true;
}

/** Every place of the input that reads as this value. */
export function findSpans(text: string, tokens: readonly TextToken[], value: JsonLeaf): Span[] {
  if (typeof value === 'string') {
    const same = findSameText(text, tokens, value);
    return same.length > 0 || !/\d/u.test(value) || value.length > 24 ? same : findReadings(text, tokens, value);
  }
  return typeof value === 'number' ? findReadings(text, tokens, value) : [];
}

/** Places with the same letters and digits, whatever stands between them. */
function findSameText(text: string, tokens: readonly TextToken[], value: string): Span[] {
  const wanted = bareText(value);
  if (wanted === '') return [];
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from]?.bare ?? '';
    if (first === '' || !wanted.startsWith(first)) continue;
    let found = '';
    let to = from;
    while (to < tokens.length && found.length < wanted.length) {
      found += tokens[to]?.bare ?? '';
      to += 1;
    }
    if (found !== wanted) continue;
    spans.push(withMarks(text, tokens, { from, to }, value));
  }
  return spans;
}

/** A value that begins or ends with a mark takes the mark in. */
function withMarks(
  text: string,
  tokens: readonly TextToken[],
  { from, to }: { from: number; to: number },
  value: string,
): Span {
  const before = tokens[from - 1];
  const after = tokens[to];
  const start = before !== undefined && before.bare === '' && value.startsWith(before.text) ? from - 1 : from;
  const end = after !== undefined && after.bare === '' && value.endsWith(after.text) ? to + 1 : to;
  return { from: start, to: end, readings: readingsThatGive(value, spanText(text, tokens, start, end)) };
}

/** Places on one line that give the value by a reading, such as a number or a date. */
function findReadings(text: string, tokens: readonly TextToken[], value: string | number): Span[] {
  return (readValues(text, tokens).get(value) ?? []).map(({ from, to }) => ({
    from,
    to,
    readings: readingsThatGive(value, spanText(text, tokens, from, to)),
  }));
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Every value that some place of the text can be read as, with the shortest such places; made once for a text. */
function readValues(text: string, tokens: readonly TextToken[]): ReadonlyMap<JsonLeaf, readonly Place[]> {
  const kept = valuesOfTexts.get(tokens);
  if (kept !== undefined) return kept;
  const values = new Map<JsonLeaf, Place[]>();
  for (let from = 0; from < tokens.length; from += 1) {
    const seen = new Set<JsonLeaf>();
    for (let to = from + 1; to <= Math.min(tokens.length, from + longestReading); to += 1) {
      if (tokens[to - 1]?.line !== tokens[from]?.line) break;
      for (const value of figuresOf(spanText(text, tokens, from, to))) {
        if (seen.has(value)) continue;
        seen.add(value);
        const places = values.get(value) ?? [];
        places.push({ from, to });
        values.set(value, places);
      }
    }
  }
  valuesOfTexts.set(tokens, values);
  return values;
}

const valuesOfTexts = new WeakMap<readonly TextToken[], ReadonlyMap<JsonLeaf, readonly Place[]>>();

/** "12 March 2026", with a comma and a weekday or two. */
const longestReading = 6;

export function spanText(text: string, tokens: readonly TextToken[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
