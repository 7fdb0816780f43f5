import { createHash } from 'node:crypto';
import type { Recipe } from './recipe.ts';

/** The metadata key under which a job carries its recipe. */
export const recipeMetadataKey = 'tunegate_key';

/** Names a recipe: equal for equal data and settings, whatever the files are called. 64 hexadecimal digits, fits a metadata value. */
export function recipeKey(recipe: Recipe): string {
  const { baseModel, method, hyperparameters, seed, trainingFile, validationFile, madeFrom } = recipe;
  const { nEpochs, batchSize, learningRateMultiplier, learningRate, beta } = hyperparameters;
  const identity = [
    'v1',
    ...(madeFrom === undefined ? [trainingFile.sha256, validationFile?.sha256 ?? null] : ['made from', madeFrom]),
    baseModel,
    method,
    nEpochs,
    batchSize,
    learningRateMultiplier,
    seed,
  ];
  // Left out where they are not set, so that jobs of versions that did not know them are found.
  const later = learningRate === 'auto' && beta === 'auto' ? [] : [learningRate, beta];
  return createHash('sha256')
    .update(JSON.stringify([...identity, ...later]))
    .digest('hex');
}
