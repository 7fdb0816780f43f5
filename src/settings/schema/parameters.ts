import { z } from 'zod';

/** What is sent with every call of a target. */
export const parametersSchema = z.strictObject({
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
