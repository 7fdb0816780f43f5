import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { allDeclared } from './declared-tools.ts';

/** The chat API: `schema must be a JSON Schema of 'type: "object"', got 'type: "array"'`. */
export const parametersNotAnObjectSchema: Rule<OwnerView> = {
  code: 'parameters-not-an-object-schema',
  severity: 'error',
  hint: 'Make the root of `parameters` {"type": "object", "properties": {…}}.',
  check(owner, report) {
    for (const { name, pointer, parameters } of allDeclared(owner)) {
      if (parameters === undefined || Object.keys(parameters).length === 0 || parameters.type === 'object') continue;
      if (parameters.type === undefined && ('$ref' in parameters || 'anyOf' in parameters)) continue;
      const type = parameters.type === undefined ? 'no type' : `the type ${quote(parameters.type)}`;
      report({
        pointer: `${pointer}/parameters`,
        message: `The parameters of ${quote(name)} have ${type} at their root.`,
      });
    }
  },
};
