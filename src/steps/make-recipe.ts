import { serviceRules } from '../dataset/services.ts';
import { joinTrainingFiles } from '../fine-tune/join-training-files.ts';
import type { Recipe } from '../fine-tune/recipe.ts';
import type { FineTuneSettings, TaskSettings } from '../settings/task-settings.ts';
import type { TaskDatasets } from './read-datasets.ts';

/** What the model of a task is made from. */
export function makeRecipe(
  { name: task }: TaskSettings,
  settings: FineTuneSettings,
  { train, validation, madeFrom }: Pick<TaskDatasets, 'train' | 'validation' | 'madeFrom'>,
): Recipe {
  const { baseModel, method, hyperparameters, seed, suffix } = settings;
  const withByteOrderMark = settings.service === 'azure' && serviceRules('azure').byteOrderMark === 'wanted';
  return {
    baseModel,
    method,
    hyperparameters,
    seed,
    suffix,
    trainingFile: joinTrainingFiles({ task, role: 'train', withByteOrderMark }, train),
    validationFile:
      validation.length === 0 ? null : joinTrainingFiles({ task, role: 'validation', withByteOrderMark }, validation),
    ...(madeFrom === undefined ? {} : { madeFrom }),
  };
}
