import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { noAnswers } from '../evaluate/answer-store.ts';
import { makeWorld } from '../make-world.ts';
import { renderLifecycleText } from '../render/lifecycle-text.ts';
import type { commands } from '../settings/commands.ts';
import { checkLifecycle } from '../steps/check-lifecycle.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** When every model ends that the configuration or the lock names. Exits 1 when one ends within the days that are asked for. */
export async function runLifecycle(
  { options }: ParsedOptions<(typeof commands)['lifecycle']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tasks, baseFolder, configuration } = await loadTasks(options.config);
  const { environment } = terminal;
  const world = makeWorld({ baseFolder, environment, progress: () => {}, answers: noAnswers });
  try {
    const report = await checkLifecycle(tasks, configuration, world);
    terminal.stdout(
      options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderLifecycleText(report, terminal),
    );
    const within = options['fail-within'] ?? Number.NEGATIVE_INFINITY;
    const ends = report.models.some(({ end }) => end.status === 'dated' && end.days <= within);
    return ends ? exitCodes.failed : exitCodes.passed;
  } finally {
    await world.close();
  }
}
