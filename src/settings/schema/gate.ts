import { z } from 'zod';
import { gateRuleSchema } from '../../domain/comparison.ts';

const probability = z.number().gt(0).lt(0.5);

/** How a comparison is decided. */
export const gateSchema = z.strictObject({
  rule: gateRuleSchema
    .default('no-regression')
    .describe(
      '`no-regression`: fail on proven harm. `not-worse`: pass on proof only. `threshold`: the plain difference.',
    ),
  margin: z.number().gt(0).lt(1).default(0.02).describe('The drop in accuracy that is too much: 0.02 is two points.'),
  tolerance: z.number().min(0).lt(1).default(0).describe('A drop up to this size is not called a regression.'),
  alpha: probability.default(0.05).describe('Error rate of the strict claim, one-sided.'),
  beta: probability.default(0.1).describe('Error rate of the loose claim, one-sided.'),
  trials: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(1)
    .describe("How often each target is asked about each sample. A sample's score is the mean of its trials."),
  'early-stop': z
    .boolean()
    .default(false)
    .describe(
      'Stop as soon as the answers so far decide. It saves calls; the answers that were not asked for are not reported.',
    ),
  discordance: z
    .number()
    .gt(0)
    .max(1)
    .default(0.1)
    .describe(
      'The share of answers expected to differ between baseline and candidate, as `tunegate self-test` or an earlier run found it. For planning alone.',
    ),
  'on-inconclusive': z
    .enum(['pass', 'warn', 'fail'])
    .optional()
    .describe(
      'What an undecided comparison does to the check: by default `warn` for no-regression and `fail` for not-worse.',
    ),
});
