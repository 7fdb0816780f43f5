import { z } from 'zod';
import { knownNumberSchema } from './known.ts';

/** What one call of a target takes, on average over its calls. */
export const callCostSchema = z.object({
  model: z.string(),
  promptTokens: z.number().nullable().describe('Mean tokens of a call; null when the service did not report them.'),
  completionTokens: z.number().nullable(),
  usdPer1000Calls: knownNumberSchema,
});
export type CallCost = z.infer<typeof callCostSchema>;

/** When a training has paid for itself by cheaper calls. */
export const breakEvenSchema = z.object({
  basis: z
    .enum(['measured', 'estimated'])
    .describe('`measured`: tokens as the service reported them. `estimated`: as counted before any call.'),
  trainingUsd: knownNumberSchema.describe('What training costs, whether or not this run paid for it.'),
  baseline: callCostSchema,
  candidate: callCostSchema,
  savedByTokensUsdPer1000Calls: knownNumberSchema.describe(
    "What the candidate's fewer tokens save at the baseline's prices; negative when there are more of them.",
  ),
  addedByPricesUsdPer1000Calls: knownNumberSchema.describe(
    "What the candidate's tokens cost more than at the baseline's prices; negative when they are cheaper.",
  ),
  savingUsdPer1000Calls: knownNumberSchema.describe('The first minus the second.'),
  outcome: z.discriminatedUnion('status', [
    z.object({ status: z.literal('after'), calls: z.number().int().min(0) }),
    z.object({ status: z.literal('never') }).describe('No call of the candidate is cheaper.'),
    z.object({ status: z.literal('unknown'), reason: z.string() }),
  ]),
});
export type BreakEven = z.infer<typeof breakEvenSchema>;
