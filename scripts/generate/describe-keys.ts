import type { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** One row a key, depth first; a key that holds keys is named before them. */
export function describeKeys(schema: Schema, prefix: string): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    if (typeof child === 'boolean') return [];
    const path = `${prefix}${name}`;
    const required = schema.required?.includes(name) ?? false;
    const row = [`\`${path}\``, describeValue(child), describeDefault(child, required), child.description ?? ''];
    const named = child.additionalProperties;
    if (typeof named === 'object') return [row, ...describeKeys(named, `${path}.NAME.`)];
    return [row, ...describeKeys(child, `${path}.`)];
  });
}

function describeDefault(schema: Schema, required: boolean): string {
  if (required) return 'required';
  const isMap = typeof schema.default === 'object' && !Array.isArray(schema.default);
  if (schema.default === undefined || isMap) return '';
  return `\`${JSON.stringify(schema.default)}\``;
}

function describeValue(schema: Schema): string {
  if (schema.$ref !== undefined) return `[${schema.$ref.split('/').at(-1)}](graders/README.md)`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => describeValue(one)).join(' or ');
  if (schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items))
    return `list of ${describeValue(schema.items)}`;
  if (schema.type === 'number' || schema.type === 'integer') return describeRange(schema);
  if (schema.type === 'object') return 'keys';
  return schema.type === 'string' ? 'text' : String(schema.type ?? '');
}

function describeRange(schema: Schema): string {
  const noun = schema.type === 'integer' ? 'whole number' : 'number';
  const least =
    schema.minimum === undefined
      ? schema.exclusiveMinimum === undefined
        ? ''
        : ` above ${schema.exclusiveMinimum}`
      : ` from ${schema.minimum}`;
  const most =
    schema.maximum === undefined
      ? schema.exclusiveMaximum === undefined
        ? ''
        : ` below ${schema.exclusiveMaximum}`
      : ` to ${schema.maximum}`;
  const safeInteger = most.includes('9007199254740991');
  return `${noun}${least}${safeInteger ? '' : most}`;
}
