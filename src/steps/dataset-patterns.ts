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

function fewShotFiles({ baseline, candidate }: TaskSettings): readonly string[] {
  const files = [baseline.fewShotFile, candidate.fewShotFile].flatMap((file) => (file === null ? [] : [file]));
  return [...new Set(files)];
}
