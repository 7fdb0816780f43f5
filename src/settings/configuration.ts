import { z } from 'zod';
import { mayBeSetTo, ruleSettings } from '../dataset/apply-severities.ts';
import { RULE_CATALOGUE } from '../dataset/rule-catalogue.ts';
import { gateRuleSchema } from '../domain/comparison.ts';
import { engines } from '../evaluate/engine.ts';
import { graderNames } from '../graders/graders.ts';
import { parseDurationMs } from './duration.ts';
import { nearestNames } from './nearest-names.ts';
import { isSafeUrl } from './safe-url.ts';

/**
 * Every key of `tunegate.yml`, once: the parser, the error messages, the JSON Schema for editors and the table in
 * docs/configuration.md are all made from this declaration.
 */

const filePattern = z.string().min(1);
const filePatterns = z.union([filePattern, z.array(filePattern).min(1)]);
const probability = z.number().gt(0).lt(0.5);
const usd = z.number().gt(0);
const dollars = z.number().min(0);
const auto = z.literal('auto');
const durationMs = z.string().transform((text, context) => {
  const milliseconds = parseDurationMs(text);
  if (milliseconds !== null) return milliseconds;
  context.addIssue({ code: 'custom', message: 'must be a duration such as 45s, 30m or 2h' });
  return z.NEVER;
});

const providerName = z.string().min(1);

const providerSchema = z.strictObject({
  'base-url': z
    .url({ protocol: /^https?$/ })
    .refine(isSafeUrl, 'must be https (http is allowed for this machine only)')
    .describe('Address of an OpenAI-compatible service, with its version path. https, except on this machine.'),
  'api-key-env': z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
    .default('OPENAI_API_KEY')
    .describe('Name of the environment variable that holds the key.'),
});

const parametersSchema = z.strictObject({
  temperature: z.number().min(0).max(2).optional().describe('Sampling temperature.'),
  'top-p': z.number().gt(0).max(1).optional().describe('Nucleus sampling.'),
  'max-completion-tokens': z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('The most tokens that an answer may take, reasoning included.'),
  'reasoning-effort': z
    .enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
    .optional()
    .describe('For reasoning models.'),
  'response-format': z.enum(['text', 'json_object']).optional().describe('Asks the service for JSON.'),
  stop: z.array(z.string()).min(1).max(4).optional().describe('Texts at which the answer ends.'),
});

const targetSchema = z.strictObject({
  provider: providerName.optional().describe('Where this model is called; by default the provider of the task.'),
  model: z
    .string()
    .min(1)
    .describe('A model id, or `tuned`: the model that `fine-tune` makes from the training files.'),
  'system-prompt': filePattern.optional().describe("A text file that takes the place of the sample's system message."),
  'few-shot': filePattern.optional().describe('A JSONL file of examples that are put before the sample.'),
  price: z
    .strictObject({
      input: dollars.describe('Prompt tokens.'),
      'cached-input': dollars.optional().describe('Prompt tokens that the service had cached; by default as `input`.'),
      output: dollars.describe('Completion tokens.'),
    })
    .optional()
    .describe('US dollars per million tokens. Beats the table of published prices.'),
  parameters: parametersSchema.prefault({}).describe('Sent with every call.'),
});

const hyperparametersSchema = z.strictObject({
  'n-epochs': z
    .union([auto, z.number().int().min(1).max(50)])
    .default('auto')
    .describe('Passes over the training data.'),
  'batch-size': z
    .union([auto, z.number().int().min(1).max(256)])
    .default('auto')
    .describe('Examples a step.'),
  'learning-rate-multiplier': z
    .union([auto, z.number().gt(0)])
    .default('auto')
    .describe('Scales the learning rate.'),
});

export const fineTuneSchema = z.strictObject({
  provider: providerName.optional().describe('Where the model is trained; by default the provider of the task.'),
  'base-model': z
    .string()
    .min(1)
    .optional()
    .describe('The model to train. By default the one plain model id among baseline and candidate.'),
  method: z.enum(['supervised']).default('supervised').describe('Training method.'),
  hyperparameters: hyperparametersSchema.prefault({}).describe('Left to the service where `auto`.'),
  suffix: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/, 'must be 1 to 40 letters, digits, - or _')
    .optional()
    .describe("Part of the tuned model's name; by default the task's name."),
  seed: z.number().int().min(0).max(2147483647).default(42).describe('Seed of the training job.'),
  wait: durationMs.prefault('30m').describe('How long to wait for the job; a later run carries on with it.'),
  'max-usd': usd.optional().describe('Refuse to train when it would cost more.'),
  'training-price': dollars
    .optional()
    .describe('US dollars per million trained tokens. Beats the table of published prices.'),
});

const gateSchema = z.strictObject({
  rule: gateRuleSchema
    .default('no-regression')
    .describe(
      '`no-regression`: fail on proven harm. `not-worse`: pass on proof only. `threshold`: the plain difference.',
    ),
  margin: z.number().gt(0).lt(1).default(0.02).describe('The drop in accuracy that is too much: 0.02 is two points.'),
  tolerance: z.number().min(0).lt(1).default(0).describe('A drop up to this size is not called a regression.'),
  alpha: probability.default(0.05).describe('Error rate of the strict claim, one-sided.'),
  beta: probability.default(0.1).describe('Error rate of the loose claim, one-sided.'),
  'on-inconclusive': z
    .enum(['pass', 'warn', 'fail'])
    .optional()
    .describe(
      'What an undecided comparison does to the check: by default `warn` for no-regression and `fail` for not-worse.',
    ),
});

const taskSchema = z
  .strictObject({
    train: filePatterns.optional().describe('Training files: a path, a glob or a list of them.'),
    validation: filePatterns.optional().describe('Validation files of the training job. Never judged by.'),
    'held-out': filePatterns.describe('The samples that both models are judged by.'),
    provider: providerName
      .default('openai')
      .describe('`openai`, `local` (a dry run inside the program, free), or a name from `providers`.'),
    baseline: targetSchema.describe('What runs today.'),
    candidate: targetSchema.describe('What would replace it.'),
    graders: z
      .array(z.enum(graderNames))
      .min(1)
      .default(['exact-match'])
      .describe('Rules that judge an answer; all of them must hold.'),
    gate: gateSchema.prefault({}).describe('How the comparison is decided.'),
    'fine-tune': fineTuneSchema.optional().describe('How `tuned` is made.'),
    engine: z
      .enum(engines)
      .default('online')
      .describe('`online`: call by call. `batch`: by the Batch API of the provider, cheaper and within a day.'),
    'batch-wait': durationMs
      .prefault('1h')
      .describe('How long to wait for the batches; a later run carries on with them.'),
    timeout: durationMs
      .prefault('120s')
      .describe('An attempt at a call that takes longer is given up, and made again.'),
    budget: z
      .strictObject({ 'max-usd': usd.optional().describe('Refuse to evaluate when it could cost more.') })
      .prefault({})
      .describe('Limit of spending, checked before the first call.'),
    'max-error-rate': z
      .number()
      .min(0)
      .max(0.5)
      .default(0.01)
      .describe('More failed calls than this share, and the run is a failure instead of a verdict.'),
  })
  .superRefine((task, context) => {
    if (task.gate.tolerance >= task.gate.margin) {
      context.addIssue({ code: 'custom', path: ['gate', 'tolerance'], message: 'must be smaller than gate.margin' });
    }
    const wantsTuned = task.baseline.model === 'tuned' || task.candidate.model === 'tuned';
    if ((wantsTuned || task['fine-tune'] !== undefined) && task.train === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['train'],
        message: 'is missing, and a tuned model needs training files',
      });
    }
    if (task.baseline.model === 'tuned' && task.candidate.model === 'tuned') {
      context.addIssue({
        code: 'custom',
        path: ['baseline', 'model'],
        message: 'must not be `tuned` as well: the candidate is',
      });
    }
  });

const ruleCodes = RULE_CATALOGUE.map(({ code }) => code);

const rulesSchema = z
  .record(z.string(), z.enum(ruleSettings))
  .superRefine((rules, context) => {
    for (const [code, setting] of Object.entries(rules)) {
      const rule = RULE_CATALOGUE.find((entry) => entry.code === code);
      const message = rule === undefined ? describeUnknownRule(code) : mayBeSetTo(setting, rule) ? null : MUST_STAY;
      if (message !== null) context.addIssue({ code: 'custom', path: [code], message });
    }
  })
  .default({})
  .meta({
    description:
      'Severity of a rule of `validate` by its code: `error`, `warning` or `off`. An error by which a line is no example stays one.',
    propertyNames: { enum: ruleCodes },
  });

const MUST_STAY =
  'must stay an error: a line that breaks this rule is no example, and would be left out without a word';

function describeUnknownRule(code: string): string {
  const nearest = nearestNames(code, ruleCodes);
  const meant =
    nearest.length === 0
      ? 'docs/datasets.md says where the codes are listed'
      : `meant is perhaps ${nearest.join(', ')}`;
  return `must stand under the code of a rule; ${meant}`;
}

export const configurationSchema = z.strictObject({
  version: z.literal(1).default(1).describe('Version of this format.'),
  rules: rulesSchema,
  providers: z
    .record(providerName, providerSchema)
    .default({})
    .describe('OpenAI-compatible services by a name of your choice.'),
  tasks: z
    .record(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a short name of letters, digits, ., - or _'),
      taskSchema,
    )
    .refine((tasks) => Object.keys(tasks).length > 0, 'must name at least one task')
    .describe('What a model must do well, by name.'),
});

export type Configuration = z.output<typeof configurationSchema>;
export type ConfiguredTask = Configuration['tasks'][string];
export type ConfiguredTarget = ConfiguredTask['baseline'];
