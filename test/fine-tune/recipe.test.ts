import { describe, expect, it } from 'vitest';
import { isSameContent, joinTrainingFiles } from '../../src/fine-tune/join-training-files.ts';
import { recipeKey } from '../../src/fine-tune/recipe-key.ts';
import { makeRecipe, trainingData } from './builders.ts';

const recipe = makeRecipe();

describe('recipeKey', () => {
  it('is the same for the same data and settings, whatever the task and the model are called', () => {
    const trainingFile = trainingData(undefined, 'other');
    expect(recipeKey({ ...recipe, suffix: 'b', trainingFile })).toBe(recipeKey(recipe));
  });

  it.each([
    ['data', { trainingFile: trainingData('two\n') }],
    ['base model', { baseModel: 'other' }],
    ['method', { method: 'dpo' as const }],
    ['seed', { seed: 2 }],
    ['epochs', { hyperparameters: { ...recipe.hyperparameters, nEpochs: 3 } }],
    ['learning rate', { hyperparameters: { ...recipe.hyperparameters, learningRate: 1e-5 } }],
    ['beta', { hyperparameters: { ...recipe.hyperparameters, beta: 0.1 } }],
    ['validation file', { validationFile: trainingData('v\n') }],
  ])('is another for another %s', (_name, part) => {
    expect(recipeKey({ ...recipe, ...part })).not.toBe(recipeKey(recipe));
  });

  it('is of what the files were made from, where that is known, and not of what came out of it this time', () => {
    const made = { ...recipe, madeFrom: 'a'.repeat(64) };
    expect(recipeKey({ ...made, trainingFile: trainingData('two\n') })).toBe(recipeKey(made));
    expect(recipeKey({ ...made, madeFrom: 'b'.repeat(64) })).not.toBe(recipeKey(made));
    expect(recipeKey({ ...made, seed: 2 })).not.toBe(recipeKey(made));
    expect(recipeKey(made)).not.toBe(recipeKey(recipe));
  });

  it('fits a metadata value', () => {
    expect(recipeKey(recipe)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays what it was before there were a learning rate and a beta, so that jobs of older versions are found', () => {
    const trainingFile = { name: 'x', bytes: Buffer.from(''), sha256: 'ab' };
    expect(recipeKey({ ...recipe, trainingFile })).toBe(
      '62290e3602e90d787c3419a54f65e38adb706bbf7e11a3eaf06c3c02232ef960',
    );
  });
});

describe('joinTrainingFiles', () => {
  const join = (files: readonly string[], withByteOrderMark = false) =>
    Buffer.from(
      joinTrainingFiles(
        { task: 't', role: 'train', withByteOrderMark },
        files.map((text) => ({ bytes: Buffer.from(text) })),
      ).bytes,
    ).toString();

  it('hands a single file on byte for byte', () => {
    const bytes = Buffer.from('{"a":1}');
    expect(joinTrainingFiles({ task: 't', role: 'train' }, [{ bytes }]).bytes).toBe(bytes);
  });

  it('never glues two lines together', () => {
    expect(join(['a', 'b\n', '', 'c'])).toBe('a\nb\nc\n');
  });

  it('leaves no byte order mark in the middle', () => {
    expect(join(['\uFEFFa', '\uFEFFb'])).toBe('a\nb\n');
  });

  it.each([
    ['one that has none', ['a\n']],
    ['one that has it', ['\uFEFFa\n']],
  ])('puts one byte order mark before %s where the service wants it', (_name, files) => {
    expect(join(files, true)).toBe('\uFEFFa\n');
  });

  it('names a file by its content, so that it is found again whatever the task is called', () => {
    const data = trainingData('one\n');
    expect(data.name).toMatch(/^triage\.train\.[0-9a-f]{32}\.jsonl$/);
    const other = trainingData('one\n', 'another-task');
    expect(isSameContent(data, other.name, 4)).toBe(true);
    expect(isSameContent(data, other.name, 3)).toBe(false);
    expect(isSameContent(data, trainingData('two\n').name, 4)).toBe(false);
    expect(isSameContent(data, 'train.jsonl', 4)).toBe(false);
  });
});
