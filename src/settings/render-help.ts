import { z } from 'zod';
import { type Command, type CommandName, commands } from './commands.ts';

/** The help of the whole program. */
export function renderHelp(): string {
  const rows = Object.entries(commands).map(([name, command]) => [usage(name, command), command.summary] as const);
  return [
    'tunegate keeps LLM features from getting worse.',
    '',
    'Usage: tunegate COMMAND [OPTIONS]',
    '',
    ...alignRows(rows),
    '',
    'tunegate COMMAND --help shows the options of a command; tunegate --version the version.',
    '',
    'Exit codes: 0 passed, 1 the gate failed or data has errors, 2 wrong use or configuration,',
    '3 provider, network or disk failed, 4 inconclusive where the configuration says that fails,',
    '70 a bug in tunegate: never a verdict.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function renderCommandHelp(name: CommandName): string {
  const command: Command = commands[name];
  const rows = describeOptions(command).map(
    (option) => [`--${option.name} ${option.value}`.trimEnd(), option.description] as const,
  );
  return [
    `Usage: tunegate ${usage(name, command)} [OPTIONS]`,
    '',
    `${command.summary}.`,
    '',
    ...alignRows(rows),
    '',
  ].join('\n');
}

/** An option without a value has no placeholder. */
const metadataSchema = z.object({ value: z.string().default(''), description: z.string() });

/** Name, placeholder and description of each option, in the order of the declaration. */
export function describeOptions(command: Command) {
  return Object.entries(command.options.shape).map(([name, schema]) => ({
    name,
    ...metadataSchema.parse(z.globalRegistry.get(schema)),
  }));
}

export function usage(name: string, { positionals }: Command): string {
  if (positionals === undefined) return name;
  return `${name} ${positionals.least === 0 ? `[${positionals.name}]` : positionals.name}`;
}

function alignRows(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
