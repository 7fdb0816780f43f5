import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import type { Command } from '../settings/commands.ts';
import { sayNearest } from '../settings/nearest-names.ts';
import { describeProblems, renderProblem } from '../settings/problem.ts';

export interface ParsedOptions<Options extends z.ZodObject> {
  readonly options: z.output<Options>;
  readonly positionals: readonly string[];
}

/** Parses the arguments after a command's name by its declaration. Names every wrong option at once. */
export function parseOptions<Options extends z.ZodObject>(
  name: string,
  command: Command<Options>,
  args: readonly string[],
): ParsedOptions<Options> {
  const { values, positionals, unknown } = splitArguments(command, args);
  const parsed = command.options.safeParse(values);
  const problems = [
    ...unknown,
    // What follows an unknown option may be its value.
    ...(unknown.length > 0 ? [] : countProblems(command, positionals.length)),
    ...(parsed.success
      ? []
      : describeProblems(parsed.error.issues, values, command.options).map((problem) => `--${renderProblem(problem)}`)),
  ];
  if (parsed.success && problems.length === 0) return { options: parsed.data, positionals };
  throw new Failure({
    kind: 'configuration',
    what: `tunegate ${name} cannot be run like this.`,
    evidence: problems.join('\n'),
    remedy: `tunegate ${name} --help shows what it takes.`,
  });
}

function splitArguments(command: Command, args: readonly string[]) {
  const known = Object.entries(command.options.shape);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      known.map(([option, schema]) => [option, { type: isFlag(schema) ? ('boolean' as const) : ('string' as const) }]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const repeated: Record<string, string[]> = {};
  const positionals: string[] = [];
  const unknown: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const schema = command.options.shape[token.name];
    if (schema === undefined) unknown.push(describeUnknown(token.rawName, command));
    else if (isFlag(schema)) {
      if (token.value === undefined) values[token.name] = true;
      else unknown.push(`${token.rawName} takes no value`);
    } else if (token.value === undefined) unknown.push(`${token.rawName} needs a value`);
    else if (isRepeatable(schema)) repeated[token.name] = [...(repeated[token.name] ?? []), token.value];
    else if (values[token.name] !== undefined) unknown.push(`${token.rawName} is given twice`);
    else values[token.name] = token.value;
  }
  return { values: { ...values, ...repeated }, positionals, unknown };
}

function describeUnknown(given: string, { options }: Command): string {
  const names = Object.keys(options.shape).map((name) => `--${name}`);
  return `${given} is not an option of this command${sayNearest(given, names)}`;
}

function isFlag(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodDefault && schema.def.innerType instanceof z.ZodBoolean;
}

function isRepeatable(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodDefault && schema.def.innerType instanceof z.ZodArray;
}

function countProblems({ positionals }: Command, given: number): readonly string[] {
  if (positionals === undefined) return given === 0 ? [] : ['this command takes no arguments without a name'];
  const { name, least, most } = positionals;
  if (given < least) return [`${name} is missing`];
  return given > most ? [`${given} arguments are given where ${name} is one`] : [];
}
