import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { declaredTools } from './declared-tools.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** First level of a tool's JSON Schema (draft 2020-12): properties are an object, required a list of strings, types are known. */
export const invalidParameters: Rule<OwnerView> = {
  code: 'invalid-parameters',
  severity: 'error',
  hint: 'Correct the JSON Schema of the parameters.',
  check(owner, report) {
    for (const [name, { pointer, parameters }] of declaredTools(owner)) {
      const problem = parameters === undefined ? undefined : explainSchema(parameters);
      if (problem !== undefined) {
        report({ pointer: `${pointer}/parameters`, message: `In the parameters of ${quote(name)}, ${problem}.` });
      }
    }
  },
};

function explainSchema({ properties, required }: JsonObject): string | undefined {
  if (properties !== undefined && !isJsonObject(properties))
    return `"properties" is ${nameKind(properties)}, not an object`;
  if (required !== undefined && !(isList(required) && required.every((key) => typeof key === 'string'))) {
    return `"required" is ${isList(required) ? 'a list that holds other things than names' : nameKind(required)}, not a list of names`;
  }
  for (const [key, property] of Object.entries(properties ?? {})) {
    if (typeof property === 'boolean') continue;
    if (!isJsonObject(property)) return `the property ${quote(key)} is ${nameKind(property)}, not a schema`;
    const types = isList(property.type) ? property.type : property.type === undefined ? [] : [property.type];
    const odd = types.find((type) => typeof type !== 'string' || !TYPES.includes(type));
    if (odd !== undefined) return `the property ${quote(key)} has the type ${quote(odd)}`;
  }
  return undefined;
}
