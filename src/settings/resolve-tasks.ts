import { providersOfGraders } from '../graders/make-graders.ts';
import { LOCK_FILE_NAME } from '../lock/lock.ts';
import type { Configuration, ConfiguredTarget, ConfiguredTask } from './configuration.ts';
import { providerOfTarget } from './resolve/provider-of-target.ts';
import { resolveFineTune } from './resolve/resolve-fine-tune.ts';
import { resolveGate } from './resolve/resolve-gate.ts';
import { resolveGuard } from './resolve/resolve-guard.ts';
import { resolveProvider } from './resolve/resolve-provider.ts';
import { resolveTarget } from './resolve/resolve-target.ts';
import type { TaskSettings } from './task-settings.ts';

/** Resolves names and defaults that depend on other keys. Throws one `Failure` for a task that names what is not there. */
export function resolveTasks(configuration: Configuration): readonly TaskSettings[] {
  return Object.entries(configuration.tasks).map(([name, task]) => ({
    ...resolveTask(name, task, configuration.providers),
    rules: configuration.rules,
    accepted: [],
    lock: { path: LOCK_FILE_NAME, entry: null, calledBefore: null },
  }));
}

function resolveTask(
  name: string,
  task: ConfiguredTask,
  providers: Configuration['providers'],
): Omit<TaskSettings, 'rules' | 'accepted' | 'lock'> {
  const provider = (chosen: string | undefined) => ({
    ...resolveProvider(name, chosen ?? task.provider, providers),
    timeoutMs: task.timeout,
  });
  const target = (configured: ConfiguredTarget) =>
    resolveTarget(configured, provider(providerOfTarget(task, configured)), provider);
  return {
    name,
    train: toList(task.train),
    validation: toList(task.validation),
    heldOut: toList(task['held-out']),
    baseline: target(task.baseline),
    candidate: target(task.candidate),
    references: new Map(
      Object.entries(task.references).map(([reference, configured]) => [reference, target(configured)]),
    ),
    turns: task.turns,
    graders: task.graders,
    slices: task.slices.map(({ by, blocking, margin }) => ({ by, blocking, margin: margin ?? task.gate.margin })),
    guards: task.guards.map(resolveGuard),
    graderProviders: new Map(
      providersOfGraders(task.graders).map((asked) => [asked ?? '', provider(asked ?? undefined)]),
    ),
    gate: resolveGate(task),
    trials: task.gate.trials,
    fineTune: resolveFineTune(name, task, provider(task['fine-tune']?.provider), provider),
    engine: task.engine,
    batchWaitMs: task['batch-wait'],
    maxEvaluationUsd: task.budget['max-usd'] ?? null,
    maxErrorRate: task['max-error-rate'],
  };
}

function toList(patterns: string | readonly string[] | undefined): readonly string[] {
  if (patterns === undefined) return [];
  return typeof patterns === 'string' ? [patterns] : patterns;
}
