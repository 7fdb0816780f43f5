import { isJsonObject, isList } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { declaredTools } from './declared-tools.ts';

export const requiredUnknownProperty: Rule<OwnerView> = {
  code: 'required-unknown-property',
  severity: 'warning',
  hint: 'Declare the property, or take it out of `required`.',
  check(owner, report) {
    for (const [name, { pointer, parameters }] of declaredTools(owner)) {
      const required = parameters?.required;
      const properties = parameters?.properties;
      if (!isList(required) || !isJsonObject(properties)) continue;
      const unknown = required.find((key) => typeof key === 'string' && !Object.hasOwn(properties, key));
      if (unknown === undefined) continue;
      report({
        pointer: `${pointer}/parameters/required`,
        message: `${quote(name)} requires ${quote(unknown)}, which it does not declare.`,
      });
    }
  },
};
