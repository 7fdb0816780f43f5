import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { findEntry } from '../lock/lock.ts';
import { rollBack } from '../lock/promote.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import type { commands } from '../settings/commands.ts';
import { chooseTask, nothingToRollBack } from '../steps/choose-rollback.ts';
import { loadLock, saveLock } from '../steps/load-lock.ts';
import { loadTasks } from '../steps/load-tasks.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Puts the previous model back in the lock file on this disk, and says what to do with it. */
export async function runRollback(
  { options }: ParsedOptions<(typeof commands)['rollback']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tasks, baseFolder } = await loadTasks(options.config);
  const task = chooseTask(tasks, options.task);
  const { lock, path } = await loadLock(baseFolder);
  const rolled = rollBack(lock, task.name);
  if (rolled.status === 'unchanged') throw nothingToRollBack(task.name, rolled.reason);
  await saveLock({ path, lock: rolled.lock });
  const model = findEntry(rolled.lock, task.name)?.model ?? '';
  const given = rolled.before?.model ?? '';
  terminal.stdout(
    escapeLogValue(`${path}: ${task.name} is ${model} again, in place of ${given}. Commit it to take effect.`, 2_000),
  );
  terminal.stdout('\n');
  return exitCodes.passed;
}
