import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FindingSettings } from '../dataset/settle-findings.ts';
import { readBytes } from '../files/read-bytes.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import { resolveTasks } from '../settings/resolve-tasks.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { loadAccepted } from './load-accepted.ts';

export interface LoadedFindingSettings extends FindingSettings {
  /** Where tunegate.accepted.json is, or would be. */
  readonly folder: string;
  /** Of the configuration; none where there is none. */
  readonly tasks: readonly TaskSettings[];
}

const USUAL = 'tunegate.yml';

/**
 * Severities, accepted findings and tasks for files that are checked by themselves: of the configuration that is named, or of
 * tunegate.yml in the working folder where there is one. What is accepted stands beside the configuration, and without one in the working folder.
 */
export async function loadFindingSettings(config: string | undefined): Promise<LoadedFindingSettings> {
  const path = config ?? (existsSync(USUAL) ? USUAL : undefined);
  const folder = dirname(resolve(path ?? USUAL));
  const accepted = await loadAccepted(folder);
  if (path === undefined) return { rules: {}, accepted, folder, tasks: [] };
  const text = new TextDecoder().decode(await readBytes(path, 'The command line'));
  const configuration = parseConfiguration(text, path);
  return { rules: configuration.rules, accepted, folder, tasks: resolveTasks(configuration) };
}
