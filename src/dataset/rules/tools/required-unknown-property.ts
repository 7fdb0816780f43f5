import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { allDeclared } from './declared-tools.ts';
import { findUndeclaredRequired } from './json-schema.ts';

export const requiredUnknownProperty: Rule<OwnerView> = {
  code: 'required-unknown-property',
  severity: 'warning',
  hint: 'Declare the property, or take it out of `required`.',
  check(owner, report) {
    for (const { name, pointer, parameters } of allDeclared(owner)) {
      const unknown = parameters === undefined ? undefined : findUndeclaredRequired(parameters);
      if (unknown === undefined) continue;
      report({
        pointer: `${pointer}/parameters/required`,
        message: `${quote(name)} requires ${quote(unknown)}, which it does not declare.`,
      });
    }
  },
};
