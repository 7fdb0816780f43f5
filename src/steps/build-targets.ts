import { type ByTarget, gatedTargets, mapTargets, mapTargetsInTurn, targetNamed } from '../domain/by-target.ts';
import type { Sample } from '../domain/sample.ts';
import type { Target } from '../evaluate/target.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { readCalled } from './read-called.ts';
import { readRecorded } from './read-recorded.ts';

export type Targets = ByTarget<Target>;

/**
 * Reads what the targets' settings name: prompts, few-shot examples, recorded answers. `tuned` is named as a fine-tune of its base until
 * it has been trained: so it can be priced.
 */
export function buildTargets(task: TaskSettings, samples: readonly Sample[], world: World): Promise<Targets> {
  return mapTargetsInTurn(task, async (settings, name): Promise<Target> => {
    const setting = `tasks.${task.name}.${settingOfTarget(name)}`;
    const { model } = settings;
    switch (model.kind) {
      case 'recorded':
        return readRecorded(
          `${setting}.predictions`,
          model.file,
          { price: settings.price, trials: task.trials },
          samples,
          world,
        );
      case 'id':
        return readCalled({ setting, model: model.id, settings, samples }, world);
      case 'lock':
        throw new Error(`tasks.${task.name} was not resolved by its lock`);
      case 'tuned':
        return readCalled({ setting, model: `ft:${task.fineTune?.baseModel ?? ''}`, settings, samples }, world);
    }
  });
}

export function withTunedModel(task: TaskSettings, targets: Targets, tunedModel: string | null): Targets {
  return mapTargets(targets, (target, name) =>
    targetNamed(task, name).model.kind === 'tuned' && tunedModel !== null ? { ...target, model: tunedModel } : target,
  );
}

/** Where the configuration holds a target of this name. */
function settingOfTarget(name: string): string {
  return gatedTargets.some((gated) => gated === name) ? name : `references.${name}`;
}
