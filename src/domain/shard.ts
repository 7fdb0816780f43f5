import { z } from 'zod';

/** One part of an evaluation that several machines share: part `index` (from 1) of `of`. */
export const shardSchema = z.object({ index: z.number().int().min(1), of: z.number().int().min(1) });
export type Shard = z.infer<typeof shardSchema>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What must be the same in all parts, each by a hash of its own, so that what differs can be named. */
export const runFingerprintSchema = z.object({
  settings: hash.describe('Graders, gate and allowed error rate.'),
  data: hash.describe('All held-out samples with their expected answers.'),
  calls: hash.describe('All calls of all parts: models, prompts, parameters, addresses.'),
});
export type RunFingerprint = z.infer<typeof runFingerprintSchema>;

/** What a part says of itself, for the merge. Its answers are in the journal beside the report. */
export const shardReportSchema = shardSchema.extend({
  fingerprint: runFingerprintSchema,
  failures: z
    .array(z.object({ key: hash, code: z.string(), message: z.string(), attempts: z.number().int() }))
    .describe('Calls of this part for which no answer could be had.'),
  retrieved: z
    .record(z.string(), z.record(z.string(), z.array(z.string())))
    .optional()
    .describe(
      'By target and sample: passages that were found by embeddings. The merge shows the same, whatever little the vectors of the parts differ. Absent where nothing was found that way.',
    ),
});
export type ShardReport = z.infer<typeof shardReportSchema>;
