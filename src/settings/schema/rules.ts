import { z } from 'zod';
import { mayBeSetTo, ruleSettings } from '../../dataset/apply-severities.ts';
import { RULE_CATALOGUE } from '../../dataset/rule-catalogue.ts';
import { sayNearest } from '../nearest-names.ts';

const ruleCodes = RULE_CATALOGUE.map(({ code }) => code);

/** Severities of the rules of `validate`, by their codes. */
export const rulesSchema = z
  .record(z.string(), z.enum(ruleSettings))
  .superRefine((rules, context) => {
    for (const [code, setting] of Object.entries(rules)) {
      const rule = RULE_CATALOGUE.find((entry) => entry.code === code);
      const message = rule === undefined ? describeUnknownRule(code) : mayBeSetTo(setting, rule) ? null : MUST_STAY;
      if (message !== null) context.addIssue({ code: 'custom', path: [code], message });
    }
  })
  .default({})
  .meta({
    description:
      'Severity of a rule of `validate` by its code: `error`, `warning` or `off`. An error by which a line is no example stays one.',
    propertyNames: { enum: ruleCodes },
  });

const MUST_STAY =
  'must stay an error: a line that breaks this rule is no example, and would be left out without a word';

function describeUnknownRule(code: string): string {
  return `must stand under the code of a rule${sayNearest(code, ruleCodes) || '; docs/datasets.md says where the codes are listed'}`;
}
