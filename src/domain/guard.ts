import { z } from 'zod';

/** A second metric that may not get worse than allowed, and what was found out about it. */
export const guardSchema = z.object({
  metric: z.string(),
  unit: z.enum(['share', 'ms', 'tokens', 'usd']),
  kind: z
    .enum(['margin', 'max-ratio'])
    .describe('`margin`: how much worse a share may be. `max-ratio`: how many times as high a figure may be.'),
  limit: z.number(),
  baseline: z.number().nullable().describe('Null where it could not be measured.'),
  candidate: z.number().nullable(),
  change: z
    .number()
    .nullable()
    .describe('Candidate minus baseline under `margin`, candidate over baseline under `max-ratio`.'),
  interval: z
    .object({
      low: z.number(),
      high: z.number().nullable().describe('Null where nothing bounds it from above.'),
      lowLevel: z.number(),
      highLevel: z.number(),
    })
    .nullable()
    .describe('Of `change`, each side with its one-sided confidence.'),
  n: z.number().int().describe('Samples that it was measured on.'),
  verdict: z
    .enum(['holds', 'broken', 'undecided', 'not-judged'])
    .describe('`holds` and `broken` are shown; `undecided` is neither; `not-judged`: what is needed was not measured.'),
  passed: z.boolean(),
  reason: z.string(),
});
export type Guard = z.infer<typeof guardSchema>;
