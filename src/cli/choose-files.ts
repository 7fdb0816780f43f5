import { relative, resolve, sep } from 'node:path';
import type { Method } from '../dataset/checked-file.ts';
import { type EncodingName, encodingOf } from '../dataset/encoding.ts';
import type { ServiceName } from '../dataset/services.ts';
import { Failure } from '../domain/failure.ts';
import type { DatasetRole } from '../domain/validation-report.ts';
import { findFiles } from '../files/find-files.ts';
import { matchPaths } from '../files/match-paths.ts';
import type { OptionsOf } from '../settings/commands.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { datasetPatterns } from '../steps/dataset-patterns.ts';
import type { LoadedFindingSettings } from '../steps/load-finding-settings.ts';
import { serviceOf } from '../steps/read-datasets.ts';

export interface ChosenFiles {
  readonly files: readonly { readonly path: string; readonly role: DatasetRole }[];
  /** What the task that they belong to wants of them; empty where they were named one by one. */
  readonly wanted: { readonly method?: Method; readonly service?: ServiceName; readonly encoding?: EncodingName };
}

/**
 * The files that `validate` checks, each in its role. A file that the configuration names has its role there, one that `--held-out`
 * names is held out, and any other is to train on. Where none is named they are those of the task.
 */
export async function chooseFiles(
  positionals: readonly string[],
  options: Pick<OptionsOf<'validate'>, 'held-out' | 'task'>,
  settings: Pick<LoadedFindingSettings, 'folder' | 'tasks'>,
): Promise<ChosenFiles> {
  if (positionals.length === 0 && options['held-out'].length === 0) {
    const task = chooseTask(settings.tasks, options.task);
    return {
      files: await filesOf(task, settings.folder),
      wanted: {
        method: task.fineTune?.method ?? 'supervised',
        ...serviceOf(task),
        encoding: encodingOf(task.fineTune?.baseModel ?? ''),
      },
    };
  }
  const find = (patterns: readonly string[]) =>
    findFiles({ patterns, from: process.cwd(), setting: 'The command line' });
  const heldOut = await find(options['held-out']);
  const given = (await find(positionals)).filter((path) => !heldOut.includes(path));
  return {
    files: [
      ...given.map((path) => ({ path, role: configuredRole(path, settings) })),
      ...heldOut.map((path) => ({ path, role: 'held-out' as const })),
    ],
    wanted: {},
  };
}

async function filesOf(task: TaskSettings, folder: string) {
  const roles = datasetPatterns(task).map(async ({ role, patterns }) => {
    const paths = await findFiles({ patterns, from: folder, setting: `tasks.${task.name}.${role}` });
    return paths.map((path) => ({ path, role }));
  });
  return (await Promise.all(roles)).flat();
}

function chooseTask(tasks: readonly TaskSettings[], wanted: string | undefined): TaskSettings {
  const fitting = wanted === undefined ? tasks : tasks.filter(({ name }) => name === wanted);
  const [task, ...others] = fitting;
  if (task !== undefined && others.length === 0) return task;
  const names = tasks.map(({ name }) => name).join(', ');
  throw new Failure({
    kind: 'configuration',
    what: 'It is not said which files to check.',
    evidence:
      tasks.length === 0
        ? 'FILES is missing, and there is no tunegate.yml in this folder that would name some.'
        : `FILES is missing, and the configuration holds the tasks ${names}.`,
    remedy:
      tasks.length === 0
        ? 'Name dataset files, such as `tunegate validate data/*.jsonl`, or a configuration by --config.'
        : 'Name one of the tasks by --task, or dataset files.',
  });
}

function configuredRole(path: string, { folder, tasks }: Pick<LoadedFindingSettings, 'folder' | 'tasks'>): DatasetRole {
  const fromFolder = relative(folder, resolve(path)).split(sep).join('/');
  const roles = tasks.flatMap(datasetPatterns).filter(({ patterns }) => {
    const fitting = matchPaths(patterns, [fromFolder]);
    return fitting.known && fitting.value.length > 0;
  });
  // What one task trains on is checked as that, whatever another one does with it.
  return roles.some(({ role }) => role === 'train') ? 'train' : (roles[0]?.role ?? 'train');
}
