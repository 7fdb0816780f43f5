import { listTargets } from '../domain/by-target.ts';
import type { ModelUse } from '../domain/lifecycle-report.ts';
import type { GraderSettings } from '../graders/grader-settings.ts';
import type { ProviderSettings, TaskSettings } from '../settings/task-settings.ts';

/** A model that something in the configuration or the lock names. */
export interface NamedModel {
  readonly provider: string;
  readonly model: string;
  /** The model that it was trained from; null when it was not, or nobody knows. */
  readonly base: string | null;
  /** How its service is reached; null when the lock names one that the task does not. */
  readonly access: ProviderSettings | null;
  readonly uses: readonly ModelUse[];
}

/** Every model of the configuration and of the lock, once, with all places that name it. */
export function listModels(tasks: readonly TaskSettings[]): readonly NamedModel[] {
  const found = new Map<string, NamedModel>();
  for (const named of tasks.flatMap(modelsOfTask)) {
    const key = JSON.stringify([named.provider, named.model]);
    const known = found.get(key);
    found.set(
      key,
      known === undefined ? named : { ...known, base: known.base ?? named.base, uses: [...known.uses, ...named.uses] },
    );
  }
  return [...found.values()];
}

function modelsOfTask(task: TaskSettings): readonly NamedModel[] {
  const { entry } = task.lock;
  const named = (access: ProviderSettings, model: string, as: string): NamedModel => {
    return { provider: access.name, model, base: baseOf(model), access, uses: [{ task: task.name, as }] };
  };
  const targets = listTargets(task).flatMap(([as, { model, provider }]) =>
    model.kind === 'id' ? [named(provider, model.id, as)] : [],
  );
  const trained = task.fineTune === null ? [] : [named(task.fineTune.provider, task.fineTune.baseModel, 'base-model')];
  const judges = task.graders.flatMap(judgesOf).flatMap(({ model, provider }) => {
    const access = task.graderProviders.get(provider ?? '');
    return access === undefined ? [] : [named(access, model, 'judge')];
  });
  const locked = [
    ...(entry === null ? [] : [{ lineage: entry, as: 'lock' }]),
    ...(entry?.previous ? [{ lineage: entry.previous, as: 'previous' }] : []),
  ].map(({ lineage, as }): NamedModel => {
    const { base, model, provider } = lineage;
    const access = accessNamed(task, provider);
    return { provider, model, base: base ?? baseOf(model), access, uses: [{ task: task.name, as }] };
  });
  return [...targets, ...trained, ...judges, ...locked];
}

function accessNamed(task: TaskSettings, name: string): ProviderSettings | null {
  const known = [
    ...listTargets(task).map(([, { provider }]) => provider),
    ...(task.fineTune === null ? [] : [task.fineTune.provider]),
  ];
  return known.find((provider) => provider.name === name) ?? null;
}

function judgesOf(
  grader: GraderSettings,
): readonly { readonly model: string; readonly provider?: string | undefined }[] {
  if (grader.name === 'combine') return grader.options.parts.flatMap((part) => judgesOf(part.grader));
  return grader.name === 'model-judge' ? [grader.options] : [];
}

/** OpenAI names fine-tunes `ft:BASE:…`. */
function baseOf(model: string): string | null {
  const [prefix, base] = model.split(':');
  return prefix === 'ft' && base !== undefined ? base : null;
}
