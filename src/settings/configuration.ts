import { z } from 'zod';
import { providerSchema } from './schema/provider.ts';
import { rulesSchema } from './schema/rules.ts';
import { taskSchema } from './schema/task.ts';
import { providerName, shortName } from './schema/values.ts';

/**
 * Every key of `tunegate.yml`, once: the parser, the error messages, the JSON Schema for editors and the table in
 * docs/configuration.md are all made from this declaration and its parts in `schema/`.
 */

export const configurationSchema = z.strictObject({
  version: z.literal(1).default(1).describe('Version of this format.'),
  rules: rulesSchema,
  providers: z
    .record(providerName, providerSchema)
    .default({})
    .describe('OpenAI-compatible services by a name of your choice.'),
  tasks: z
    .record(shortName, taskSchema)
    .refine((tasks) => Object.keys(tasks).length > 0, 'must name at least one task')
    .describe('What a model must do well, by name.'),
});

export type Configuration = z.output<typeof configurationSchema>;
export type ConfiguredTask = Configuration['tasks'][string];
export type ConfiguredTarget = ConfiguredTask['baseline'];
