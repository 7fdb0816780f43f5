import { z } from 'zod';
import { breakEvenSchema } from './break-even.ts';
import { gateRuleSchema } from './comparison.ts';
import { knownNumberSchema } from './known.ts';
import { estimateSchema } from './report.ts';

const count = z.number().int().min(0);

/** What one target would take, counted before any call. */
export const targetEstimateSchema = z.object({
  name: z.string().describe('`baseline`, `candidate` or the name of a reference.'),
  provider: z.string(),
  model: z.string().describe('A model that is not trained yet stands as `ft:` and its base.'),
  calls: count,
  promptTokens: count.describe('Of all calls, exact for the encoding of each OpenAI model.'),
  completionTokens: z
    .number()
    .int()
    .nullable()
    .describe('Of all calls, if the answers are as long as those that are expected; null where that says nothing.'),
  usd: knownNumberSchema.describe('With these tokens.'),
  usdPer1000Calls: knownNumberSchema.describe('The same for 1,000 online calls.'),
});
export type TargetEstimate = z.infer<typeof targetEstimateSchema>;

/** What a gate over this many samples can find out. Shares are in 0..1. */
export const gateEstimateSchema = z.object({
  rule: gateRuleSchema,
  margin: z.number(),
  samples: count,
  questions: count.describe('Samples whose question stands there once; equal questions count as one.'),
  feasible: z.boolean().describe('False: with so few samples no outcome at all would be proof.'),
  samplesNeeded: count.describe('The fewest with which it is feasible.'),
  smallestDetectable: z.number().describe('The smallest drop that is shown in 80 of 100 runs; 1 where none is.'),
  samplesForMargin: count
    .nullable()
    .describe('About how many it takes to decide on a drop of the margin in 80 of 100 runs; null for `threshold`.'),
  discordanceAssumed: z.number().describe('The share of answers that is expected to differ.'),
});
export type GateEstimate = z.infer<typeof gateEstimateSchema>;

export const taskEstimateSchema = z.object({
  name: z.string(),
  data: z.object({
    trainingExamples: count,
    heldOutSamples: count,
    errors: count,
    warnings: count,
  }),
  training: estimateSchema.shape.training,
  trainedModel: z
    .object({ provider: z.string(), baseModel: z.string() })
    .nullable()
    .describe('What would be trained; null when nothing would.'),
  evaluation: estimateSchema.shape.evaluation,
  targets: z.array(targetEstimateSchema),
  gate: gateEstimateSchema,
  breakEven: breakEvenSchema.nullable().describe('Null where nothing is trained, or nothing costs anything.'),
  refusals: z
    .array(z.string())
    .describe('Why `tune` or `gate` would not begin, as far as it can be known without a call.'),
});
export type TaskEstimate = z.infer<typeof taskEstimateSchema>;

/** What `estimate --format json` prints. */
export const estimateReportSchema = z.object({
  schemaVersion: z.literal(1),
  priceTableDate: z.string().describe('The day on which the prices were read.'),
  tasks: z.array(taskEstimateSchema),
});
export type EstimateReport = z.infer<typeof estimateReportSchema>;
