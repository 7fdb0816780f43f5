import { type Command, commands } from '../../src/settings/commands.ts';
import { describeOptions, usage } from '../../src/settings/render-help.ts';
import { markdownTable } from './markdown-table.ts';

export function commandsPage(): string {
  const sections = Object.entries(commands).map(([name, command]) => describeCommand(name, command));
  return `${intro}\n\n${sections.join('\n\n')}\n`;
}

const intro = `<!-- Generated from src/settings/commands.ts by \`npm run generate\`. -->

# Command line

\`node dist/cli/index.js COMMAND [OPTIONS]\`. Results go to stdout, progress and errors to stderr.
\`OPENAI_API_KEY\` and \`OPENAI_BASE_URL\` are honoured as the OpenAI client does.

| exit code | means |
| --- | --- |
| 0 | passed |
| 1 | the gate failed, or data has errors |
| 2 | wrong use or configuration |
| 3 | the outside world failed: provider, network, disk; or the run was interrupted, and the same command goes on |
| 4 | inconclusive, where the configuration says that fails |
| 70 | a bug in tunegate: never a verdict |`;

function describeCommand(name: string, command: Command): string {
  const rows = describeOptions(command).map((option) => [
    `\`${`--${option.name} ${option.value.replaceAll('|', ', ')}`.trimEnd()}\``,
    option.description,
  ]);
  return [
    `## \`${usage(name, command)}\``,
    '',
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    '',
    markdownTable(['option', ''], rows),
  ].join('\n');
}
