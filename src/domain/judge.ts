import { z } from 'zod';
import { comparisonSchema } from './comparison.ts';
import { knownNumberSchema } from './known.ts';

/**
 * Who judged a change under review. A change is judged by the base commit's rule, margin, held-out samples, graders and baseline, so
 * that it cannot bring a milder judge of its own; what it would change about them is named, with what its own judge would have said.
 */

/** A setting or file of the judge that the change would make another. All texts are untrusted. */
export const judgeChangeSchema = z.object({
  part: z.string().describe('A configuration key, such as `gate.margin`, or the path of a file.'),
  before: z.string(),
  after: z.string(),
});
export type JudgeChange = z.infer<typeof judgeChangeSchema>;

/** What the change's own judge says. It decides nothing. */
export const ownJudgementSchema = z.discriminatedUnion('known', [
  z.object({
    known: z.literal(true),
    verdict: z.enum(['improved', 'not-worse', 'regressed', 'inconclusive', 'skipped']),
    passed: z.boolean(),
    comparison: comparisonSchema.nullable(),
    reasons: z.array(z.string()),
    calls: z.number().int().min(0).describe('Attempts that were made for it, beside those of the task.'),
    usd: knownNumberSchema.describe('Part of the cost of the task.'),
  }),
  z.object({ known: z.literal(false), reason: z.string() }),
]);
export type OwnJudgement = z.infer<typeof ownJudgementSchema>;

export const judgeSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('base'),
    commit: z.string(),
    changes: z.array(judgeChangeSchema),
    baselineFiles: z
      .array(z.string())
      .describe(
        'Files that the baseline is called with and that the change edits: they were taken from the base commit.',
      ),
    own: ownJudgementSchema.nullable().describe('Null when the change leaves its judge as it is.'),
  }),
  z.object({ from: z.literal('change'), reason: z.string().describe('Why the base commit has no judge for it.') }),
]);
export type Judge = z.infer<typeof judgeSchema>;
