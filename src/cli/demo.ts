import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExitCode } from '../domain/exit-code.ts';
import type { commands } from '../settings/commands.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import type { ParsedOptions } from './parse-options.ts';
import { runStory } from './run-story.ts';
import type { Terminal } from './terminal.ts';

/** The example lies beside the program, two folders up from this file, in the source tree as in the bundle. */
const example = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'support-triage', 'tunegate.yml');

export async function runDemo(
  { options }: ParsedOptions<(typeof commands)['demo']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const loaded = await loadTasks(relative(process.cwd(), example));
  const plan = { training: 'create', evaluate: true, concurrency: 16, seed: '', withoutKey: 'fail' } as const;
  return runStory({ command: 'demo', loaded, plan, reportFolder: options['report-directory'] }, terminal);
}
