import { z } from 'zod';
import { diagnosticSchema } from './diagnostic.ts';

/** What a dataset file is for. Rules differ: only training files need ten examples, only held-out lines may carry `id` and `metadata`. */
export const datasetRoleSchema = z.enum(['train', 'validation', 'held-out', 'few-shot']);
export type DatasetRole = z.infer<typeof datasetRoleSchema>;

export const datasetFormatSchema = z.enum(['chat', 'preference', 'completions', 'reinforcement', 'unknown']);
export type DatasetFormat = z.infer<typeof datasetFormatSchema>;

export const fileReportSchema = z.object({
  path: z.string(),
  role: datasetRoleSchema,
  format: datasetFormatSchema,
  lines: z.number().int().describe('Physical lines, blank ones included.'),
  examples: z.number().int().describe('Lines that parse as an example.'),
  tokens: z
    .number()
    .int()
    .describe(
      'Tokens of all examples, message and tool overheads included, by the encoding of the model to train (o200k_base where none is named).',
    ),
  diagnostics: z.array(diagnosticSchema),
  accepted: z.number().int().optional().describe('Warnings that tunegate.accepted.json accepts; not among the others.'),
});

export type FileReport = z.infer<typeof fileReportSchema>;

/** Counts of distinct held-out lines that occur in at least one pair; near includes normalised, normalised includes exact. */
export const pairReportSchema = z.object({
  train: z.string(),
  heldOut: z.string(),
  exactLines: z.number().int(),
  normalisedLines: z.number().int(),
  nearLines: z.number().int(),
  contradictions: z
    .number()
    .int()
    .describe('Held-out lines whose normalised input stands in training with another answer.'),
});

export type PairReport = z.infer<typeof pairReportSchema>;

export const staleEntrySchema = z.object({
  file: z.string(),
  code: z.string(),
  count: z.number().int().describe('How many of the accepted findings are gone.'),
});

export type StaleEntry = z.infer<typeof staleEntrySchema>;

/** What `validate --format json` prints. */
export const validationReportSchema = z.object({
  schemaVersion: z.literal(1),
  files: z.array(fileReportSchema),
  pairs: z.array(pairReportSchema),
  summary: z.object({
    errors: z.number().int(),
    warnings: z.number().int(),
    tokens: z.number().int(),
    accepted: z.number().int().optional().describe('Accepted warnings of all files; not among the warnings.'),
  }),
  staleAccepted: z
    .array(staleEntrySchema)
    .optional()
    .describe('Entries of tunegate.accepted.json about these files of which the finding is gone.'),
});

export type ValidationReport = z.infer<typeof validationReportSchema>;
