import { z } from 'zod';
import { checkpointChoices } from '../../fine-tune/choose-checkpoint.ts';
import { trainingMethods } from '../../fine-tune/recipe.ts';
import { servicesThatTake, trainingServiceNames } from '../../fine-tune/training-services.ts';
import { retrievalSchema } from './retrieval.ts';
import { dollars, durationMs, providerName, usd } from './values.ts';

const auto = z.literal('auto');
const environmentVariable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable');

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
    .describe(`Scales the learning rate, at ${servicesThatTake('learningRateMultiplier').join(', ')}.`),
  'learning-rate': z
    .union([auto, z.number().gt(0)])
    .default('auto')
    .describe(`The learning rate itself, at ${servicesThatTake('learningRate').join(', ')}.`),
  beta: z
    .union([auto, z.number().gt(0).max(2)])
    .default('auto')
    .describe('Of `dpo`: how strongly the model is held to where it came from.'),
});

const commandSchema = z.strictObject({
  run: z
    .array(z.string().min(1))
    .min(1)
    .describe('The program and its arguments. It reads the recipe from standard input and prints the model, as JSON.'),
  env: z
    .array(environmentVariable)
    .default([])
    .describe('Environment variables that it is given besides PATH, HOME and the like: secrets only by name.'),
  timeout: durationMs.prefault('24h').describe('It is killed when it takes longer.'),
});

const deploymentSchema = z.strictObject({
  resource: z
    .string()
    .regex(
      /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.CognitiveServices\/accounts\/[^/]+$/,
      'must be the resource id /subscriptions/…/resourceGroups/…/providers/Microsoft.CognitiveServices/accounts/…',
    )
    .describe('Resource id of the account, under which the tuned model is deployed.'),
  tier: z
    .enum(['developer', 'standard', 'global-standard'])
    .default('developer')
    .describe('`developer` costs nothing by the hour and is deleted after a day by Azure itself.'),
  capacity: z.number().int().min(1).default(50).describe('Thousands of tokens a minute.'),
  'token-env': environmentVariable
    .default('AZURE_MANAGEMENT_TOKEN')
    .describe('Environment variable with a token for management.azure.com.'),
});

/** How the model called `tuned` is made. */
export const fineTuneSchema = z.strictObject({
  provider: providerName
    .optional()
    .describe(
      `Where the model is trained: ${trainingServiceNames.map((name) => `\`${name}\``).join(', ')}, or a name from \`providers\` with the interface of OpenAI. By default the provider of the task.`,
    ),
  'base-model': z
    .string()
    .min(1)
    .optional()
    .describe('The model to train. By default the one plain model id among baseline and candidate.'),
  method: z
    .enum(trainingMethods)
    .default('supervised')
    .describe('`supervised` learns from conversations, `dpo` from preference pairs.'),
  hyperparameters: hyperparametersSchema.prefault({}).describe('Left to the service where `auto`.'),
  retrieval: retrievalSchema
    .optional()
    .describe(
      'Puts the same passages into the questions that the model is trained on, as `retrieval` of a target does.',
    ),
  suffix: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _')
    .optional()
    .describe("Part of the tuned model's name; by default the task's name."),
  seed: z.number().int().min(0).max(2147483647).default(42).describe('Seed of the training job.'),
  checkpoints: z
    .enum(checkpointChoices)
    .default('last')
    .describe('`best`: go on with the checkpoint that has the lowest loss on the validation file.'),
  wait: durationMs
    .prefault('30m')
    .describe(
      'How long to wait for the job; a later run carries on with it. `local` and `command` are waited for to their end.',
    ),
  'max-usd': usd.optional().describe('Refuse to train when it would cost more.'),
  'min-lifetime': durationMs.prefault('90d').describe('Refuse to train a model that the provider shuts down before.'),
  'training-price': dollars
    .optional()
    .describe('US dollars per million trained tokens. Beats the table of published prices.'),
  promote: z
    .enum(['pull-request', 'commit', 'none'])
    .default('pull-request')
    .describe(
      'How a tuned model that has passed its gate on the default branch is brought into `tunegate.lock.json`: by a pull request, by a commit, or not at all.',
    ),
  command: commandSchema.optional().describe('For `provider: command`: a program of yours that trains.'),
  deployment: deploymentSchema
    .optional()
    .describe('For `provider: azure`: how the tuned model is deployed for the evaluation, and deleted afterwards.'),
  account: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'must be an account id')
    .optional()
    .describe('For `provider: fireworks`: the account id; by default FIREWORKS_ACCOUNT_ID.'),
});
