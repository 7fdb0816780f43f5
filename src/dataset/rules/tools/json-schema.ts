import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
/** Schemas of tools are small; deeper or larger ones are not followed further. */
const DEEPEST = 32;

/** Keywords whose value is one schema, a list of schemas, or an object of schemas (JSON Schema, draft 2020-12). */
const ONE = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else'] as const;
const SEVERAL = ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const;
const NAMED = ['properties', '$defs', 'definitions', 'patternProperties'] as const;

/** The first thing in a schema, at any depth, that JSON Schema does not allow; as the rest of a sentence, with its place. */
export function explainSchema(schema: JsonObject, place = '', depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const problem = explainOwn(schema);
  if (problem !== undefined) return place === '' ? problem : `at ${quote(place)}, ${problem}`;
  for (const { name, value } of subschemas(schema)) {
    const inner = place === '' ? name : `${place}.${name}`;
    if (typeof value === 'boolean') continue;
    if (!isJsonObject(value)) return `${quote(inner)} is ${nameKind(value)}, not a schema`;
    const deeper = explainSchema(value, inner, depth + 1);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function explainOwn(schema: JsonObject): string | undefined {
  for (const key of NAMED) {
    const named = schema[key];
    if (named !== undefined && !isJsonObject(named)) return `"${key}" is ${nameKind(named)}, not an object`;
  }
  for (const key of SEVERAL) {
    const list = schema[key];
    if (list !== undefined && !(isList(list) && list.length > 0))
      return `"${key}" is ${isList(list) ? 'empty' : nameKind(list)}, not a list of schemas`;
  }
  const { required, type, enum: values } = schema;
  if (required !== undefined && !(isList(required) && required.every((key) => typeof key === 'string'))) {
    const found = isList(required) ? 'a list that holds other things than names' : nameKind(required);
    return `"required" is ${found}, not a list of names`;
  }
  if (values !== undefined && !(isList(values) && values.length > 0))
    return `"enum" is ${isList(values) ? 'empty' : nameKind(values)}, not a list of values`;
  const types = isList(type) ? type : type === undefined ? [] : [type];
  const odd = types.find((one) => typeof one !== 'string' || !TYPES.includes(one));
  return odd === undefined ? undefined : `the type is ${quote(odd)}, which JSON Schema does not have`;
}

interface Subschema {
  readonly name: string;
  readonly value: unknown;
}

function subschemas(schema: JsonObject): readonly Subschema[] {
  const found: Subschema[] = [];
  for (const key of NAMED) {
    const named = schema[key];
    if (!isJsonObject(named)) continue;
    for (const [name, value] of Object.entries(named))
      found.push({ name: key === 'properties' ? name : `${key}.${name}`, value });
  }
  for (const key of SEVERAL) {
    const list = schema[key];
    if (isList(list)) for (const [index, value] of list.entries()) found.push({ name: `${key}[${index}]`, value });
  }
  for (const key of ONE) {
    const value = schema[key];
    // Draft 7 and before allow a list of schemas as `items`.
    if (key === 'items' && isList(value))
      for (const [index, one] of value.entries()) found.push({ name: `items[${index}]`, value: one });
    else if (value !== undefined) found.push({ name: key, value });
  }
  return found;
}

/** The first array type, at any depth, of which the schema does not say what it holds; its place, or '' for the root. */
export function findArrayWithoutItems(schema: JsonObject, place = '', depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const types = isList(schema.type) ? schema.type : [schema.type];
  if (types.includes('array') && schema.items === undefined && schema.prefixItems === undefined) return place;
  for (const { name, value } of subschemas(schema)) {
    if (!isJsonObject(value)) continue;
    const found = findArrayWithoutItems(value, place === '' ? name : `${place}.${name}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first property, at any depth, that is required and not declared. */
export function findUndeclaredRequired(schema: JsonObject, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const { required, properties } = schema;
  if (isList(required) && isJsonObject(properties)) {
    const unknown = required.find((key) => typeof key === 'string' && !Object.hasOwn(properties, key));
    if (typeof unknown === 'string') return unknown;
  }
  for (const { value } of subschemas(schema)) {
    const found = isJsonObject(value) ? findUndeclaredRequired(value, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
