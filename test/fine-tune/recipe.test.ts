import { describe, expect, it } from 'vitest';
import { chooseJob } from '../../src/fine-tune/choose-job.ts';
import { joinTrainingFiles } from '../../src/fine-tune/join-training-files.ts';
import type { Recipe } from '../../src/fine-tune/recipe.ts';
import { recipeKey } from '../../src/fine-tune/recipe-key.ts';
import type { TrainingJob } from '../../src/fine-tune/trainer.ts';

const file = (text: string, name = 't.jsonl') => joinTrainingFiles(name, [{ bytes: Buffer.from(text) }]);
const recipe: Recipe = {
  baseModel: 'base',
  method: 'supervised',
  hyperparameters: { nEpochs: 'auto', batchSize: 'auto', learningRateMultiplier: 'auto' },
  seed: 1,
  suffix: 'a',
  trainingFile: file('one\n'),
  validationFile: null,
};

describe('recipeKey', () => {
  it('is the same for the same data and settings, whatever the file and the model are called', () => {
    expect(recipeKey({ ...recipe, suffix: 'b', trainingFile: file('one\n', 'other.jsonl') })).toBe(recipeKey(recipe));
  });

  it.each([
    ['data', { trainingFile: file('two\n') }],
    ['base model', { baseModel: 'other' }],
    ['seed', { seed: 2 }],
    ['epochs', { hyperparameters: { ...recipe.hyperparameters, nEpochs: 3 } }],
    ['validation file', { validationFile: file('v\n') }],
  ])('is another for another %s', (_name, part) => {
    expect(recipeKey({ ...recipe, ...part })).not.toBe(recipeKey(recipe));
  });

  it('fits a metadata value', () => {
    expect(recipeKey(recipe)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('joinTrainingFiles', () => {
  it('hands a single file on byte for byte', () => {
    const bytes = Buffer.from('{"a":1}');
    expect(joinTrainingFiles('t', [{ bytes }]).bytes).toBe(bytes);
  });

  it('never glues two lines together', () => {
    const joined = joinTrainingFiles('t', [
      { bytes: Buffer.from('a') },
      { bytes: Buffer.from('b\n') },
      { bytes: Buffer.from('') },
      { bytes: Buffer.from('c') },
    ]);
    expect(Buffer.from(joined.bytes).toString()).toBe('a\nb\nc\n');
  });
});

describe('chooseJob', () => {
  const job = (id: string, status: string, createdAtMs: number): TrainingJob => ({
    id,
    status,
    createdAtMs,
    finishedAtMs: null,
    baseModel: 'base',
    model: status === 'succeeded' ? `ft:${id}` : null,
    trainedTokens: null,
    hyperparameters: {},
    error: null,
  });

  it.each([
    ['none', [], null],
    ['only failed and cancelled ones', [job('a', 'failed', 1), job('b', 'cancelled', 2)], null],
    ['one under way beside a failed one', [job('a', 'failed', 1), job('b', 'running', 2)], 'b'],
    ['a finished one that is younger than one under way', [job('a', 'running', 1), job('b', 'succeeded', 2)], 'b'],
    ['two under way', [job('b', 'queued', 2), job('a', 'queued', 1)], 'a'],
    ['a state that nobody has heard of', [job('a', 'paused', 1)], 'a'],
  ])('of %s', (_name, jobs, chosen) => {
    expect(chooseJob(jobs)?.id ?? null).toBe(chosen);
  });
});
