import { z } from 'zod';
import { listProviders, openAi } from '../known-providers.ts';
import { isSafeUrl } from '../safe-url.ts';

const secretHeaders = ['authorization', 'api-key', 'x-api-key', 'cookie', 'proxy-authorization'];

/** An OpenAI-compatible service. */
export const providerSchema = z
  .strictObject({
    'base-url': z
      .url({ protocol: /^https?$/ })
      .refine(isSafeUrl, 'must be https (http is allowed for this machine only), without a user name or password')
      .optional()
      .describe(
        'Address of an OpenAI-compatible service, with its version path. https, except on this machine. Needed for names that are not known.',
      ),
    'api-key-env': z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
      .optional()
      .describe(
        `Name of the environment variable that holds the key; \`none\` where the service takes none. By default OPENAI_API_KEY, or the own one of ${listProviders(({ apiKeyEnv }) => apiKeyEnv !== null && apiKeyEnv !== openAi.apiKeyEnv)}.`,
      ),
    'api-key-header': z
      .enum(['authorization', 'api-key'])
      .optional()
      .describe('Header that carries the key: as a bearer token, or bare in `api-key` (the default of azure).'),
    'api-version': z
      .string()
      .regex(/^[A-Za-z0-9.-]{1,40}$/, 'must be a version such as 2024-10-21')
      .optional()
      .describe("The query parameter of that name, which Azure's dated interface wants."),
    paths: z
      .enum(['openai', 'azure-deployments'])
      .default('openai')
      .describe(
        "`azure-deployments`: the model is a deployment, and stands in the path as Azure's dated interface has it.",
      ),
    headers: z
      .record(z.string().regex(/^[A-Za-z0-9-]{1,100}$/, 'must be the name of a header'), z.string().max(1000))
      .default({})
      .describe('Sent with every request. Not for secrets.'),
    'requests-per-minute': z
      .number()
      .int()
      .min(1)
      .optional()
      .describe(
        'No more requests are made than this, evenly spread; without it the pace is found by what the service says.',
      ),
    'tokens-per-minute': z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('No more tokens are asked for than this, by estimate.'),
    'workload-identity': z
      .strictObject({
        'identity-provider': z.string().min(1).describe('Id of the identity provider at OpenAI that trusts GitHub.'),
        'service-account': z.string().min(1).describe('Id of the service account at OpenAI that the workflow acts as.'),
        audience: z.string().min(1).default('https://api.openai.com/v1').describe('Audience of the token of GitHub.'),
      })
      .optional()
      .describe('OpenAI without a key: the workflow proves by `id-token: write` who it is.'),
  })
  .superRefine((provider, context) => {
    for (const name of Object.keys(provider.headers)) {
      if (!secretHeaders.includes(name.toLowerCase())) continue;
      const message = 'must not be set: keys come from the environment (`api-key-env`, `api-key-header`)';
      context.addIssue({ code: 'custom', path: ['headers', name], message });
    }
    if (provider['workload-identity'] !== undefined && provider['api-key-env'] !== undefined) {
      const message = 'must not stand beside `workload-identity`: that takes the place of a key';
      context.addIssue({ code: 'custom', path: ['api-key-env'], message });
    }
  });
