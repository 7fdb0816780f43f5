import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { declaredTools } from './declared-tools.ts';

/** The API: `schema must be a JSON Schema of 'type: "object"'`. */
export const parametersNotAnObjectSchema: Rule<OwnerView> = {
  code: 'parameters-not-an-object-schema',
  severity: 'error',
  hint: 'Make the root of `parameters` {"type": "object", "properties": {…}}.',
  check(owner, report) {
    for (const [name, { pointer, parameters }] of declaredTools(owner)) {
      if (parameters === undefined || Object.keys(parameters).length === 0 || parameters.type === 'object') continue;
      const type = parameters.type === undefined ? 'no type' : `the type ${quote(parameters.type)}`;
      if (
        parameters.type === undefined &&
        ('$ref' in parameters || 'anyOf' in parameters || 'properties' in parameters)
      )
        continue;
      report({
        pointer: `${pointer}/parameters`,
        message: `The parameters of ${quote(name)} have ${type} at their root.`,
      });
    }
  },
};
