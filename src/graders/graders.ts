import { z } from 'zod';
import { exactMatch } from './exact-match.ts';
import type { GraderContext, GraderDeclaration, GraderFile, Rule } from './grader.ts';
import { includes } from './includes.ts';
import { jsonMatch } from './json-match.ts';
import { jsonSchema } from './json-schema.ts';
import { label } from './label.ts';
import { modelJudge } from './model-judge.ts';
import { moduleGrader } from './module.ts';
import { numeric } from './numeric.ts';
import { pattern } from './pattern.ts';
import { similarity } from './similarity.ts';
import { toolCalls } from './tool-calls.ts';

/** Every grader, in the order in which they are documented. Adding one is one file, one entry in both lists and one page in docs/graders. */
export const rules = {
  'exact-match': exactMatch,
  label,
  includes,
  pattern,
  numeric,
  'json-match': jsonMatch,
  'json-schema': jsonSchema,
  'tool-calls': toolCalls,
  similarity,
  'model-judge': modelJudge,
  module: moduleGrader,
} as const;

/** A chosen grader with its options, defaults filled in: plain data. */
export const ruleSettingsSchema = z.discriminatedUnion('name', [
  settingsOf(exactMatch),
  settingsOf(label),
  settingsOf(includes),
  settingsOf(pattern),
  settingsOf(numeric),
  settingsOf(jsonMatch),
  settingsOf(jsonSchema),
  settingsOf(toolCalls),
  settingsOf(similarity),
  settingsOf(modelJudge),
  settingsOf(moduleGrader),
]);
export type RuleSettings = z.output<typeof ruleSettingsSchema>;

export type RuleName = keyof typeof rules;

export async function makeRule<Name extends RuleName>(
  { name, options }: SettingsOf<Name>,
  context: GraderContext,
): Promise<Rule> {
  return declarationOf(name).make(options, context);
}

/** The files that have to be read before the rule can be made. */
export function filesOfRule<Name extends RuleName>({ name, options }: SettingsOf<Name>): readonly GraderFile[] {
  return declarationOf(name).files?.(options) ?? [];
}

function settingsOf<Name extends string, Options extends z.ZodType>(grader: {
  readonly name: Name;
  readonly options: Options;
}) {
  return z.object({ name: z.literal(grader.name), options: grader.options });
}

type OptionsOf = { readonly [Name in RuleName]: z.output<(typeof rules)[Name]['options']> };
interface SettingsOf<Name extends RuleName> {
  readonly name: Name;
  readonly options: OptionsOf[Name];
}

type Declarations = {
  readonly [Name in RuleName]: Pick<GraderDeclaration<Name, z.ZodType<OptionsOf[Name]>>, 'make' | 'files'>;
};

/** The declaration as what it is for any one name: the compiler does not find that by itself. */
function declarationOf<Name extends RuleName>(name: Name): Declarations[Name] {
  const declarations: Declarations = rules;
  return declarations[name];
}
