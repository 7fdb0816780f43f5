import { z } from 'zod';

const sliceBy = z.union([
  z.enum(['label', 'length', 'file']),
  z.templateLiteral(['metadata.', z.string().regex(/^[^.]+(\.[^.]+)*$/)]),
]);

const sliceObject = z.strictObject({
  by: sliceBy.describe(
    '`label` (the expected answer), `length` (of the question, in quarters), `file`, or `metadata.NAME`.',
  ),
  blocking: z.boolean().default(false).describe('Fail the gate where one of these slices fails by itself.'),
  margin: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe('The drop that is too much in one of them; by default `gate.margin`.'),
});

/** Parts of the held-out samples that are compared by themselves. */
export const sliceSchema = z.union([
  sliceBy.transform((by) => ({ by, blocking: false, margin: undefined })),
  sliceObject,
]);
