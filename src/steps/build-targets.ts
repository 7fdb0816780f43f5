import { type ByTarget, gatedTargets, mapTargets, mapTargetsInTurn, targetNamed } from '../domain/by-target.ts';
import type { Sample } from '../domain/sample.ts';
import type { Target } from '../evaluate/target.ts';
import type { TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { readFewShot } from './read-few-shot.ts';
import { readRecorded } from './read-recorded.ts';
import { readRetrieval, readTemplate } from './read-retrieval.ts';
import { readText } from './read-text.ts';

export type Targets = ByTarget<Target>;

/**
 * Reads what the targets' settings name: prompts, few-shot examples, recorded answers. `tuned` is named as a fine-tune of its base until
 * it has been trained: so it can be priced.
 */
export function buildTargets(task: TaskSettings, samples: readonly Sample[], world: World): Promise<Targets> {
  return mapTargetsInTurn(task, (settings, name) => {
    const setting = `tasks.${task.name}.${settingOfTarget(name)}`;
    const { model } = settings;
    switch (model.kind) {
      case 'recorded':
        return readRecorded(`${setting}.predictions`, model.file, settings, samples, world);
      case 'id':
        return readCalled(setting, model.id, settings, world);
      case 'lock':
        throw new Error(`tasks.${task.name} was not resolved by its lock`);
      case 'tuned':
        return readCalled(setting, `ft:${task.fineTune?.baseModel ?? ''}`, settings, world);
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

async function readCalled(setting: string, model: string, settings: TargetSettings, world: World): Promise<Target> {
  const { systemPromptFile, fewShotFile, templateFile, retrieval: lookUp } = settings;
  const prompt = systemPromptFile === null ? null : await readText(`${setting}.system-prompt`, systemPromptFile, world);
  const fewShot = fewShotFile === null ? null : await readFewShot(`${setting}.few-shot`, fewShotFile, world);
  const template =
    templateFile === null ? null : await readTemplate(`${setting}.template`, templateFile, ['question'], world);
  const retrieval = lookUp === null ? null : await readRetrieval(`${setting}.retrieval`, lookUp, world);
  return {
    kind: 'called',
    provider: settings.provider.name,
    model,
    price: settings.price,
    systemPrompt: prompt?.text ?? null,
    fewShot: fewShot?.messages ?? [],
    template,
    retrieval,
    parameters: settings.parameters,
    promptSummary: summarisePrompt(settings, fewShot?.examples ?? null),
    notes: retrieval === null ? [] : [`each question is shown with ${retrieval.retriever.summary}`],
  };
}

function summarisePrompt(
  { systemPromptFile, templateFile, retrieval }: TargetSettings,
  examples: number | null,
): string {
  return [
    systemPromptFile,
    examples === null ? null : `${examples} few-shot ${examples === 1 ? 'example' : 'examples'}`,
    templateFile,
    retrieval === null ? null : `retrieval from ${retrieval.documents.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
