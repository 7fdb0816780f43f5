import { z } from 'zod';
import { knownNumberSchema } from './known.ts';

/** What asking the baseline twice says about a task's gate. */
export const selfTestSchema = z.object({
  name: z.string(),
  n: z.number().int().describe('Samples that both rounds of answers were scored on.'),
  differing: z.number().int().describe('Samples on which the two rounds did not score the same.'),
  discordance: z
    .object({ value: z.number(), low: z.number(), high: z.number(), level: z.number() })
    .nullable()
    .describe(
      'The share of samples that differ, with its exact interval: the noise of the baseline. Null without samples.',
    ),
  accuracy: z.object({ first: z.number(), second: z.number() }).nullable(),
  verdict: z.string().describe('What the gate said this time of the baseline against itself.'),
  failureRate: knownNumberSchema.describe(
    'How often this gate fails on this set when nothing has changed, at the share of differing answers that was found.',
  ),
  failureRateAtMost: knownNumberSchema.describe('The same at the worst share within the interval.'),
  advice: z.object({
    discordance: z.number().nullable().describe('A value for gate.discordance.'),
    margin: z
      .number()
      .nullable()
      .describe('The smallest margin at which a model that is no worse is shown to be so in 80 of 100 runs.'),
    trials: z
      .number()
      .int()
      .nullable()
      .describe(
        'So many trials make the noise small enough for the margin of the gate; null where no number of them does.',
      ),
  }),
  reasons: z.array(z.string()),
  calls: z.number().int(),
  usd: knownNumberSchema,
});
export type SelfTest = z.infer<typeof selfTestSchema>;

export const selfTestReportSchema = z.object({
  schemaVersion: z.literal(1),
  tasks: z.array(
    z.union([
      selfTestSchema,
      z.object({
        name: z.string(),
        failure: z.object({ kind: z.string(), what: z.string(), evidence: z.string(), remedy: z.string() }),
      }),
    ]),
  ),
});
export type SelfTestReport = z.infer<typeof selfTestReportSchema>;
