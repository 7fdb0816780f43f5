import { z } from 'zod';
import { breakEvenSchema } from './break-even.ts';
import { comparedVerdictSchema, comparisonSchema } from './comparison.ts';
import { datasetDiffSchema } from './dataset-diff.ts';
import { graderReportSchema } from './grader-report.ts';
import { guardSchema } from './guard.ts';
import { judgeSchema } from './judge.ts';
import { knownNumberSchema } from './known.ts';
import { shardReportSchema } from './shard.ts';
import { sliceSchema } from './slice.ts';
import { validationReportSchema } from './validation-report.ts';

/**
 * The value that a run is. The comment, the summary, the page, the terminal text, the outputs and the exit code are
 * each a function of it and of nothing else. Within one `schemaVersion` it changes by addition only.
 */

export const verdictSchema = z.enum([...comparedVerdictSchema.options, 'skipped']);
export type Verdict = z.infer<typeof verdictSchema>;

const count = z.number().int().min(0);

/** Where and when the run happened, as far as it is known: links and the comment's race rule need it. */
export const runSchema = z.object({
  command: z.enum(['demo', 'validate', 'gate', 'tune', 'merge']),
  startedAt: z.iso.datetime(),
  durationMs: z.number().min(0),
  cacheKey: z
    .string()
    .optional()
    .describe('Names what the cache of answers holds; absent when this run added nothing to it.'),
  interrupted: z.literal(true).optional().describe('The run was told to stop before it came to its end.'),
  untrusted: z
    .literal(true)
    .optional()
    .describe('Published from what a run on an untrusted pull request left behind: it tells of the data alone.'),
  /** Path of the configuration file as the user gave it; null for inline YAML. */
  configuration: z.string().nullable(),
  repository: z.string().optional().describe('owner/name'),
  serverUrl: z.string().optional().describe('https://github.com or the GitHub Enterprise server.'),
  commit: z.string().optional().describe('The commit under review.'),
  event: z.string().optional(),
  pullRequest: z.number().int().optional(),
  runId: z.number().int().optional(),
  runAttempt: z.number().int().optional(),
});
export type Run = z.infer<typeof runSchema>;

export const estimateSchema = z.object({
  training: z
    .object({
      tokens: count.describe('Tokens of one pass over the training file.'),
      epochs: z.number().int(),
      usd: knownNumberSchema,
    })
    .nullable()
    .describe('Null when nothing is to be trained.'),
  evaluation: z.object({
    calls: count,
    promptTokens: count,
    usd: knownNumberSchema.describe('An upper bound: exact prompt tokens and the most completion tokens allowed.'),
  }),
});
export type Estimate = z.infer<typeof estimateSchema>;

export const lossPointSchema = z.object({
  step: z.number().int(),
  trainLoss: z.number(),
  trainAccuracy: z.number().nullable(),
  validLoss: z.number().nullable(),
});
export type LossPoint = z.infer<typeof lossPointSchema>;

export const trainingAdviceSchema = z.object({
  kind: z.enum(['more-epochs', 'fewer-epochs', 'lower-rate', 'size']),
  text: z.string(),
});
export type TrainingAdvice = z.infer<typeof trainingAdviceSchema>;

export const uploadedFileSchema = z.object({
  id: z.string().describe('As the provider names it.'),
  name: z.string(),
  bytes: count,
  sha256: z.string(),
});
export type UploadedFile = z.infer<typeof uploadedFileSchema>;

/** By which a run finds the job of an earlier one. */
export const recipeReportSchema = z.object({
  key: z.string().describe('Hash of data, base model, method, hyperparameters and seed; the job carries it.'),
  method: z.enum(['supervised', 'dpo']),
  seed: z.number().int(),
  suffix: z.string(),
  trainingSha256: z.string(),
  validationSha256: z.string().nullable(),
});
export type RecipeReport = z.infer<typeof recipeReportSchema>;

export const fineTuneReportSchema = z.object({
  provider: z.string(),
  baseModel: z.string(),
  jobId: z.string(),
  status: z.string().describe('As the service said it last.'),
  /** The tuned model's id; null until the job has succeeded. */
  model: z.string().nullable(),
  /** True when the job for this data and recipe existed already and nothing was paid again. */
  reused: z.boolean(),
  trainedTokens: count.nullable(),
  hyperparameters: z.record(z.string(), z.union([z.number(), z.string()])),
  curve: z.array(lossPointSchema),
  durationMs: z.number().nullable(),
  usd: knownNumberSchema,
  recipe: recipeReportSchema.optional(),
  files: z.array(uploadedFileSchema).optional().describe('What this run uploaded, or found uploaded, for the job.'),
  finishExpectedAt: z.iso.datetime().optional().describe('When the service expects a job under way to end.'),
  shutsDown: z
    .string()
    .optional()
    .describe('The first day on which the tuned model gives no answer, where it is known.'),
  checkpoints: z
    .array(z.object({ model: z.string(), step: z.number(), validLoss: z.number().nullable() }))
    .optional()
    .describe('The checkpoints that can be called; `model` of this report is the one in use.'),
  servedAs: z
    .object({ model: z.string(), baseUrl: z.string().nullable() })
    .optional()
    .describe('How the tuned model was called, where that is not its own name at its provider.'),
  advice: z.array(trainingAdviceSchema).optional().describe("What the job's own course says about the next one."),
  error: z.object({ code: z.string().nullable(), message: z.string() }).optional().describe('Why the job failed.'),
});
export type FineTuneReport = z.infer<typeof fineTuneReportSchema>;

/** Eight steps to a factor of ten: step k holds the values from 10^(k/8) to 10^((k+1)/8). Steps without a value are left out. */
const histogramSchema = z.array(z.object({ step: z.number().int(), count }));

export const targetReportSchema = z.object({
  provider: z.string(),
  model: z.string(),
  /** How the target differs from a plain call: "prompts/triage.md, 16 few-shot examples". Empty when it does not. */
  prompt: z.string(),
  notes: z.array(z.string()).default([]).describe('What else a reader must know of how the answers came about.'),
  samples: count,
  answered: count.describe('Calls with an answer.'),
  failed: count.describe('Calls for which no answer could be had.'),
  unscored: count,
  refused: count,
  empty: count
    .optional()
    .describe('Answers without a word, a tool call or a refusal, though finished. They are judged as they are.'),
  truncated: count.describe('Answers cut by the completion limit.'),
  /** Mean score over the samples that have a scored answer, trials averaged within each; null when none has. */
  accuracy: z.number().nullable(),
  promptTokens: count.nullable(),
  cachedPromptTokens: count.nullable(),
  completionTokens: count.nullable(),
  trials: z
    .object({
      count: count.describe('Answers that were asked for a sample.'),
      lowest: z.number().describe('Mean score of the trial that went worst.'),
      highest: z.number().describe('Mean score of the trial that went best.'),
      unsteady: count.describe('Samples whose trials did not all have the same score.'),
    })
    .nullable()
    .default(null)
    .describe('How far the trials lie apart; null with one trial, or when none was scored.'),
  latencyMs: z.object({ p50: z.number(), p95: z.number() }).nullable(),
  distributions: z
    .object({ latencyMs: histogramSchema, usdPerCall: histogramSchema })
    .optional()
    .describe('How the answers spread around their figures; an empty list where nothing was measured.'),
  calls: count.describe('Attempts that were made in this run.'),
  cachedCalls: count.describe('Answers that were there already.'),
  usd: knownNumberSchema.describe('Paid in this run.'),
  usdPer1000Calls: knownNumberSchema.describe('By the tokens of all answers, cached ones included.'),
});
export type TargetReport = z.infer<typeof targetReportSchema>;

/** An answer that changed sides between baseline and candidate. All texts are untrusted. */
export const flipSchema = z.object({
  id: z.string(),
  file: z.string(),
  line: z.number().int(),
  input: z.string(),
  expected: z.string(),
  baseline: z.string(),
  candidate: z.string(),
  retrieved: z
    .object({ baseline: z.array(z.string()), candidate: z.array(z.string()) })
    .optional()
    .describe(
      'Passages that each was shown the question with: `docs/refunds.md:12-20`. Absent where nothing was looked up.',
    ),
});
export type Flip = z.infer<typeof flipSchema>;

/** What the models that graders ask were asked in this run. */
export const graderCallsSchema = z.object({
  calls: count.describe('Attempts that were made in this run.'),
  cachedCalls: count.describe('Replies that were there already.'),
  usd: knownNumberSchema.describe('Paid in this run; part of `cost.evaluationUsd`.'),
});
export type GraderCalls = z.infer<typeof graderCallsSchema>;

/** What was asked for vectors of documents and questions in this run. */
export const embeddingCallsSchema = z.object({
  calls: count.describe('Attempts at requests, which hold many texts each.'),
  cachedCalls: count.describe('Texts whose vectors were there already.'),
  usd: knownNumberSchema.describe('Paid in this run; part of `cost.evaluationUsd`.'),
});
export type EmbeddingCalls = z.infer<typeof embeddingCallsSchema>;

export const taskReportSchema = z.object({
  name: z.string(),
  datasets: validationReportSchema,
  datasetHashes: z
    .object({ train: z.string().nullable(), validation: z.string().nullable(), heldOut: z.string().nullable() })
    .nullable()
    .default(null)
    .describe('SHA-256 of the files of each role; of several, joined by line breaks.'),
  datasetDiff: datasetDiffSchema
    .nullable()
    .default(null)
    .describe('What the change does to the datasets; null where there is no change to speak of.'),
  estimate: estimateSchema.nullable(),
  fineTune: fineTuneReportSchema.nullable(),
  lock: z
    .object({
      path: z.string().describe('The lock file.'),
      model: z.string().nullable().describe('What it names for this task; null when nothing was promoted.'),
      promote: z.enum(['pull-request', 'commit', 'none']),
    })
    .nullable()
    .default(null)
    .describe('Where a model that passes is brought in; null for a task that trains none.'),
  graders: z.array(z.string()),
  graderReports: z
    .array(graderReportSchema)
    .default([])
    .describe('What each grader said of each target. Empty when nothing was judged.'),
  graderCalls: graderCallsSchema.nullable().default(null).describe('Null where no grader asked a model.'),
  embeddingCalls: embeddingCallsSchema
    .nullable()
    .default(null)
    .describe('What looking up by embeddings took; null where nothing was looked up that way.'),
  /** `baseline`, `candidate` and the references, by name. Empty when nothing was evaluated. */
  targets: z.record(z.string(), targetReportSchema),
  comparison: comparisonSchema.nullable(),
  guards: z.array(guardSchema),
  slices: z.array(sliceSchema),
  flips: z.object({ broken: z.array(flipSchema), fixed: z.array(flipSchema) }),
  cost: z.object({ trainingUsd: knownNumberSchema, evaluationUsd: knownNumberSchema }),
  againstReferences: z
    .record(z.string(), comparisonSchema)
    .default({})
    .describe('The candidate against each reference, by name and by the same rule. It decides nothing.'),
  breakEven: breakEvenSchema
    .nullable()
    .default(null)
    .describe('When the training has paid for itself; null where nothing was trained, or nothing costs anything.'),
  verdict: verdictSchema,
  passed: z.boolean(),
  reasons: z.array(z.string()),
  judge: judgeSchema
    .nullable()
    .default(null)
    .describe('Who judged a change under review; null where there is no change to be judged.'),
  /** Set when this run worked on one of several parts; the merge decides. */
  shard: shardReportSchema.nullable().default(null),
  /** Why the task could not be carried through; null when it was. Never a verdict about the models. */
  failure: z
    .object({
      kind: z.enum(['configuration', 'data', 'outside']),
      what: z.string(),
      evidence: z.string(),
      remedy: z.string(),
    })
    .nullable(),
});
export type TaskReport = z.infer<typeof taskReportSchema>;

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('tunegate'), version: z.string() }),
  run: runSchema,
  tasks: z.array(taskReportSchema),
  gate: z.object({
    passed: z.boolean(),
    /** `neutral`: nothing was decided, and the check must not look green by absence. */
    conclusion: z.enum(['success', 'failure', 'neutral']),
    reasons: z.array(z.string()),
  }),
});
export type Report = z.infer<typeof reportSchema>;
