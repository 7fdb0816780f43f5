import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { sayNearest } from './nearest-names.ts';

/** A setting that cannot be used: which one, what it was, and the rule that it breaks. */
export interface Problem {
  /** Dotted path of a configuration key, or the name of an input or option. */
  readonly setting: string;
  /** The value as given, as JSON and shortened; null when it is missing or unknown. */
  readonly value: string | null;
  readonly rule: string;
  readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/**
 * All problems that zod found, in words that name the setting, its value and the rule. `input` is what was parsed, `schema` by which
 * rules.
 */
export function describeProblems(issues: readonly Issue[], input: unknown, schema: z.ZodType): readonly Problem[] {
  return issues.flatMap((issue) => describeIssue(issue, input, schema));
}

export function renderProblem({ setting, value, rule }: Problem): string {
  return value === null ? `${setting} ${rule}` : `${setting} is ${value}: it ${rule}`;
}

function describeIssue(issue: Issue, input: unknown, schema: z.ZodType): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      setting: settingName([...issue.path, key]),
      value: null,
      rule: `is not a known key${sayNearest(key, known)}`,
      path: [...issue.path, key],
    }));
  }
  const value = valueAt(input, issue.path);
  const base = { setting: settingName(issue.path), path: issue.path };
  if (value === undefined) return [{ ...base, value: null, rule: missingRule(issue) }];
  return [{ ...base, value: shortJson(value), rule: describeRule(issue) + nearestValue(issue, value) }];
}

function missingRule(issue: Issue): string {
  return issue.code === 'custom' ? issue.message : 'is missing';
}

function describeRule(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeWords[issue.expected] ?? `of type ${issue.expected}`}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array' && issue.minimum > 1) return `must have at least ${issue.minimum} entries`;
      if (issue.origin === 'string' || issue.origin === 'array') return 'must not be empty';
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.map(describeRule)))].join(', or ');
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message).join(', ');
    default:
      return issue.message.startsWith('must') ? issue.message : `is not valid (${issue.message})`;
  }
}

/** A name is told which name of the list it resembles. */
function nearestValue(issue: Issue, value: unknown): string {
  if (typeof value !== 'string' || issue.code !== 'invalid_value') return '';
  return sayNearest(value, issue.values.map(String));
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
};

function settingName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the configuration';
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function shortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
