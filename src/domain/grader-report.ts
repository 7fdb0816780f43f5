import { z } from 'zod';

/** What each grader said of each target's answers, beyond the one score that counts. All names in it are untrusted. */

const count = z.number().int().min(0);
const share = z.number().min(0).max(1);
/** Null where there was nothing to divide by. */
const ratio = share.nullable();

const labelFigures = z.object({
  label: z.string(),
  support: count.describe('Samples that expect it.'),
  answered: count.describe('Answers that are it.'),
  right: count,
  precision: ratio,
  recall: ratio,
  f1: share.describe('0 where it was expected or answered and never right.'),
});
export type LabelFigures = z.infer<typeof labelFigures>;

export const labelDetailsSchema = z.object({
  kind: z.literal('labels'),
  outside: count.describe('Answers that are none of the labels.'),
  macroF1: ratio.describe('Mean F1 of the labels that are expected or answered, each counting alike.'),
  labels: z.array(labelFigures),
  confusions: z
    .array(z.object({ expected: z.string(), answer: z.string().nullable(), count }))
    .describe('The pairs that are mixed up most. The answer is null where it is none of the labels.'),
  omitted: z.object({ labels: count, confusions: count }).describe('What the lists leave out.'),
});
export type LabelDetails = z.infer<typeof labelDetailsSchema>;

const fieldFigures = z.object({
  field: z.string(),
  right: count,
  wrong: count.describe('Another value than expected.'),
  missing: count,
  extra: count.describe('Answered and not expected.'),
  accuracy: ratio.describe('Right among the samples that expect it.'),
  precision: ratio,
  f1: ratio,
});
export type FieldFigures = z.infer<typeof fieldFigures>;

export const fieldDetailsSchema = z.object({
  kind: z.literal('fields'),
  notJson: count.describe('Answers that are no JSON: all their fields are missing.'),
  f1: ratio.describe('Over all fields of all answers.'),
  fields: z.array(fieldFigures),
  omitted: count.describe('Fields that the list leaves out.'),
});
export type FieldDetails = z.infer<typeof fieldDetailsSchema>;

const callFigures = z.object({
  right: count,
  wrongArguments: count,
  invalidArguments: count.describe('Arguments that are no JSON.'),
  missing: count,
  extra: count,
});
export type CallFigures = z.infer<typeof callFigures>;

export const callDetailsSchema = z.object({
  kind: z.literal('tool-calls'),
  all: callFigures,
  tools: z.array(callFigures.extend({ name: z.string() })),
  omitted: count.describe('Tools that the list leaves out.'),
});
export type CallDetails = z.infer<typeof callDetailsSchema>;

export const rubricDetailsSchema = z.object({
  kind: z.literal('rubric'),
  scores: z.array(z.object({ score: z.number().int(), count })).describe('How often the judge gave each score.'),
});
export type RubricDetails = z.infer<typeof rubricDetailsSchema>;

export const pairwiseDetailsSchema = z.object({
  kind: z.literal('pairwise'),
  against: z
    .enum(['expected', 'target'])
    .optional()
    .describe('`target`: the candidate for the baseline, the baseline for all others. `expected` where it is absent.'),
  better: count.describe('Answers that the judge preferred to the other one in both orders: wins.'),
  same: count,
  worse: count,
  ordersDisagree: count.describe('Pairs that came out otherwise when their order was turned.'),
  preferredFirst: count.describe('Of these: pairs in which what stood first was preferred both times.'),
  preferredSecond: count,
});
export type PairwiseDetails = z.infer<typeof pairwiseDetailsSchema>;

export const graderDetailsSchema = z.discriminatedUnion('kind', [
  labelDetailsSchema,
  fieldDetailsSchema,
  callDetailsSchema,
  rubricDetailsSchema,
  pairwiseDetailsSchema,
]);
export type GraderDetails = z.infer<typeof graderDetailsSchema>;

export const agreementSchema = z.object({
  examples: count.describe('Answers that people have scored.'),
  unscored: count.describe('Of these: the judge gave no score.'),
  same: ratio.describe('Share of the others with the same score.'),
  kappa: z.number().nullable().describe("Cohen's kappa: agreement beyond chance. Null where chance alone would do."),
  meanDifference: z.number().nullable().describe('Judge minus people, in steps of the scale.'),
});
export type Agreement = z.infer<typeof agreementSchema>;

export const graderReportSchema = z.object({
  grader: z.string().describe('Its name, with a number behind it where a task has several of the same name.'),
  agreement: agreementSchema
    .nullable()
    .default(null)
    .describe('Of a judge with people, where labelled answers are given.'),
  targets: z.record(
    z.string(),
    z.object({
      judged: count.describe('Answers that it scored.'),
      unscored: count,
      mean: ratio,
      details: graderDetailsSchema.nullable(),
    }),
  ),
});
export type GraderReport = z.infer<typeof graderReportSchema>;
