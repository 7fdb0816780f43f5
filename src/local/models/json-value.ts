export type JsonValue = JsonLeaf | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonLeaf = string | number | boolean | null;

/** One value inside a document. Array positions in `path` are `*`; `keys` has them as numbers. */
export interface Leaf {
  /** The keys as JSON text: one string for all leaves of the same kind. */
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly value: JsonLeaf;
}

/** Parses JSON text; undefined when it is none. A code fence around it is taken off. */
export function parseJson(text: string): JsonValue | undefined {
  const body = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/u.exec(text)?.[1] ?? text;
  try {
    const value: JsonValue = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}

export function isJsonObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The leaves of a document in its own order. Empty objects and arrays have none. */
export function leavesOf(value: JsonValue, keys: readonly (string | number)[] = []): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ path: pathOf(keys), keys, value }];
  return Object.entries(value).flatMap(([key, child]) =>
    leavesOf(child, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

export function pathOf(keys: readonly (string | number)[]): string {
  return JSON.stringify(keys.map((key) => (typeof key === 'number' ? arrayMark : key)));
}

export const arrayMark = '*';
