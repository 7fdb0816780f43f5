import { Ajv, type Format, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { canonicalJson } from '../../dataset/canonical-json.ts';
import { isJsonObject, isList, type JsonObject } from '../../dataset/json.ts';
import { compilePattern } from '../text/compile-pattern.ts';

export type CompiledSchema =
  /** Whether a JSON value of at most 500 levels keeps to the schema. */
  | { readonly ok: true; readonly isValid: (value: unknown) => boolean }
  /** Why the schema cannot be used. */
  | { readonly ok: false; readonly reason: string };

/**
 * A JSON Schema of draft 2020-12 (also where it does not say) or draft-07. Nothing is fetched: a `$ref` has to point inside. No value
 * can make it hang: patterns are matched in linear time, and there is an end to recursion.
 */
export function compileSchema(schema: JsonObject): CompiledSchema {
  const dialect = dialectOf(schema);
  if (dialect === null)
    return { ok: false, reason: `it is of the draft ${String(schema.$schema)}, and 2020-12 or 07 is wanted` };
  try {
    let steps = 0;
    const ajv = new dialect(options);
    for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, bounded(format));
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: isUnique, errors: false });
    ajv.addKeyword({
      keyword: stepKeyword,
      before: '$ref',
      errors: false,
      validate: () => {
        steps += 1;
        return steps <= MOST_STEPS;
      },
    });
    const validate = ajv.compile(countReferences(schema));
    return {
      ok: true,
      isValid: (value) => {
        steps = 0;
        return validate(value) && steps <= MOST_STEPS;
      },
    };
  } catch (error) {
    // The library has no error class of its own for what is wrong with a schema.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

const options: Options = {
  strict: false,
  logger: false,
  code: { regExp: Object.assign(compileLinear, { code: 'compileLinear' }) },
};

/** References that a value may be followed through before it counts as invalid: two for each level double with each level. */
const MOST_STEPS = 200_000;
const stepKeyword = 'x-tunegate-step';

/** No address, name or date is longer; the patterns of formats are not linear. */
const LONGEST_FORMATTED = 2_000;

function dialectOf({ $schema }: JsonObject): typeof Ajv | typeof Ajv2020 | null {
  if ($schema === undefined) return Ajv2020;
  const dialect = /^https?:\/\/json-schema\.org\/(draft-07|draft\/2020-12)\/schema#?$/.exec(String($schema))?.[1];
  return dialect === undefined ? null : dialect === 'draft-07' ? Ajv : Ajv2020;
}

/** The schema with a counter beside each reference: without one there is no recursion. */
function countReferences(schema: unknown): JsonObject {
  const counted = countIn(schema);
  return isJsonObject(counted) ? counted : {};
}

function countIn(schema: unknown): unknown {
  if (isList(schema)) return schema.map(countIn);
  if (!isJsonObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] => [
    key,
    literals.has(key) ? value : countIn(value),
  ]);
  const isReference = ['$ref', '$dynamicRef'].some((key) => typeof schema[key] === 'string');
  return Object.fromEntries(isReference ? [[stepKeyword, true], ...entries] : entries);
}

/** Keywords that hold values, not schemas. */
const literals: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples']);

function compileLinear(source: string) {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(`the pattern ${source} cannot be used: ${compiled.reason}`);
  return { test: compiled.pattern.isFoundIn };
}

function bounded(format: Format): Format {
  if (typeof format === 'function') return (text: string) => text.length <= LONGEST_FORMATTED && format(text) === true;
  if (format instanceof RegExp) return (text: string) => text.length <= LONGEST_FORMATTED && format.test(text);
  return format;
}

/** In linear time, which comparing each with each is not. */
function isUnique(wanted: boolean, list: readonly unknown[]): boolean {
  return !wanted || new Set(list.map(canonicalJson)).size === list.length;
}
