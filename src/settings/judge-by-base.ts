import { Failure } from '../domain/failure.ts';
import type { JudgeChange } from '../domain/judge.ts';
import type { Configuration, ConfiguredTarget, ConfiguredTask } from './configuration.ts';
import { providerOfTarget } from './resolve/provider-of-target.ts';

/** The configuration of a change under review, as far as the change may decide it. */
export interface JudgedConfiguration {
  /** What decides: the change's own models and training data before the base's judge. */
  readonly deciding: Configuration;
  /** The change with the judge that it brings. Shown beside, and decides nothing. */
  readonly own: Configuration;
  /** The tasks as the base has them, of those that the change keeps. */
  readonly before: Configuration;
  /** By the names of the change's tasks. */
  readonly judges: ReadonlyMap<string, ConfiguredJudge>;
  /** Tasks of the base that the change takes away. */
  readonly removed: readonly string[];
  /** Services that the change describes and the base does not: no run calls them before they are merged. */
  readonly unmergedProviders: readonly string[];
}

export type ConfiguredJudge =
  | { readonly from: 'base'; readonly changes: readonly JudgeChange[] }
  | { readonly from: 'change'; readonly reason: string };

/** What a change under review decides for itself. Every other key of a task judges, and is the base's: new keys as well. */
const changeKeys = [
  'train',
  'validation',
  'candidate',
  'references',
  'fine-tune',
  'engine',
  'batch-wait',
  'timeout',
  'budget',
] as const satisfies readonly (keyof ConfiguredTask)[];
type JudgeKey = Exclude<keyof ConfiguredTask, (typeof changeKeys)[number]>;

/** What a tuned baseline is made from: before such a baseline a change decides this no more than the rest of its judge. */
const trainingKeys: readonly string[] = ['train', 'validation', 'fine-tune'] satisfies (typeof changeKeys)[number][];

/** Whether the files that a key of a task names are of its judge. */
export function isJudgeKey(key: string, { baselineIsTuned }: { readonly baselineIsTuned: boolean }): boolean {
  return changeKeys.every((one) => one !== key) || (baselineIsTuned && trainingKeys.includes(key));
}

/**
 * Puts a change before the judge of its base. Addresses and key names of services are always the base's: no key of a run goes where
 * a change that nobody has merged says. `base` is null where the base commit has no configuration; every task is then its own judge.
 */
export function judgeByBase(change: Configuration, base: Configuration | null): JudgedConfiguration {
  const providers = base?.providers ?? {};
  const judges = new Map<string, ConfiguredJudge>();
  const tasks: Record<string, ConfiguredTask> = {};
  const tasksBefore: Record<string, ConfiguredTask> = {};
  for (const [name, task] of Object.entries(change.tasks)) {
    const before = base !== null && Object.hasOwn(base.tasks, name) ? base.tasks[name] : undefined;
    tasks[name] = before === undefined ? task : judgedTask(name, task, before);
    if (before !== undefined) tasksBefore[name] = before;
    judges.set(name, judgeOf(task, before, { change, base }));
  }
  return {
    deciding: { ...change, providers, rules: base?.rules ?? change.rules, tasks },
    own: { ...change, providers },
    before: { ...change, providers, tasks: tasksBefore },
    judges,
    removed: Object.keys(base?.tasks ?? {}).filter((name) => !Object.hasOwn(change.tasks, name)),
    unmergedProviders: Object.keys(change.providers).filter((name) => !Object.hasOwn(providers, name)),
  };
}

/** The task of a change with the base's judge. */
function judgedTask(name: string, change: ConfiguredTask, base: ConfiguredTask): ConfiguredTask {
  if (change.candidate.model === 'tuned' && base.baseline.model === 'tuned') throw bothTuned(name);
  return { ...withOwnProviders(change), ...judgePart(base) };
}

/** What a task decides itself keeps the services that it names, whichever the base's task names. */
function withOwnProviders(task: ConfiguredTask): ConfiguredTask {
  const pinned = (target: ConfiguredTarget) => ({ ...target, provider: providerOfTarget(task, target) });
  const fineTune = task['fine-tune'];
  return {
    ...task,
    candidate: pinned(task.candidate),
    references: Object.fromEntries(Object.entries(task.references).map(([name, target]) => [name, pinned(target)])),
    'fine-tune': fineTune === undefined ? undefined : { ...fineTune, provider: fineTune.provider ?? task.provider },
  };
}

/** The part of a task that judges, absent settings included. */
function judgePart(task: ConfiguredTask) {
  const { train, validation, 'fine-tune': fineTune } = task;
  return {
    ...(task.baseline.model === 'tuned' ? { train, validation, 'fine-tune': fineTune } : {}),
    'held-out': task['held-out'],
    provider: task.provider,
    baseline: { ...task.baseline, provider: providerOfTarget(task, task.baseline) },
    turns: task.turns,
    graders: task.graders,
    slices: task.slices,
    guards: task.guards,
    gate: task.gate,
    'max-error-rate': task['max-error-rate'],
  } satisfies Record<JudgeKey, unknown>;
}

function bothTuned(name: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `Task ${name} would compare the tuned model with itself.`,
    evidence:
      'This change makes the candidate `tuned`, and at the base commit the baseline is `tuned`, which a change is judged by.',
    remedy: 'Name the baseline by its model id on the base branch first.',
  });
}

function judgeOf(
  task: ConfiguredTask,
  before: ConfiguredTask | undefined,
  { change, base }: { readonly change: Configuration; readonly base: Configuration | null },
): ConfiguredJudge {
  if (base === null)
    return { from: 'change', reason: 'the base commit has no configuration of tunegate that can be used' };
  if (before === undefined) return { from: 'change', reason: 'the base commit has no task of this name' };
  return {
    from: 'base',
    changes: [
      ...listChanges(judgePart(before), judgePart(task), ''),
      ...listChanges(base.rules, change.rules, 'rules'),
      ...listChanges(base.providers, change.providers, 'providers'),
    ],
  };
}

/** The leaves in which two settings differ, by their dotted keys. */
function listChanges(before: unknown, after: unknown, path: string): readonly JudgeChange[] {
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => listChanges(before[key], after[key], path === '' ? key : `${path}.${key}`));
  }
  const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
  return was === is ? [] : [{ part: path, before: was ?? 'not set', after: is ?? 'not set' }];
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
