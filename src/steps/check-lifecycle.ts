import { judgeModelEnd } from '../cost/judge-model-end.ts';
import { findModelEnd, lifecycleTableDate } from '../cost/model-lifecycle.ts';
import { Failure } from '../domain/failure.ts';
import type { LifecycleReport, ModelLife } from '../domain/lifecycle-report.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { listModels, type NamedModel } from './list-models.ts';

/** When every model ends that the configuration or the lock names: by the service where there is a key, else by published dates. */
export async function checkLifecycle(
  tasks: readonly TaskSettings[],
  configuration: string | null,
  world: Pick<World, 'connect' | 'missingKey' | 'nowMs'>,
): Promise<LifecycleReport> {
  const nowMs = world.nowMs();
  const models: ModelLife[] = [];
  for (const named of listModels(tasks)) {
    const { model, provider, uses } = named;
    const told = await askService(named, world);
    models.push({
      provider,
      model,
      uses: [...uses],
      end: judgeModelEnd({ provider, model, told, nowMs }),
      replacement: findModelEnd(provider, model)?.replacement ?? null,
    });
  }
  return {
    schemaVersion: 1,
    checkedAt: new Date(nowMs).toISOString(),
    tableDate: lifecycleTableDate,
    configuration,
    models: models.sort((one, other) => dayOfEnd(one).localeCompare(dayOfEnd(other))),
  };
}

/** A fine-tune ends with its base, except at Azure, where it lives on. */
async function askService(
  { access, base, model, provider }: NamedModel,
  world: Pick<World, 'connect' | 'missingKey'>,
): Promise<string | null> {
  if (access?.kind !== 'remote' || world.missingKey(access) !== null) return null;
  try {
    const { readShutdown } = await world.connect(access);
    const told = await readShutdown(model);
    return told ?? (base === null || provider === 'azure' ? null : await readShutdown(base));
  } catch (error) {
    // A service that cannot be reached says nothing; the table still does.
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Undated ones last. */
function dayOfEnd({ end }: ModelLife): string {
  return end.status === 'dated' ? end.day : '9999';
}
