import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { parseInputs } from '../../src/settings/inputs.ts';

describe('parseInputs', () => {
  it('takes an empty input for an absent one', () => {
    expect(parseInputs({ config: '', mode: '  ', 'openai-api-key': '' })).toMatchObject({
      config: 'tunegate.yml',
      mode: 'auto',
    });
    expect(parseInputs({ 'openai-api-key': '' })['openai-api-key']).toBe(undefined);
  });

  it('names every wrong input with its value and its rule', () => {
    let caught: unknown;
    try {
      parseInputs({ mode: 'fast', comment: 'sometimes', 'fail-on': 'tuesday' });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Failure);
    expect(caught).toMatchObject({
      kind: 'configuration',
      evidence: [
        'mode is "fast": it must be one of auto, validate, gate, tune, merge, comment, rollback, lifecycle',
        'comment is "sometimes": it must be one of always, on-change, on-failure, never',
        'fail-on is "tuesday": it must be one of regression, inconclusive, never',
      ].join('\n'),
    });
  });
});
