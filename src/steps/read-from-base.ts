import { createHash } from 'node:crypto';
import { Failure } from '../domain/failure.ts';
import type { JudgeChange } from '../domain/judge.ts';
import { isJudgeKey } from '../settings/judge-by-base.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Base, World } from '../world.ts';

/** A world in which the files of a task's judge are those of the base commit, and which of them the change would make others. */
export interface BaseWorld {
  readonly world: World;
  readonly listChanges: () => readonly JudgeChange[];
  /** Files that the baseline is called with: editing a prompt is what changes are for, so it is no change of the judge. */
  readonly listBaselineFiles: () => readonly string[];
}

type JudgedTask = Pick<TaskSettings, 'name' | 'baseline'>;

/**
 * What judges is read from the base commit: held-out samples, what the baseline is called with, what graders and guards are made
 * of, and the training data of a tuned baseline. The setting that asks for a file tells them apart. A pattern or file that the base commit does not have is taken from the disk,
 * and named as a change. What cannot be looked up there is a `Failure`: the change's own file must not stand in for it.
 */
export function readFromBase(world: World, base: Base, { name: task, baseline }: JudgedTask): BaseWorld {
  const judges = (setting: string) => namesJudge(setting, task, { baselineIsTuned: baseline.model.kind === 'tuned' });
  const changes = new Map<string, JudgeChange>();
  const baselineFiles = new Set<string>();
  const note = (setting: string, part: string, before: string, after: string) => {
    if (setting.startsWith(`tasks.${task}.baseline`)) baselineFiles.add(part);
    else changes.set(part, { part, before, after });
  };

  async function findFiles(patterns: readonly string[], setting: string): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const pattern of patterns) {
      const atBase = await base.findFiles([pattern]);
      if (!atBase.known) throw cannotBeRead(pattern, setting, atBase.reason);
      const here = await findOrNone(world, pattern, setting);
      for (const path of here) if (!atBase.value.includes(path)) note(setting, path, 'not there', 'added');
      for (const path of atBase.value) if (!here.includes(path)) note(setting, path, 'there', 'removed');
      if (atBase.value.length > 0) for (const path of atBase.value) found.add(path);
      else for (const path of await world.findFiles([pattern], setting)) found.add(path);
    }
    return [...found].sort();
  }

  async function readBytes(path: string, setting: string): Promise<Uint8Array> {
    const file = await base.readFile(path);
    switch (file.status) {
      case 'unknown':
        throw cannotBeRead(path, setting, file.reason);
      case 'absent':
        return world.readBytes(path, setting);
      case 'present': {
        const here = await readOrNone(world, path, setting);
        if (here === null) return file.bytes;
        if (isPointerTo(file.bytes, here)) return here;
        if (!Buffer.from(here).equals(file.bytes)) note(setting, path, sizeOf(file.bytes), sizeOf(here));
        return file.bytes;
      }
    }
  }

  return {
    world: {
      ...world,
      findFiles: (patterns, setting) => (judges(setting) ? findFiles : world.findFiles)(patterns, setting),
      readBytes: (path, setting) => (judges(setting) ? readBytes : world.readBytes)(path, setting),
    },
    listChanges: () => [...changes.values()],
    listBaselineFiles: () => [...baselineFiles],
  };
}

/** Settings whose files judge: `tasks.NAME.held-out`, `tasks.NAME.baseline.system-prompt`, … */
function namesJudge(setting: string, task: string, baseline: { readonly baselineIsTuned: boolean }): boolean {
  const prefix = `tasks.${task}.`;
  if (!setting.startsWith(prefix)) return false;
  const [key = ''] = setting.slice(prefix.length).split(/[.[]/);
  // By their role they are only checked; a target reads its own by its own setting.
  return key !== 'few-shot' && isJudgeKey(key, baseline);
}

/** Files of the change are only compared with here: what cannot be had of them is no reason to stop. */
async function findOrNone(world: World, pattern: string, setting: string): Promise<readonly string[]> {
  try {
    return await world.findFiles([pattern], setting);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

async function readOrNone(world: World, path: string, setting: string): Promise<Uint8Array | null> {
  try {
    return await world.readBytes(path, setting);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** A commit holds a pointer where Git LFS keeps the file; it names the content by its hash (git-lfs spec, version 1). */
function isPointerTo(pointer: Uint8Array, content: Uint8Array): boolean {
  const text = pointer.length < 1024 ? new TextDecoder().decode(pointer) : '';
  const [, hash] =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(text) ?? [];
  return hash !== undefined && hash === createHash('sha256').update(content).digest('hex');
}

function sizeOf(bytes: Uint8Array): string {
  const lines = bytes.filter((byte) => byte === 0x0a).length;
  return `${lines} lines, ${bytes.length} bytes`;
}

function cannotBeRead(path: string, setting: string, reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `${path} cannot be read as the base commit has it, and a change is not judged by files of its own.`,
    evidence: `${setting} names it: ${reason}.`,
    remedy:
      'Give the job `contents: read` and leave `github-token` as it is, or check out with `fetch-depth: 0`; then run it again.',
  });
}
