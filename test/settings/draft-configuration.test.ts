import { describe, expect, it } from 'vitest';
import { draftConfiguration, type RepositoryFacts } from '../../src/settings/draft-configuration.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';

const draft = (facts: Partial<RepositoryFacts>) => {
  const drafted = draftConfiguration({ datasets: [], prompts: [], models: [], ...facts });
  return {
    ...drafted,
    tasks: drafted.text === null ? {} : parseConfiguration(drafted.text, 'drafted').tasks,
    said: drafted.reasons.join('\n'),
  };
};

describe('draftConfiguration', () => {
  it('makes a task of the files that have a name in common, by the roles that their names tell', () => {
    const { tasks, said } = draft({
      datasets: [
        'data/triage.train.jsonl',
        'data/triage-heldout.jsonl',
        'data/triage_val.jsonl',
        'data/triage.few-shot.jsonl',
        'logs/requests.jsonl',
      ],
      prompts: ['prompts/triage.md', 'prompts/other.md'],
    });
    expect(tasks).toMatchObject({
      triage: {
        train: 'data/triage.train.jsonl',
        validation: 'data/triage_val.jsonl',
        'held-out': 'data/triage-heldout.jsonl',
        baseline: { 'system-prompt': 'prompts/triage.md' },
      },
    });
    expect(Object.keys(tasks)).toEqual(['triage']);
    expect(said).toContain('No model is named in the code');
  });

  it('keeps tasks apart, and names one that has nothing to be judged by', () => {
    const { tasks, said } = draft({
      datasets: ['a/eval.jsonl', 'b/refunds.test.jsonl', 'b/tone.train.jsonl', 'b/refunds.test2.jsonl'],
    });
    expect(tasks).toMatchObject({
      main: { 'held-out': 'a/eval.jsonl' },
      refunds: { 'held-out': 'b/refunds.test.jsonl' },
    });
    expect(Object.keys(tasks)).toHaveLength(2);
    expect(said).toContain('b/tone.train.jsonl: nothing of this name is held out');
  });

  it('takes the model that most files name, and what its provider names for its end', () => {
    const { tasks, said } = draft({
      datasets: ['eval.jsonl'],
      models: [
        { id: 'gpt-4o', files: ['a.py'] },
        { id: 'gpt-4o-mini-2024-07-18', files: ['b.py', 'c.py'] },
      ],
    });
    expect(tasks.main?.baseline.model).toBe('gpt-4o-mini-2024-07-18');
    expect(tasks.main?.candidate.model).not.toBe('gpt-4o-mini-2024-07-18');
    expect(said).toContain('which ends on 2027-01-14: b.py, c.py name it');
  });

  it('makes nothing of nothing', () => {
    expect(draft({}).text).toBeNull();
    expect(draft({ datasets: ['train.jsonl'] })).toMatchObject({
      text: null,
      said: expect.stringContaining('tunegate split'),
    });
  });
});
