import { createHash } from 'node:crypto';
import type { Recipe } from './recipe.ts';

/** The metadata key under which a job carries its recipe. */
export const recipeMetadataKey = 'tunegate_key';

/** Names a recipe: equal for equal data and settings, whatever the files are called. 64 hexadecimal digits, fits a metadata value. */
export function recipeKey(recipe: Recipe): string {
  const { baseModel, method, hyperparameters, seed, trainingFile, validationFile } = recipe;
  const identity = JSON.stringify([
    'v1',
    trainingFile.sha256,
    validationFile?.sha256 ?? null,
    baseModel,
    method,
    hyperparameters.nEpochs,
    hyperparameters.batchSize,
    hyperparameters.learningRateMultiplier,
    seed,
  ]);
  return createHash('sha256').update(identity).digest('hex');
}
