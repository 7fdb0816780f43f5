import { z } from 'zod';

/** Where a model is named. */
export const modelUseSchema = z.object({
  task: z.string(),
  as: z
    .string()
    .describe('`baseline`, `candidate`, the name of a reference, `base-model` (to train on), `lock` or `previous`.'),
});
export type ModelUse = z.infer<typeof modelUseSchema>;

export const modelEndSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('dated'),
    day: z.iso.date().describe('The first day on which the model gives no answer, in UTC.'),
    days: z.number().int().describe('Whole days until then; negative when it has passed.'),
    source: z.enum(['service', 'table']),
  }),
  z.object({ status: z.literal('none-announced') }),
  z.object({ status: z.literal('unknown'), reason: z.string() }),
]);
export type KnownEnd = z.infer<typeof modelEndSchema>;

export const modelLifeSchema = z.object({
  provider: z.string(),
  model: z.string(),
  uses: z.array(modelUseSchema),
  end: modelEndSchema,
  replacement: z.string().nullable().describe('What the provider names to go on with.'),
});
export type ModelLife = z.infer<typeof modelLifeSchema>;

/** What `lifecycle --format json` prints. */
export const lifecycleReportSchema = z.object({
  schemaVersion: z.literal(1),
  checkedAt: z.iso.datetime(),
  tableDate: z.string().describe('The day on which the published dates were read.'),
  configuration: z.string().nullable(),
  models: z.array(modelLifeSchema).describe('Those that end first stand first.'),
});
export type LifecycleReport = z.infer<typeof lifecycleReportSchema>;
