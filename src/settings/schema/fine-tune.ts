import { z } from 'zod';
import { retrievalSchema } from './retrieval.ts';
import { dollars, durationMs, providerName, usd } from './values.ts';

const auto = z.literal('auto');

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

/** How the model called `tuned` is made. */
export const fineTuneSchema = z.strictObject({
  provider: providerName.optional().describe('Where the model is trained; by default the provider of the task.'),
  'base-model': z
    .string()
    .min(1)
    .optional()
    .describe('The model to train. By default the one plain model id among baseline and candidate.'),
  method: z.enum(['supervised']).default('supervised').describe('Training method.'),
  hyperparameters: hyperparametersSchema.prefault({}).describe('Left to the service where `auto`.'),
  retrieval: retrievalSchema
    .optional()
    .describe(
      'Puts the same passages into the questions that the model is trained on, as `retrieval` of a target does.',
    ),
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
  promote: z
    .enum(['pull-request', 'commit', 'none'])
    .default('pull-request')
    .describe(
      'How a tuned model that has passed its gate on the default branch is brought into `tunegate.lock.json`: by a pull request, by a commit, or not at all.',
    ),
});
