import { Failure } from '../domain/failure.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** The task that is to be rolled back: the one that is named, or the only one. */
export function chooseTask(tasks: readonly TaskSettings[], name: string | undefined): TaskSettings {
  const [only, ...others] = name === undefined ? tasks : tasks.filter((task) => task.name === name);
  if (only !== undefined && others.length === 0) return only;
  throw new Failure({
    kind: 'configuration',
    what: name === undefined ? 'It is not said which task is to be rolled back.' : `There is no task "${name}".`,
    evidence: `The configuration holds ${tasks.map((task) => task.name).join(', ')}.`,
    remedy: 'Name one of these by `task`.',
  });
}

export function nothingToRollBack(task: string, reason: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `There is nothing to roll ${task} back to.`,
    evidence: `${reason[0]?.toUpperCase()}${reason.slice(1)}.`,
    remedy:
      'Earlier models stand in the history of the lock (`git log -p tunegate.lock.json`); revert the commit that promoted this one.',
  });
}
