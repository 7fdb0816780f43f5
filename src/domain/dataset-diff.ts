import { z } from 'zod';
import { datasetRoleSchema } from './validation-report.ts';

/**
 * What a change does to the datasets of a task, against the commit it started from. Examples are compared by content:
 * a line that moved, or whose keys stand in another order, is no change.
 */

const count = z.number().int().min(0);
const counts = z.object({ before: count, after: count });
const texts = z.object({ before: z.string(), after: z.string() });

/** The commit that the datasets are compared with, and what it is to the change. */
export const baseCommitSchema = z.object({
  commit: z.string(),
  relation: z
    .enum(['merge-parent', 'merge-base', 'base-tip', 'previous'])
    .describe(
      '`merge-parent`: the base branch as the merge commit that was checked out has it; `merge-base`: where the branch left the base branch; `base-tip`: the tip of the base branch when the event was sent, since neither could be known; `previous`: the commit before the push or merge group.',
    ),
});
export type BaseCommit = z.infer<typeof baseCommitSchema>;

/** At most this many examples of a kind are listed for a file, and their texts are cut; the counts are of all. */
export const listedExamples = 100;

/** An example that came or went. Texts are untrusted. */
export const quotedExampleSchema = z.object({ line: count, input: z.string(), answer: z.string() });
export type QuotedExample = z.infer<typeof quotedExampleSchema>;

/** An example that stayed and was edited. Texts are untrusted; equal ones are equal in whole only where `changed` does not name them. */
export const editedExampleSchema = z.object({
  line: counts,
  input: texts,
  answer: texts,
  changed: z
    .array(z.enum(['input', 'answer', 'other']))
    .describe(
      '`other`: input and answer are the same, and something beside them is not: instructions, tools, metadata.',
    ),
});
export type EditedExample = z.infer<typeof editedExampleSchema>;

export const labelChangeSchema = z.object({ label: z.string(), before: count, after: count });
export type LabelChange = z.infer<typeof labelChangeSchema>;

export const fileDiffSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.enum(['unchanged', 'changed', 'new', 'removed']),
    path: z.string(),
    role: datasetRoleSchema,
    /** Lines without an error, as in the dataset's report. */
    examples: counts,
    tokens: counts,
    added: count,
    removed: count,
    edited: count,
    /** False when so many examples came and went that reworded ones were not looked for: they count as removed and added. */
    rewordedSearched: z.boolean(),
    /** Null where the answers are no labels. The greatest changes first. */
    labels: z.array(labelChangeSchema).nullable(),
    listed: z.object({
      added: z.array(quotedExampleSchema),
      removed: z.array(quotedExampleSchema),
      edited: z.array(editedExampleSchema),
    }),
  }),
  z.object({ status: z.literal('unknown'), path: z.string(), role: datasetRoleSchema, reason: z.string() }),
]);
export type FileDiff = z.infer<typeof fileDiffSchema>;

export const datasetDiffSchema = z.discriminatedUnion('known', [
  z.object({
    known: z.literal(true),
    base: baseCommitSchema,
    files: z.array(fileDiffSchema),
    /** Why files that the change removed could not be looked for; null when they were. */
    removedUnknown: z.string().nullable(),
  }),
  z.object({ known: z.literal(false), reason: z.string() }),
]);
export type DatasetDiff = z.infer<typeof datasetDiffSchema>;
