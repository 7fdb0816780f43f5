import { z } from 'zod';
import { filePattern } from './values.ts';

const penalty = z.number().min(-2).max(2).optional();

/** What a body holds already, or what would make an answer that nobody here reads. */
const takenKeys = ['model', 'messages', 'prompt', 'tools', 'stream', 'stream_options', 'n', 'store', 'metadata'];

/** What is sent with every call of a target. */
export const parametersSchema = z
  .strictObject({
    temperature: z.number().min(0).max(2).optional().describe('Sampling temperature.'),
    'top-p': z.number().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-completion-tokens': z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('The most tokens that an answer may take, reasoning included.'),
    'max-tokens': z.number().int().min(1).optional().describe('The same for services that know only this name for it.'),
    'reasoning-effort': z
      .enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
      .optional()
      .describe('For reasoning models.'),
    'response-format': z
      .union([
        z.enum(['text', 'json_object']),
        z.strictObject({
          schema: filePattern.describe('A file with the JSON Schema.'),
          name: z
            .string()
            .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _')
            .default('answer')
            .describe('What the service calls it.'),
          strict: z.boolean().default(true).describe('The service holds the answer to the schema.'),
        }),
      ])
      .optional()
      .describe('Asks the service for JSON: `json_object`, or by a JSON Schema in a file.'),
    stop: z.array(z.string()).min(1).max(4).optional().describe('Texts at which the answer ends.'),
    seed: z.number().int().optional().describe('Seed of the sampling, for services that have one.'),
    'presence-penalty': penalty.describe('Makes words less likely that stand there already.'),
    'frequency-penalty': penalty.describe('The more so, the more often they stand there.'),
    'tool-choice': z
      .union([z.enum(['auto', 'none', 'required']), z.strictObject({ function: z.string().min(1) })])
      .optional()
      .describe('Which of the tools of the sample may or must be called. Sent with samples that have tools.'),
    'parallel-tool-calls': z
      .boolean()
      .optional()
      .describe('Whether several calls may be made at once. Sent with samples that have tools.'),
    extra: z
      .record(z.string().min(1), z.json())
      .optional()
      .describe('Anything else that the service takes, put into the body as it stands, such as `top_k: 40`.'),
  })
  .superRefine((parameters, context) => {
    const refuse = (path: readonly string[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    if (parameters['max-tokens'] !== undefined && parameters['max-completion-tokens'] !== undefined)
      refuse(['max-tokens'], 'must not stand beside `max-completion-tokens`: they are one limit');
    for (const key of Object.keys(parameters.extra ?? {})) {
      if (takenKeys.includes(key)) refuse(['extra', key], 'must not be set here: it is decided by the run');
      if (Object.hasOwn(wireNames, key))
        refuse(['extra', key], `must not be set here: \`${wireNames[key]}\` is its key`);
    }
  });

/** Keys that have a place of their own, by their names in a body. */
const wireNames: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  top_p: 'top-p',
  max_completion_tokens: 'max-completion-tokens',
  max_tokens: 'max-tokens',
  reasoning_effort: 'reasoning-effort',
  response_format: 'response-format',
  stop: 'stop',
  seed: 'seed',
  presence_penalty: 'presence-penalty',
  frequency_penalty: 'frequency-penalty',
  tool_choice: 'tool-choice',
  parallel_tool_calls: 'parallel-tool-calls',
};
