import { isJsonObject, type JsonLeaf, type JsonValue, pathOf } from './json-value.ts';

/** How answers are built: which keys in which order, what stands in lists, where the values go. */
export type AnswerShape =
  | {
      readonly kind: 'object';
      readonly path: string;
      readonly fields: ReadonlyMap<string, AnswerShape>;
      readonly share: number;
    }
  | { readonly kind: 'array'; readonly path: string; readonly item: AnswerShape | null; readonly share: number }
  | { readonly kind: 'leaf'; readonly path: string };

/** The values to put in: by path for the outside of lists, and one map for each item of a list. */
export interface AnswerValues {
  readonly values: ReadonlyMap<string, JsonLeaf>;
  readonly items: ReadonlyMap<string, readonly ReadonlyMap<string, JsonLeaf>[]>;
}

/** Merges answers into one shape. `share` is how many of the answers that could have a container have it. */
export function learnShape(answers: readonly JsonValue[], keys: readonly (string | number)[] = []): AnswerShape | null {
  const objects = answers.filter(isJsonObject);
  const arrays = answers.filter((answer): answer is readonly JsonValue[] => Array.isArray(answer));
  if (answers.length === 0) return null;
  const path = pathOf(keys);
  if (objects.length * 2 > answers.length) {
    const fields = new Map<string, AnswerShape>();
    for (const key of mergeKeys(objects.map((object) => Object.keys(object)))) {
      const children = objects.flatMap((object) => (object[key] === undefined ? [] : [object[key]]));
      const shape = learnShape(children, [...keys, key]);
      if (shape !== null)
        fields.set(key, shape.kind === 'leaf' ? shape : { ...shape, share: children.length / objects.length });
    }
    return { kind: 'object', path, fields, share: 1 };
  }
  if (arrays.length * 2 > answers.length) {
    return { kind: 'array', path, item: learnShape(arrays.flat(), [...keys, 0]), share: 1 };
  }
  return { kind: 'leaf', path };
}

/** Builds an answer; undefined where there is nothing to put. */
export function fillShape(shape: AnswerShape, { values, items }: AnswerValues): JsonValue | undefined {
  switch (shape.kind) {
    case 'leaf':
      return values.get(shape.path);
    case 'array': {
      const { item } = shape;
      const found = items.get(shape.path) ?? [];
      if (item === null || (found.length === 0 && shape.share < 0.5)) return shape.share < 0.5 ? undefined : [];
      return found.flatMap((own) => fillShape(item, { values: own, items: new Map() }) ?? []);
    }
    case 'object': {
      const entries = [...shape.fields].flatMap(([key, child]) => {
        const value = fillShape(child, { values, items });
        return value === undefined ? [] : [[key, value] as const];
      });
      return entries.length === 0 && shape.share < 0.5 ? undefined : Object.fromEntries(entries);
    }
    default:
      return shape satisfies never;
  }
}

/** All keys in an order that keeps that of each list as far as it goes: a new key comes behind the one before it. */
function mergeKeys(lists: readonly (readonly string[])[]): string[] {
  const merged: string[] = [];
  for (const list of lists) {
    let behind = -1;
    for (const key of list) {
      const at = merged.indexOf(key);
      if (at >= 0) behind = at;
      else {
        behind += 1;
        merged.splice(behind, 0, key);
      }
    }
  }
  return merged;
}

/** How JSON is written in the lessons, so that answers look the same. */
export type JsonStyle = 'compact' | 'spaced' | 'indented';

export function styleOf(texts: readonly string[]): JsonStyle {
  const indented = texts.filter((text) => text.includes('\n')).length;
  const spaced = texts.filter((text) => /[:,] ["[{\d]/u.test(text)).length;
  if (indented * 2 > texts.length) return 'indented';
  return spaced * 2 > texts.length ? 'spaced' : 'compact';
}

export function writeJson(value: JsonValue, style: JsonStyle): string {
  if (style === 'indented') return JSON.stringify(value, null, 2);
  if (style === 'compact' || value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isJsonObject(value)) {
    const fields = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${writeJson(child, style)}`);
    return `{${fields.join(', ')}}`;
  }
  return `[${value.map((child) => writeJson(child, style)).join(', ')}]`;
}
