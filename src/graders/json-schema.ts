import { z } from 'zod';
import { isJsonObject } from '../dataset/json.ts';
import type { Answered } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import { scored } from '../domain/score.ts';
import type { GraderContext, GraderDeclaration } from './grader.ts';
import { parseAnswerJson } from './json/parse-answer-json.ts';

const options = z.strictObject({
  schema: z
    .union([z.string().min(1), z.record(z.string(), z.unknown())])
    .describe('A file with a JSON Schema (draft 2020-12 or draft-07), or the schema itself.'),
  fenced: z.boolean().default(false).describe('Accept an answer that is one Markdown code block around the JSON.'),
});

export type JsonSchemaOptions = z.output<typeof options>;

export const jsonSchema: GraderDeclaration<'json-schema', typeof options> = {
  name: 'json-schema',
  description: 'The answer is JSON that keeps to a schema, whatever its values.',
  options,
  files: ({ schema }) => (typeof schema === 'string' ? [{ option: 'schema', path: schema }] : []),
  make: async (chosen, context) => {
    const isValid = await makeSchemaCheck(chosen, context);
    return { grade: (answer) => scored(isValid(answer) ? 1 : 0) };
  },
};

/** Whether answers keep to the schema that the options name. Throws a `Failure` for a schema that cannot be used. */
export async function makeSchemaCheck(
  { schema, fenced }: JsonSchemaOptions,
  { setting, files }: Pick<GraderContext, 'setting' | 'files'>,
): Promise<(answer: Pick<Answered, 'text'>) => boolean> {
  const { compileSchema } = await import('./json/compile-schema.ts');
  const value = typeof schema === 'string' ? readSchema(files.get(schema) ?? '') : schema;
  const compiled = isJsonObject(value)
    ? compileSchema(value)
    : ({ ok: false, reason: 'it is not a JSON object' } as const);
  if (!compiled.ok) {
    throw new Failure({
      kind: 'configuration',
      what: `${setting}.json-schema.schema cannot be used.`,
      evidence: `${typeof schema === 'string' ? `${schema}: ` : ''}${compiled.reason}.`,
      remedy:
        'Mend the schema. References have to point inside of it, and patterns have to be regular expressions of RE2.',
    });
  }
  const { isValid } = compiled;
  return ({ text }) => {
    const parsed = parseAnswerJson(text, { fenced, doubles: true });
    return parsed.ok && isValid(parsed.value);
  };
}

function readSchema(text: string): unknown {
  const parsed = parseAnswerJson(text, { doubles: true });
  return parsed.ok ? parsed.value : undefined;
}
