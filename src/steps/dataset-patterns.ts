import { listTargets } from '../domain/by-target.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

export interface RolePatterns {
  readonly role: DatasetRole;
  readonly patterns: readonly string[];
}

/** The patterns of a task's dataset files by role, in the order in which the files are reported. */
export function datasetPatterns(task: TaskSettings): readonly RolePatterns[] {
  return [
    { role: 'train', patterns: task.train },
    { role: 'validation', patterns: task.validation },
    { role: 'held-out', patterns: task.heldOut },
    { role: 'few-shot', patterns: fewShotFiles(task) },
  ];
}

function fewShotFiles(task: TaskSettings): readonly string[] {
  const files = listTargets(task).flatMap(([, { fewShotFile }]) => fewShotFile ?? []);
  return [...new Set(files)];
}
