import { z } from 'zod';
import { isSafeUrl } from '../safe-url.ts';

/** An OpenAI-compatible service. */
export const providerSchema = z.strictObject({
  'base-url': z
    .url({ protocol: /^https?$/ })
    .refine(isSafeUrl, 'must be https (http is allowed for this machine only)')
    .describe('Address of an OpenAI-compatible service, with its version path. https, except on this machine.'),
  'api-key-env': z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
    .optional()
    .describe(
      'Name of the environment variable that holds the key. By default OPENAI_API_KEY, or the own one of azure, together and fireworks.',
    ),
});
