import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import { declaredTools } from '../tools/declared-tools.ts';
import type { ConversationView } from '../views.ts';
import { toolCalls } from './tool-calls.ts';

/** First level of the tool's own schema: required keys, unknown keys where the schema is closed, types and enums. */
export const argumentsAgainstSchema: Rule<ConversationView> = {
  code: 'arguments-against-schema',
  severity: 'warning',
  hint: 'Make the call fit the declared parameters; the model learns from both.',
  check({ owner, messages }, report) {
    for (const message of messages) {
      for (const call of toolCalls(message)) {
        const schema = typeof call.name === 'string' ? declaredTools(owner).get(call.name)?.parameters : undefined;
        const given = parseObject(call.arguments);
        if (schema === undefined || given === undefined) continue;
        const problem = explainMismatch(given, schema);
        if (problem !== undefined) report({ pointer: `${call.pointer}/function/arguments`, message: problem });
      }
    }
  },
};

function parseObject(text: unknown): JsonObject | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function explainMismatch(given: JsonObject, schema: JsonObject): string | undefined {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const required = isList(schema.required) ? schema.required : [];
  const missing = required.find((key) => typeof key === 'string' && !Object.hasOwn(given, key));
  if (missing !== undefined) return `The required argument ${quote(missing)} is absent.`;
  for (const [key, value] of Object.entries(given)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) {
      if (schema.additionalProperties === false) return `The argument ${quote(key)} is not declared.`;
      continue;
    }
    if (!isJsonObject(property)) continue;
    const types = isList(property.type) ? property.type : [property.type];
    if (!types.some((type) => fitsType(value, type, property))) {
      return `The argument ${quote(key)} is ${nameKind(value)}; the schema says ${quote(types.join(' or '))}.`;
    }
    if (isList(property.enum) && typeof value === 'string' && !property.enum.includes(value)) {
      return `The argument ${quote(key)} is ${quote(value)}, which is not among the declared values.`;
    }
  }
  return undefined;
}

function fitsType(value: unknown, type: unknown, property: JsonObject): boolean {
  if (value === null && property.nullable === true) return true;
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
