import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';
import { allDeclared } from './declared-tools.ts';
import { explainSchema } from './json-schema.ts';

/** A tool's JSON Schema (draft 2020-12) at every depth: properties are an object, required a list of names, types are known … */
export const invalidParameters: Rule<OwnerView> = {
  code: 'invalid-parameters',
  severity: 'error',
  hint: 'Correct the JSON Schema of the parameters.',
  check(owner, report) {
    for (const { name, pointer, parameters } of allDeclared(owner)) {
      const problem = parameters === undefined ? undefined : explainSchema(parameters);
      if (problem !== undefined) {
        report({ pointer: `${pointer}/parameters`, message: `In the parameters of ${quote(name)}, ${problem}.` });
      }
    }
  },
};
