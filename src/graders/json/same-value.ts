import { isJsonObject, isList, type JsonObject } from '../../dataset/json.ts';
import { isSameText, type Normalisation, normaliseAnswer } from '../text/normalise-answer.ts';
import { ExactNumber } from './exact-number.ts';

export interface SameValueOptions {
  readonly tolerance: number;
  readonly 'relative-tolerance': number;
  readonly lists: 'sequence' | 'set';
  readonly normalise: readonly Normalisation[];
}

/** Whether an answered JSON value is the expected one. The order of keys never counts. */
export function isSameValue(answer: unknown, expected: unknown, options: SameValueOptions): boolean {
  if (typeof expected === 'string' && typeof answer === 'string')
    return isSameText(answer, expected, options.normalise);
  if (isNumber(expected) && isNumber(answer)) return isSameNumber(answer, expected, options);
  if (isList(expected) && isList(answer)) {
    if (answer.length !== expected.length) return false;
    if (options.lists === 'set') return isSameSet(answer, expected, options);
    return expected.every((element, index) => isSameValue(answer[index], element, options));
  }
  if (isObject(expected) && isObject(answer)) {
    const keys = Object.keys(expected);
    return (
      keys.length === Object.keys(answer).length &&
      keys.every((key) => Object.hasOwn(answer, key) && isSameValue(answer[key], expected[key], options))
    );
  }
  return answer === expected;
}

export function isObject(value: unknown): value is JsonObject {
  return isJsonObject(value) && !(value instanceof ExactNumber);
}

function isNumber(value: unknown): value is number | ExactNumber {
  return typeof value === 'number' || value instanceof ExactNumber;
}

/** What a double would change is the same only as itself, or within a tolerance. */
function isSameNumber(
  answer: number | ExactNumber,
  expected: number | ExactNumber,
  options: SameValueOptions,
): boolean {
  if (answer instanceof ExactNumber && expected instanceof ExactNumber && answer.equals(expected)) return true;
  const left = typeof answer === 'number' ? answer : answer.nearest;
  const right = typeof expected === 'number' ? expected : expected.nearest;
  const bothFit = typeof answer === 'number' && typeof expected === 'number';
  const mayBeNear = options.tolerance > 0 || options['relative-tolerance'] > 0;
  return (bothFit || mayBeNear) && isWithin(left, right, options);
}

/** Equal, or within the larger of the two tolerances. Infinity is near to nothing else. */
export function isWithin(
  answer: number,
  expected: number,
  options: Pick<SameValueOptions, 'tolerance' | 'relative-tolerance'>,
): boolean {
  if (answer === expected) return true;
  const allowed = Math.max(options.tolerance, options['relative-tolerance'] * Math.abs(expected));
  // Half a unit in the last place: 0.3 is within 0.1 of 0.2.
  return Number.isFinite(allowed) && Math.abs(answer - expected) <= allowed * (1 + Number.EPSILON * 4);
}

/** Whether the elements can be put into pairs that are the same. Both lists are of the same length. */
function isSameSet(answer: readonly unknown[], expected: readonly unknown[], options: SameValueOptions): boolean {
  const [left, right] = withoutEqual(answer, expected, options);
  if (left.length === 0) return true;
  const mayBeNear = options.tolerance > 0 || options['relative-tolerance'] > 0;
  return mayBeNear && left.length <= MOST_NEAR_ELEMENTS && canPair(left, right, options);
}

/** Pairing takes cubic time. More elements that are only near, and none equal, are called different. */
const MOST_NEAR_ELEMENTS = 200;

/** What is left of both lists when elements that are the same to the letter have been paired off. */
function withoutEqual(
  answer: readonly unknown[],
  expected: readonly unknown[],
  options: SameValueOptions,
): readonly [readonly unknown[], readonly unknown[]] {
  const waiting = new Map<string, unknown[]>();
  for (const element of expected) {
    const key = canonicalValue(element, options);
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [element]);
    else same.push(element);
  }
  const left = answer.filter((element) => waiting.get(canonicalValue(element, options))?.pop() === undefined);
  return [left, [...waiting.values()].flat()];
}

/** A text that two values share when they are the same without any tolerance. */
function canonicalValue(value: unknown, options: SameValueOptions): string {
  if (typeof value === 'string') return JSON.stringify(normaliseAnswer(value, options.normalise) || value.trim());
  if (value instanceof ExactNumber) return `${value.isNegative ? '-' : ''}${value.digits}e${value.exponent}`;
  if (isList(value))
    return `[${value
      .map((element) => canonicalValue(element, options))
      .sort()
      .join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalValue(value[key], options)}`);
  return `{${entries.join()}}`;
}

/** A perfect matching by augmenting paths (Kuhn 1955). */
function canPair(left: readonly unknown[], right: readonly unknown[], options: SameValueOptions): boolean {
  const neighbours = left.map((answer) =>
    right.flatMap((expected, index) => (isSameValue(answer, expected, options) ? [index] : [])),
  );
  const partnerOf = new Map<number, number>();
  const augment = (from: number, seen: Set<number>): boolean =>
    (neighbours[from] ?? []).some((to) => {
      if (seen.has(to)) return false;
      seen.add(to);
      const partner = partnerOf.get(to);
      if (partner !== undefined && !augment(partner, seen)) return false;
      partnerOf.set(to, from);
      return true;
    });
  return left.every((_, index) => augment(index, new Set()));
}
