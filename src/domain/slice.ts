import { z } from 'zod';

/** A named part of the held-out samples, compared by itself. `value` is untrusted: it comes from the dataset. */
export const sliceSchema = z.object({
  by: z
    .string()
    .describe('What the samples were divided by: label, length, file, metadata.NAME, or slice for `compare`.'),
  value: z.string(),
  n: z.number().int().describe('Pairs of this slice in which both answers were scored.'),
  losses: z.number().int().describe('Baseline right, candidate wrong.'),
  gains: z.number().int().describe('Baseline wrong, candidate right.'),
  baseline: z.number().nullable().describe('Mean score; null without pairs.'),
  candidate: z.number().nullable(),
  difference: z.number().nullable().describe('Candidate minus baseline.'),
  interval: z.object({
    low: z.number(),
    high: z.number(),
    lowLevel: z.number().describe('One-sided confidence of the lower bound, of this slice alone.'),
    highLevel: z.number(),
    kind: z.enum(['score', 'anytime']),
  }),
  margin: z.number().describe('The drop that is too much for this slice.'),
  blocking: z.boolean().describe('Whether the gate fails when this slice does.'),
  pRegression: z.number().describe('Against "no worse", of this slice alone.'),
  pAdjusted: z
    .number()
    .describe('The same after Holm: over all slices, or, for a blocking one, over the gate and its blocking slices.'),
  verdict: z.enum(['not-worse', 'regressed', 'inconclusive']),
  passed: z.boolean().describe('False only for a blocking slice that fails the gate.'),
  reason: z.string(),
});
export type Slice = z.infer<typeof sliceSchema>;
