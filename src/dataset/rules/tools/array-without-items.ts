import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { allDeclared } from './declared-tools.ts';
import { findArrayWithoutItems } from './json-schema.ts';

/** The chat API: "Invalid schema for function 'f': In context=('properties', 'a'), array schema missing items." */
export const arrayWithoutItems: Rule<OwnerView> = {
  code: 'array-without-items',
  severity: 'warning',
  hint: 'Say what the array holds: {"type": "array", "items": {"type": "string"}}.',
  check(owner, report) {
    for (const { name, pointer, parameters } of allDeclared(owner)) {
      const place = parameters === undefined ? undefined : findArrayWithoutItems(parameters);
      if (place === undefined) continue;
      report({
        pointer: `${pointer}/parameters`,
        message: `In the parameters of ${quote(name)}, the array ${quote(place)} has no "items".`,
      });
    }
  },
};
