import { z } from 'zod';
import type { FieldOutcome } from '../observation.ts';
import { normalisations } from '../text/normalise-answer.ts';
import { isObject, isSameValue } from './same-value.ts';

/** The options by which two JSON values are compared; `json-match` and the arguments of `tool-calls` share them. */
export const matchOptions = {
  fields: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('The fields that count, with all below them; keys of nested objects are joined by dots. By default all.'),
  ignore: z.array(z.string().min(1)).default([]).describe('Fields that do not count, with all below them.'),
  tolerance: z.number().min(0).default(0).describe('Numbers that differ by no more are the same.'),
  'relative-tolerance': z
    .number()
    .min(0)
    .lt(1)
    .default(0)
    .describe('So are numbers that differ by no more than this share of the expected one.'),
  lists: z
    .enum(['sequence', 'set'])
    .default('sequence')
    .describe(
      'Whether the order of a list counts; in a `set` it does not, but how often an element stands there does.',
    ),
  normalise: z
    .array(z.enum(normalisations))
    .default([])
    .describe('Differences between two texts that do not count, as for `exact-match`.'),
};

export type MatchOptions = z.output<z.ZodObject<typeof matchOptions>>;

export interface JsonComparison {
  /** Everything that counts is the same. */
  readonly isSame: boolean;
  /** Each field that is expected or answered, in the order of the expected value; a list is one field. */
  readonly fields: readonly FieldOutcome[];
  /** Harmonic mean of precision and recall over the fields: 2 right / (expected + answered). */
  readonly f1: number;
}

/** Compares two JSON values of at most 500 levels. The order of keys never counts. */
export function matchJson(answer: unknown, expected: unknown, options: MatchOptions): JsonComparison {
  const expectedFields = flatten(expected, options);
  const answeredFields = flatten(answer, options);
  const fields: FieldOutcome[] = [];
  for (const [field, value] of expectedFields) {
    const other = answeredFields.get(field);
    const result = other === undefined ? 'missing' : isSameValue(other.value, value.value, options) ? 'right' : 'wrong';
    fields.push({ field, result });
  }
  for (const field of answeredFields.keys()) if (!expectedFields.has(field)) fields.push({ field, result: 'extra' });
  const right = fields.filter(({ result }) => result === 'right').length;
  const all = expectedFields.size + answeredFields.size;
  return { isSame: right === fields.length, fields, f1: all === 0 ? 1 : (2 * right) / all };
}

/** The fields of an answer that is no JSON: all that are expected are missing. */
export function missingFields(expected: unknown, options: MatchOptions): readonly FieldOutcome[] {
  return [...flatten(expected, options).keys()].map((field) => ({ field, result: 'missing' }));
}

/** What stands at each path where objects end. Boxed, since a value may be anything. An object of which nothing counts is `{}`. */
function flatten(value: unknown, { fields, ignore }: MatchOptions): ReadonlyMap<string, { readonly value: unknown }> {
  const flat = new Map<string, { readonly value: unknown }>();
  visit(value, '');
  return flat;

  function visit(at: unknown, path: string): void {
    if (isUnder(path, ignore)) return;
    const before = flat.size;
    for (const [key, child] of isObject(at) ? Object.entries(at) : [])
      visit(child, path === '' ? escapeKey(key) : `${path}.${escapeKey(key)}`);
    if (flat.size === before && (fields === undefined || isUnder(path, fields)))
      flat.set(path, { value: isObject(at) ? {} : at });
  }
}

/** A dot inside a key must not look like a step inwards. */
function escapeKey(key: string): string {
  return key.replace(/[\\.]/g, '\\$&');
}

function isUnder(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path === root || path.startsWith(`${root}.`));
}
