import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';

/** No call of a tool is nested deeper, and a schema that refers to itself ends here. */
const DEEPEST = 32;

/**
 * Why a value does not fit a JSON Schema (draft 2020-12), as a sentence without its full stop, or nothing when it fits or
 * nothing can be said. Looks at types, enum, const, bounds and lengths, properties, required, additionalProperties, items,
 * anyOf, oneOf, allOf and local references; `pattern` and `format` are left alone.
 */
export function explainMismatch(value: unknown, schema: JsonObject): string | undefined {
  return explain({ value, schema, root: schema, place: '', depth: 0 });
}

interface Visit {
  readonly value: unknown;
  readonly schema: unknown;
  /** Where local references start. */
  readonly root: JsonObject;
  /** Names and indexes from the arguments down, joined by dots. */
  readonly place: string;
  readonly depth: number;
}

function explain(visit: Visit): string | undefined {
  const schema = isJsonObject(visit.schema) ? resolve(visit.schema, visit.root) : undefined;
  if (schema === undefined || visit.depth > DEEPEST) return undefined;
  return (
    explainType(visit, schema) ??
    explainValues(visit, schema) ??
    explainBounds(visit, schema) ??
    explainObject(visit, schema) ??
    explainList(visit, schema) ??
    explainChoice(visit, schema)
  );
}

function resolve(schema: JsonObject, root: JsonObject): JsonObject | undefined {
  const reference = schema.$ref;
  if (typeof reference !== 'string') return schema;
  if (reference === '#') return root;
  if (!reference.startsWith('#/')) return undefined;
  let found: unknown = root;
  for (const step of reference.slice(2).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    found = isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return isJsonObject(found) && found.$ref === undefined ? found : undefined;
}

function subject({ place }: Visit): string {
  return place === '' ? 'The list of arguments' : `The argument ${quote(place)}`;
}

function within({ place, depth }: Visit, step: string): { readonly place: string; readonly depth: number } {
  return { place: place === '' ? step : `${place}.${step}`, depth: depth + 1 };
}

function explainType(visit: Visit, { type, nullable }: JsonObject): string | undefined {
  const types = isList(type) ? type : type === undefined ? [] : [type];
  if (types.length === 0 || (visit.value === null && nullable === true)) return undefined;
  if (types.some((one) => fitsType(visit.value, one))) return undefined;
  return `${subject(visit)} is ${nameKind(visit.value)}; the schema says ${quote(types.join(' or '))}`;
}

function explainValues(visit: Visit, { enum: values, const: only }: JsonObject): string | undefined {
  const { value } = visit;
  if (typeof value === 'object') return undefined;
  const isMissed = (isList(values) && !values.includes(value)) || (only !== undefined && only !== value);
  return isMissed ? `${subject(visit)} is ${quote(value)}, which is not among the declared values` : undefined;
}

function explainBounds(visit: Visit, schema: JsonObject): string | undefined {
  const { value } = visit;
  const [size, least, most] =
    typeof value === 'number'
      ? [value, schema.minimum, schema.maximum]
      : typeof value === 'string'
        ? [value.length, schema.minLength, schema.maxLength]
        : isList(value)
          ? [value.length, schema.minItems, schema.maxItems]
          : [];
  if (size === undefined) return undefined;
  const what = typeof value === 'number' ? `is ${size}` : `has the length ${size}`;
  if (typeof least === 'number' && size < least) return `${subject(visit)} ${what}; the schema says at least ${least}`;
  if (typeof most === 'number' && size > most) return `${subject(visit)} ${what}; the schema says at most ${most}`;
  return undefined;
}

function explainObject(visit: Visit, schema: JsonObject): string | undefined {
  const { value, root } = visit;
  if (!isJsonObject(value)) return undefined;
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const required = isList(schema.required) ? schema.required : [];
  const missing = required.find((key) => typeof key === 'string' && !Object.hasOwn(value, key));
  if (typeof missing === 'string') return `The required argument ${quote(within(visit, missing).place)} is absent`;
  for (const [key, inner] of Object.entries(value)) {
    const next = within(visit, key);
    const declared = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (declared === undefined && schema.additionalProperties === false && schema.patternProperties === undefined)
      return `The argument ${quote(next.place)} is not declared`;
    const problem = explain({ value: inner, schema: declared ?? schema.additionalProperties, root, ...next });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function explainList(visit: Visit, { items, prefixItems }: JsonObject): string | undefined {
  const { value, root } = visit;
  if (!isList(value)) return undefined;
  const first = isList(prefixItems) ? prefixItems : isList(items) ? items : [];
  for (const [index, inner] of value.entries()) {
    const schema = index < first.length ? first[index] : items;
    const problem = explain({ value: inner, schema, root, ...within(visit, String(index)) });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function explainChoice(visit: Visit, { anyOf, oneOf, allOf }: JsonObject): string | undefined {
  const against = (schema: unknown): string | undefined => explain({ ...visit, schema, depth: visit.depth + 1 });
  for (const schema of isList(allOf) ? allOf : []) {
    const problem = against(schema);
    if (problem !== undefined) return problem;
  }
  for (const choices of [anyOf, oneOf]) {
    if (!isList(choices) || choices.length === 0) continue;
    const problems = choices.map(against);
    if (problems.every((problem) => problem !== undefined))
      return choices.length === 1
        ? problems[0]
        : `${subject(visit)} fits none of the ${choices.length} declared schemas`;
  }
  return undefined;
}

function fitsType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return isList(value);
    case 'object':
      return isJsonObject(value);
    case 'null':
      return value === null;
    default:
      return true;
  }
}
