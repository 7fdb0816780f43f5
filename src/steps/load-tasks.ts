import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { readBytes } from '../files/read-bytes.ts';
import { findEntry } from '../lock/lock.ts';
import type { Configuration } from '../settings/configuration.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import { resolveTasks } from '../settings/resolve-tasks.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { loadAccepted } from './load-accepted.ts';
import { loadLock } from './load-lock.ts';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Folder that the relative paths of the configuration start from. */
  readonly baseFolder: string;
  /** Path of the configuration as given; null for inline YAML. */
  readonly path: string | null;
}

export interface LoadedTasks {
  readonly tasks: readonly TaskSettings[];
  readonly baseFolder: string;
  readonly configuration: string | null;
}

export interface LoadOptions {
  readonly folder?: string;
  /** Only this task of the configuration. */
  readonly onlyTask?: string | undefined;
}

/** The tasks of a configuration, as `loadConfiguration` finds it. */
export async function loadTasks(config: string, { folder = '.', onlyTask }: LoadOptions = {}): Promise<LoadedTasks> {
  const { configuration, baseFolder, path } = await loadConfiguration(config, folder);
  const tasks = await makeTasks(configuration, baseFolder);
  return {
    tasks: onlyTask === undefined ? tasks : [findTask(tasks, onlyTask)],
    baseFolder,
    configuration: path,
  };
}

/**
 * Loads the configuration from a path, which may start from `folder`, or from the text itself when that has a
 * line break or a brace and names no file.
 */
export async function loadConfiguration(config: string, folder: string): Promise<LoadedConfiguration> {
  const path = isAbsolute(config) ? config : join(folder, config);
  const inline = /[\n{]/.test(config) && !existsSync(path);
  if (!inline && !existsSync(path)) throw noConfiguration(path);
  const text = inline ? config : new TextDecoder().decode(await readBytes(path, 'The setting `config`'));
  return {
    configuration: parseConfiguration(text, inline ? 'config' : path),
    baseFolder: inline ? resolve(folder) : dirname(resolve(path)),
    path: inline ? null : path,
  };
}

function noConfiguration(path: string): Failure {
  const whole = resolve(path);
  const near = findNearby(whole);
  return new Failure({
    kind: 'configuration',
    what: `There is no configuration ${path}.`,
    evidence: `Looked for ${whole}${near === null ? '' : `; there is ${near}`}.`,
    remedy:
      near === null
        ? '`tunegate init` writes one for what stands in this folder; one that lies elsewhere is named by `--config`, or by the input `config` of the action.'
        : `Name it by \`--config\`, or by the input \`config\` of the action, or run in its folder.`,
  });
}

/** A configuration under the other usual ending, or in a folder above; null where there is none. */
function findNearby(path: string): string | null {
  const other = path.replace(/\.ya?ml$/, (ending) => (ending === '.yml' ? '.yaml' : '.yml'));
  if (other !== path && existsSync(other)) return other;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const above = join(dirname(folder), basename(path));
    if (existsSync(above)) return above;
  }
  return null;
}

/** A configuration's tasks with what stands in its folder: accepted findings and promoted models. */
export async function makeTasks(configuration: Configuration, baseFolder: string): Promise<readonly TaskSettings[]> {
  const accepted = await loadAccepted(baseFolder);
  const lock = await loadLock(baseFolder);
  return resolveTasks(configuration).map((task) => ({
    ...task,
    accepted,
    lock: { ...task.lock, path: lock.path, entry: findEntry(lock.lock, task.name) },
  }));
}

function findTask(tasks: readonly TaskSettings[], name: string): TaskSettings {
  const task = tasks.find((one) => one.name === name);
  if (task !== undefined) return task;
  throw new Failure({
    kind: 'configuration',
    what: `There is no task "${name}".`,
    evidence: `The configuration holds ${tasks.map((one) => one.name).join(', ')}.`,
    remedy: 'Name one of these by --task, or leave --task out.',
  });
}
