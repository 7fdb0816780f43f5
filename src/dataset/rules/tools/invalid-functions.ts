import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** The deprecated form: 1 to 128 objects with a name. */
export const invalidFunctions: Rule<OwnerView> = {
  code: 'invalid-functions',
  severity: 'error',
  hint: 'Write functions as [{"name": "f", "description": "…", "parameters": {…}}], or better as `tools`.',
  check({ value, pointer }, report) {
    const functions = value.functions;
    if (functions === undefined || functions === null) return;
    if (!isList(functions)) {
      report({ pointer: `${pointer}/functions`, message: `"functions" is ${nameKind(functions)}, not a list.` });
      return;
    }
    if (functions.length === 0 || functions.length > 128) {
      report({
        pointer: `${pointer}/functions`,
        message: `"functions" has ${functions.length} entries; 1 to 128 are allowed.`,
      });
    }
    for (const [index, definition] of functions.entries()) {
      const { name, parameters }: JsonObject = isJsonObject(definition) ? definition : {};
      if (typeof name === 'string' && /^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
        if (parameters === undefined || isJsonObject(parameters)) continue;
        const found = `The parameters of function ${index + 1} are ${nameKind(parameters)}, not an object.`;
        report({ pointer: `${pointer}/functions/${index}/parameters`, message: found });
        continue;
      }
      const message = `Function ${index + 1} has ${name === undefined ? 'no name' : `the name ${quote(name)}`}.`;
      report({ pointer: `${pointer}/functions/${index}`, message });
    }
  },
};
