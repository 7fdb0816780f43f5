import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** The keys that a schema knows at a path, in whichever branch of its unions; none where it takes any key, or no keys. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const root = jsonSchemaOf(schema);
  const branches = (place: Schema): readonly Schema[] => [
    place,
    ...(place.$ref === undefined ? [] : branches(definition(root, place.$ref))),
    ...[...(place.anyOf ?? []), ...(place.oneOf ?? []), ...(place.allOf ?? [])].filter(isSchema).flatMap(branches),
  ];
  let places = branches(root);
  for (const part of path) places = places.flatMap((place) => childrenAt(place, part)).flatMap(branches);
  return [...new Set(places.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** Made once: a file may have thousands of keys that are not known. */
const jsonSchemas = new WeakMap<z.ZodType, Schema>();

function jsonSchemaOf(schema: z.ZodType): Schema {
  const known = jsonSchemas.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  jsonSchemas.set(schema, known);
  return known;
}

function childrenAt({ properties, additionalProperties, items }: Schema, part: PropertyKey): readonly Schema[] {
  const own = properties?.[String(part)];
  if (own !== undefined) return [own].filter(isSchema);
  return [typeof part === 'number' ? items : additionalProperties].flat().filter(isSchema);
}

function definition({ $defs }: Schema, reference: string): Schema {
  const found = $defs?.[reference.replace('#/$defs/', '')];
  return isSchema(found) ? found : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
