import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
/** Schemas of tools are small; deeper or larger ones are not followed further. */
const DEEPEST = 32;

/** Keywords whose value is one schema, a list of schemas, or an object of schemas (JSON Schema, draft 2020-12). */
const HOLDERS: ReadonlyMap<string, 'one' | 'several' | 'named'> = new Map([
  ['items', 'one'],
  ['additionalProperties', 'one'],
  ['not', 'one'],
  ['contains', 'one'],
  ['propertyNames', 'one'],
  ['if', 'one'],
  ['then', 'one'],
  ['else', 'one'],
  ['anyOf', 'several'],
  ['oneOf', 'several'],
  ['allOf', 'several'],
  ['prefixItems', 'several'],
  ['properties', 'named'],
  ['$defs', 'named'],
  ['definitions', 'named'],
  ['patternProperties', 'named'],
]);

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
  for (const key of Object.keys(schema)) {
    const holds = HOLDERS.get(key);
    const value = schema[key];
    if (holds === 'named' && !isJsonObject(value)) return `"${key}" is ${nameKind(value)}, not an object`;
    if (holds === 'several' && !(isList(value) && value.length > 0))
      return `"${key}" is ${isList(value) ? 'empty' : nameKind(value)}, not a list of schemas`;
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

const NONE: readonly Subschema[] = [];

function subschemas(schema: JsonObject): readonly Subschema[] {
  let found: Subschema[] | undefined;
  for (const key of Object.keys(schema)) {
    const holds = HOLDERS.get(key);
    if (holds === undefined) continue;
    found ??= [];
    const value = schema[key];
    if (holds === 'named' && isJsonObject(value)) {
      for (const name of Object.keys(value))
        found.push({ name: key === 'properties' ? name : `${key}.${name}`, value: value[name] });
    } else if (isList(value)) {
      // Draft 7 and before allow a list of schemas as `items`.
      for (const [index, one] of value.entries()) found.push({ name: `${key}[${index}]`, value: one });
    } else if (holds === 'one') found.push({ name: key, value });
  }
  return found ?? NONE;
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
