import { describe, expect, it } from 'vitest';
import { runTuneRounds } from '../support/tune-rounds.ts';

describe('a training whose runs are killed, raced, and told nothing', () => {
  it('comes to one file, one job and one model all the same', async () => {
    const outcome = await runTuneRounds(
      [
        ['killed', 'job-answer-lost', 'plain'],
        ['upload-answer-lost', 'two-at-once'],
      ],
      7,
    );
    expect(outcome.failures).toEqual([]);
    expect(outcome.lostAnswers).toBe(2);
    for (const { jobs, files, models } of outcome.datasets) {
      expect({ jobs, files, models: models.length }).toEqual({ jobs: 1, files: 1, models: 1 });
    }
  }, 240_000);
});
