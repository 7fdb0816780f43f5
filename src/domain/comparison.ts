import { z } from 'zod';
import { sliceSchema } from './slice.ts';

/** How the gate decides; see docs/statistics.md. */
export const gateRuleSchema = z.enum(['no-regression', 'not-worse', 'threshold']);
export type GateRule = z.infer<typeof gateRuleSchema>;

export const comparedVerdictSchema = z.enum(['improved', 'not-worse', 'regressed', 'inconclusive']);
export type ComparedVerdict = z.infer<typeof comparedVerdictSchema>;

/** A single proportion (or mean score) with its Wilson interval. */
const proportionSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

const probability = z.number().min(0).max(1);

/** The paired comparison of two models over the same samples: the promised `comparison` object. */
export const comparisonSchema = z.object({
  n: z.number().int().describe('Pairs in which both answers were scored.'),
  bothRight: z.number().int(),
  losses: z.number().int().describe('Baseline right, candidate wrong.'),
  gains: z.number().int().describe('Baseline wrong, candidate right.'),
  bothWrong: z.number().int(),
  excluded: z.object({ baselineFailed: z.number().int(), unscored: z.number().int() }),
  baseline: proportionSchema,
  candidate: proportionSchema,
  difference: z.number().describe('Candidate minus baseline.'),
  interval: z.object({
    low: z.number(),
    high: z.number(),
    lowLevel: probability.describe('One-sided confidence of the lower bound.'),
    highLevel: probability.describe('One-sided confidence of the upper bound.'),
    kind: z.enum(['score', 'anytime']),
  }),
  test: z.object({
    rule: gateRuleSchema,
    margin: z.number(),
    tolerance: z.number(),
    alpha: probability,
    beta: probability,
    pRegression: probability,
    pOk: probability,
    mcnemarExact: probability,
    mcnemarMidP: probability,
  }),
  stopped: z.object({
    early: z.boolean(),
    used: z.number().int(),
    of: z.number().int(),
    by: z.enum(['final', 'e-process', 'curtailed']),
  }),
  power: z.object({
    discordanceAssumed: z.number(),
    smallestDetectable: z.number(),
    feasible: z.boolean(),
  }),
  verdict: comparedVerdictSchema,
  passed: z.boolean(),
  reasons: z.array(z.string()),
  slices: z
    .array(sliceSchema)
    .optional()
    .describe('Of `compare`, where the outcomes name slices. A report has its own.'),
});

export type Comparison = z.infer<typeof comparisonSchema>;
