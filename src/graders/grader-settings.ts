import { z } from 'zod';
import { isJsonObject } from '../dataset/json.ts';
import { type CombineRule, combineDescription } from './combine.ts';
import { type RuleSettings, ruleSettingsSchema, rules } from './graders.ts';

/** A chosen grader: plain data. What decides a score is in here, or in a file that is named here. */
export type GraderSettings = RuleSettings | CombineSettings;

export interface CombineSettings {
  readonly name: 'combine';
  readonly options: { readonly rule: CombineRule; readonly parts: readonly WeightedSettings[] };
}

export interface WeightedSettings {
  readonly grader: GraderSettings;
  readonly weight: number;
}

/** What a configuration may name. */
export const graderNames: readonly string[] = [...Object.keys(rules), 'combine'];

/** One entry of `graders`: a name, or a map of one name to its options. */
export const graderSchema: z.ZodType<GraderSettings> = z
  .unknown()
  .transform((value, context): GraderSettings => {
    const { name, given, path } = readEntry(value);
    if (name === null || !graderNames.includes(name)) {
      const message = `must be one of ${graderNames.join(', ')}`;
      if (name === null || path.length === 0)
        context.addIssue({ code: 'invalid_value', values: [...graderNames], message });
      else context.addIssue({ code: 'unrecognized_keys', keys: [name], message });
      return z.NEVER;
    }
    const parsed =
      name === 'combine' ? combineSchema.safeParse(given) : ruleSettingsSchema.safeParse({ name, options: given });
    if (parsed.success) return 'rule' in parsed.data ? { name: 'combine', options: parsed.data } : parsed.data;
    for (const issue of parsed.error.issues) {
      // The options stand under the name of their grader.
      const inside = name === 'combine' ? issue.path : issue.path.slice(1);
      context.issues.push({ ...issue, path: [...path, ...inside], input: undefined });
    }
    return z.NEVER;
  })
  .meta({ id: 'grader', anyOf: describeEntries() });

interface Entry {
  /** Null for what names no grader at all. */
  readonly name: string | null;
  readonly given: unknown;
  /** Where the options stand, from the entry. */
  readonly path: readonly string[];
}

function readEntry(value: unknown): Entry {
  if (typeof value === 'string') return { name: value, given: {}, path: [] };
  const [key, ...others] = isJsonObject(value) ? Object.keys(value) : [];
  if (!isJsonObject(value) || key === undefined || others.length > 0) return { name: null, given: {}, path: [] };
  return { name: key, given: value[key] ?? {}, path: [key] };
}

const part = z.lazy(() => graderSchema);
const parts = z.array(part).min(2).optional();

const combineSchema = z
  .strictObject({
    all: parts,
    any: parts,
    weighted: z
      .array(z.strictObject({ grader: part, weight: z.number().gt(0) }))
      .min(2)
      .optional(),
  })
  .transform((given, context): CombineSettings['options'] => {
    const { all, any, weighted } = given;
    const equally = (graders: readonly GraderSettings[]) => graders.map((grader) => ({ grader, weight: 1 }));
    if (Object.keys(given).length === 1) {
      if (all !== undefined) return { rule: 'all', parts: equally(all) };
      if (any !== undefined) return { rule: 'any', parts: equally(any) };
      if (weighted !== undefined) return { rule: 'weighted', parts: weighted };
    }
    context.addIssue({ code: 'custom', message: 'must have one of the keys all, any, weighted' });
    return z.NEVER;
  });

/** For the JSON Schema: what an entry may be. `combine` refers back to the whole. */
function describeEntries() {
  const entry = (name: string, options: object) => ({
    type: 'object',
    properties: { [name]: options },
    required: [name],
    additionalProperties: false,
  });
  return [
    { enum: [...graderNames] },
    ...Object.values(rules).map(({ name, description, options }) => {
      const { $schema: _, ...schema } = z.toJSONSchema(options, { io: 'input' });
      return entry(name, { ...schema, description });
    }),
    entry('combine', { ...combineJsonSchema(), description: combineDescription }),
  ];
}

function combineJsonSchema() {
  const self = { $ref: '#/$defs/grader' };
  const list = { type: 'array', minItems: 2, items: self };
  const weighted = {
    type: 'object',
    properties: { grader: self, weight: { type: 'number', exclusiveMinimum: 0 } },
    required: ['grader', 'weight'],
    additionalProperties: false,
  };
  return {
    type: 'object',
    properties: { all: list, any: list, weighted: { ...list, items: weighted } },
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
  };
}
