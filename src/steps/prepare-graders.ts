import { createHash } from 'node:crypto';
import type { Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Grader } from '../graders/grader.ts';
import type { GraderSettings } from '../graders/grader-settings.ts';
import { makeSchemaCheck } from '../graders/json-schema.ts';
import { filesOfGraders, makeGraders } from '../graders/make-graders.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Base, World } from '../world.ts';
import { readOneFile } from './read-one-file.ts';

/** The graders of a task, ready to judge. */
export interface PreparedGraders {
  readonly grader: Grader;
  /** sha256 of each file that they were made from, by its path in the settings: with the settings it says how answers are judged. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether an answer keeps to the schema of the first `json-schema` grader; null where there is none. */
  readonly keepsSchema: ((answer: Answered) => boolean) | null;
}

/** Reads what the graders name and makes them: one that cannot be used is refused before anything is paid. */
export async function prepareGraders(
  task: Pick<TaskSettings, 'name' | 'graders'>,
  samples: readonly Sample[],
  world: Pick<World, 'findFiles' | 'readBytes' | 'base'>,
): Promise<PreparedGraders> {
  const setting = `tasks.${task.name}.graders`;
  const files = new Map<string, string>();
  const hashes: Record<string, string> = {};
  const unmerged = new Set<string>();
  for (const { option, path, runs } of filesOfGraders(task.graders, setting)) {
    const { path: found, bytes } = await readOneFile(option, path, world);
    if (runs && world.base !== undefined && !(await isMerged(world.base, found, bytes))) unmerged.add(path);
    files.set(path, new TextDecoder().decode(bytes));
    hashes[path] = createHash('sha256').update(bytes).digest('hex');
  }
  const context = { setting, samples, files, unmerged };
  const schema = task.graders.flatMap(findSchema)[0];
  return {
    grader: await makeGraders(task.graders, context),
    files: hashes,
    keepsSchema: schema === undefined ? null : await makeSchemaCheck(schema.options, context),
  };
}

/** Whether the base of the change under review has the very same file. */
async function isMerged(base: Base, path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await base.readFile(path);
  return file.status === 'present' && Buffer.compare(file.bytes, bytes) === 0;
}

function findSchema(settings: GraderSettings): readonly Extract<GraderSettings, { readonly name: 'json-schema' }>[] {
  if (settings.name === 'combine') return settings.options.parts.flatMap(({ grader }) => findSchema(grader));
  return settings.name === 'json-schema' ? [settings] : [];
}
