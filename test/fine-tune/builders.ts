import { joinTrainingFiles } from '../../src/fine-tune/join-training-files.ts';
import type { Recipe } from '../../src/fine-tune/recipe.ts';
import type { TrainingJob } from '../../src/fine-tune/trainer.ts';

export const trainingText = '{"messages":[]}\n';

export const trainingData = (text = trainingText, task = 'triage') =>
  joinTrainingFiles({ task, role: 'train' }, [{ bytes: Buffer.from(text) }]);

export const makeRecipe = (part: Partial<Recipe> = {}): Recipe => ({
  baseModel: 'base',
  method: 'supervised',
  hyperparameters: {
    nEpochs: 'auto',
    batchSize: 'auto',
    learningRateMultiplier: 'auto',
    learningRate: 'auto',
    beta: 'auto',
  },
  seed: 1,
  suffix: 'triage',
  trainingFile: trainingData(),
  validationFile: null,
  ...part,
});

export const makeJob = (
  id: string,
  status: string,
  createdAtMs: number,
  part: Partial<TrainingJob> = {},
): TrainingJob => ({
  id,
  status,
  createdAtMs,
  finishedAtMs: status === 'succeeded' || status === 'failed' || status === 'cancelled' ? createdAtMs + 10 : null,
  estimatedFinishMs: null,
  baseModel: 'base',
  model: status === 'succeeded' ? `ft:${id}` : null,
  servedAt: null,
  trainedTokens: null,
  hyperparameters: {},
  trainingFileId: null,
  resultFileIds: [],
  error: null,
  ...part,
});
