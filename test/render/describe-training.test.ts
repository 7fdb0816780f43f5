import { describe, expect, it } from 'vitest';
import type { FineTuneReport } from '../../src/domain/report.ts';
import { describeTraining } from '../../src/render/describe-training.ts';
import { plainPhrases } from '../../src/render/statement.ts';
import { buildFineTune } from './report-builder.ts';

const show = (parts: Partial<FineTuneReport>) =>
  describeTraining(buildFineTune(parts)).map(({ label, phrases }) => `${label}: ${plainPhrases(phrases)}`);

describe('what is said of a training', () => {
  it.each<[string, Partial<FineTuneReport>, string]>([
    [
      'where the job is from',
      { reused: true },
      'Job: ftjob-abc123 at openai: succeeded; reused, because this data and recipe had been trained before',
    ],
    [
      'that an earlier run began it',
      { reused: true, status: 'running', model: null },
      'Job: ftjob-abc123 at openai: running; begun by an earlier run for this data and recipe',
    ],
    [
      'when it is expected to end',
      { finishExpectedAt: '2026-11-20T15:00:00.000Z' },
      'Expected to end: 2026-11-20T15:00:00.000Z',
    ],
    [
      'why it failed',
      { error: { code: 'invalid_n_examples', message: 'too few' } },
      'Failed: invalid_n_examples: too few',
    ],
    ['when its model ends', { shutsDown: '2027-01-14' }, 'Shut down by the provider: 2027-01-14'],
    [
      'what to do next time',
      { advice: [{ kind: 'more-epochs', text: 'More epochs may help.' }] },
      'Advice: More epochs may help.',
    ],
    [
      'which checkpoint is in use',
      {
        model: 'ckpt-20',
        checkpoints: [
          { model: 'ckpt-10', step: 10, validLoss: 0.5 },
          { model: 'ckpt-20', step: 20, validLoss: 0.4 },
          { model: 'ckpt-30', step: 30, validLoss: 0.6 },
        ],
      },
      'Checkpoint: step 20 of 30, which has the lowest validation loss (0.40)',
    ],
  ])('is %s', (_name, parts, line) => {
    expect(show(parts)).toContain(line);
  });

  it('is nothing of a checkpoint when it is the last, or the model itself', () => {
    const checkpoints = [{ model: 'ckpt-10', step: 10, validLoss: 0.5 }];
    expect(show({ model: 'ckpt-10', checkpoints }).some((line) => line.startsWith('Checkpoint'))).toBe(false);
    expect(show({ checkpoints }).some((line) => line.startsWith('Checkpoint'))).toBe(false);
  });
});
