import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../src/settings/configuration.ts';
import { knownKeys } from '../../src/settings/known-keys.ts';

describe('the keys that the configuration knows', () => {
  it.each([
    [[], ['tasks', 'providers', 'rules']],
    [
      ['tasks', 'any name'],
      ['held-out', 'candidate', 'graders'],
    ],
    [
      ['tasks', 'any name', 'baseline', 'retrieval'],
      ['documents', 'top-k'],
    ],
    [
      ['tasks', 'any name', 'references', 'other'],
      ['model', 'system-prompt'],
    ],
    [
      ['tasks', 'any name', 'slices', 0],
      ['by', 'blocking'],
    ],
    [['tasks', 'any name', 'graders', 1, 'combine', 'all', 0, 'numeric'], ['tolerance']],
  ])('stand at %j: %j and others', (path, keys) => {
    expect(knownKeys(configurationSchema, path)).toEqual(expect.arrayContaining(keys));
  });

  it('are none inside a text', () => {
    expect(knownKeys(configurationSchema, ['tasks', 'any name', 'baseline', 'model'])).toEqual([]);
  });
});
