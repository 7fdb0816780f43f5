import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { readBytes } from '../files/read-bytes.ts';
import { findEntry } from '../lock/lock.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import { resolveTasks } from '../settings/resolve-tasks.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { loadAccepted } from './load-accepted.ts';
import { loadLock } from './load-lock.ts';

export interface LoadedTasks {
  readonly tasks: readonly TaskSettings[];
  /** Folder that the relative paths of the configuration start from. */
  readonly baseFolder: string;
  /** Path of the configuration as given; null for inline YAML. */
  readonly configuration: string | null;
}

export interface LoadOptions {
  readonly folder?: string;
  /** Only this task of the configuration. */
  readonly onlyTask?: string | undefined;
}

/**
 * Loads the configuration from a path, which may start from `folder`, or from the text itself when that has a
 * line break or a brace and names no file.
 */
export async function loadTasks(config: string, { folder = '.', onlyTask }: LoadOptions = {}): Promise<LoadedTasks> {
  const path = isAbsolute(config) ? config : join(folder, config);
  const inline = /[\n{]/.test(config) && !existsSync(path);
  const text = inline ? config : new TextDecoder().decode(await readBytes(path, 'The configuration'));
  const baseFolder = inline ? resolve(folder) : dirname(resolve(path));
  const accepted = await loadAccepted(baseFolder);
  const lock = await loadLock(baseFolder);
  const tasks = resolveTasks(parseConfiguration(text, inline ? 'config' : path)).map((task) => ({
    ...task,
    accepted,
    lock: { path: lock.path, entry: findEntry(lock.lock, task.name) },
  }));
  return {
    tasks: onlyTask === undefined ? tasks : [findTask(tasks, onlyTask)],
    baseFolder,
    configuration: inline ? null : path,
  };
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
