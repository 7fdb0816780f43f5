import type { LookUp } from '../domain/base-file.ts';
import { listTargets, mapTargets } from '../domain/by-target.ts';
import { Failure } from '../domain/failure.ts';
import { findEntry, LOCK_FILE_NAME, type LockEntry } from '../lock/lock.ts';
import { parseLock } from '../lock/parse-lock.ts';
import type { TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import type { TaskPlan } from './task-plan.ts';

/**
 * Puts the promoted models in the place of `lock`. What stands for a change, such as a pull request, is compared with what stood before
 * it: the candidate is this branch's promoted model, the baseline that of the base branch. Where the change is one of the lock itself
 * (a promotion, a rollback, a revert), these two are what is compared, whatever the configuration names.
 */
export async function resolveLocked(
  task: TaskSettings,
  { training }: Pick<TaskPlan, 'training'>,
  world: Pick<World, 'base'>,
): Promise<TaskSettings> {
  const kinds = new Set(listTargets(task).map(([, { model }]) => model.kind));
  const after = task.lock.entry;
  if (!kinds.has('lock') && (!kinds.has('tuned') || after === null)) return task;
  // A push to the default branch is no question about the lock: what it holds is what runs.
  const before = training === 'create' ? known(after) : await readBefore(task, world);
  const isChange = before.known && after !== null && before.value?.model !== after.model;
  const compared = isChange ? asLockChange(task, before.value) : task;
  const targets = mapTargets(compared, (settings, name) =>
    settings.model.kind === 'lock'
      ? withLocked(task, settings, name, name === 'candidate' ? known(after) : before)
      : settings,
  );
  return { ...task, ...targets };
}

type FoundEntry = LookUp<LockEntry | null>;

function known(value: LockEntry | null): FoundEntry {
  return { known: true, value };
}

/**
 * The two models of a change to the lock; without one on the base branch, the configured baseline is what runs. What runs is called as
 * the base commit calls it: a change of prompts or parameters beside is one of the candidate alone.
 */
function asLockChange(task: TaskSettings, before: LockEntry | null): TaskSettings {
  const candidate: TargetSettings = { ...task.candidate, model: { kind: 'lock' } };
  return before === null || task.baseline.model.kind === 'lock'
    ? { ...task, candidate }
    : { ...task, candidate, baseline: { ...(task.lock.calledBefore ?? candidate), model: { kind: 'lock' } } };
}

function withLocked(
  { lock, name: task }: TaskSettings,
  settings: TargetSettings,
  name: string,
  found: FoundEntry,
): TargetSettings {
  if (!found.known) throw unreadable(task, found.reason);
  const entry = found.value;
  if (entry === null) throw notPromoted(task, name, lock.path);
  const { provider } = settings;
  if (entry.provider !== provider.name) throw elsewhere(task, name, entry, provider.name);
  const model = { kind: 'id', id: entry.model } as const;
  if (entry.servedAt === null || provider.kind !== 'command') return { ...settings, model };
  return { ...settings, model, provider: { ...provider, kind: 'remote', baseUrl: entry.servedAt, ...withoutKey } };
}

/** An address that stands in a file of the repository gets no key: anyone who may change the file could read it there. */
const withoutKey = { apiKeyEnv: null, tokenEnv: null, workloadIdentity: null } as const;

async function readBefore({ lock, name }: TaskSettings, { base }: Pick<World, 'base'>): Promise<FoundEntry> {
  if (base === undefined) return known(lock.entry);
  const file = await base.readFile(lock.path);
  switch (file.status) {
    case 'absent':
      return known(null);
    case 'present':
      return known(findEntry(parseLock(new TextDecoder().decode(file.bytes), `${lock.path} of the base branch`), name));
    case 'unknown':
      return { known: false, reason: file.reason };
  }
}

function unreadable(task: string, reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The model that runs for ${task} cannot be told: ${LOCK_FILE_NAME} of the base branch cannot be read.`,
    evidence: `${reason}.`,
    remedy: 'Give the action a github-token with `contents: read`, or check out with `fetch-depth: 0`.',
  });
}

function notPromoted(task: string, target: string, path: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `tasks.${task}.${target}.model is \`lock\`, but no model was promoted for ${task} yet.`,
    evidence: `${path} ${target === 'candidate' ? '' : 'of the base branch '}has no entry of that name.`,
    remedy:
      target === 'candidate'
        ? 'Set it to `tuned` or to a model id; `lock` is for after the first promotion.'
        : 'Name the model that runs today until the first promotion is merged; `lock` is for afterwards.',
  });
}

function elsewhere(task: string, target: string, { model, provider }: LockEntry, called: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The promoted model of ${task} is not at the provider where tasks.${task}.${target} is called.`,
    evidence: `${model} is at "${provider}" by the lock; the configuration says "${called}".`,
    remedy: `Set tasks.${task}.${target}.provider to ${provider}.`,
  });
}
