import { describe, expect, it } from 'vitest';
import { decideNextMove, type Situation } from '../../src/fine-tune/next-move.ts';
import type { TrainingJob } from '../../src/fine-tune/trainer.ts';
import { makeJob } from './builders.ts';

const day = 86_400_000;
const situation = (jobs: readonly TrainingJob[], part: Partial<Situation> = {}): Situation => ({
  jobs,
  elapsedMs: 0,
  waitMs: 60_000,
  mayCreate: true,
  retryFailed: false,
  createdHere: 0,
  ...part,
});

/** The move as a line: "wait a; cancel b". */
function show(jobs: readonly TrainingJob[], part: Partial<Situation> = {}): string {
  const move = decideNextMove(situation(jobs, part));
  const name = 'job' in move ? `${move.kind} ${move.job.id}` : move.kind;
  const why = move.kind === 'give-up' ? ` (${move.why})` : '';
  return [`${name}${why}`, ...move.cancel.map(({ id }) => `cancel ${id}`)].join('; ');
}

const failed = (id: string, at: number, code: string | null, message = '') =>
  makeJob(id, 'failed', at, { error: code === null ? null : { code, message } });
const late = { elapsedMs: 60_000 };
const reading = { mayCreate: false };
const retry = { retryFailed: true };

describe('the next move', () => {
  it.each<[string, string, TrainingJob[], Partial<Situation>?]>([
    ['without a job', 'create', []],
    ['without a job and without leave to pay', 'refuse', [], reading],

    ['with one that validates', 'wait a', [makeJob('a', 'validating_files', 1)]],
    ['with one in the queue', 'wait a', [makeJob('a', 'queued', 1)]],
    ['with one that runs', 'wait a', [makeJob('a', 'running', 1)]],
    ['with one that somebody paused', 'wait a', [makeJob('a', 'paused', 1)]],
    ['with one in a state that nobody has heard of', 'wait a', [makeJob('a', 'pondering', 1)]],
    ['with one that runs, without leave to pay', 'wait a', [makeJob('a', 'running', 1)], reading],
    ['when the wait is over', 'detach a', [makeJob('a', 'running', 1)], late],
    ['when the wait for a paused one is over', 'detach a', [makeJob('a', 'paused', 1)], late],
    ['when there was to be no wait', 'detach a', [makeJob('a', 'queued', 1)], { waitMs: 0 }],

    ['with one that made its model', 'adopt a', [makeJob('a', 'succeeded', 1)]],
    ['with one that made its model, however late', 'adopt a', [makeJob('a', 'succeeded', 1)], late],
    ['with one that names no model yet', 'wait a', [makeJob('a', 'succeeded', 1, { model: null })]],
    [
      'with one that names none in the end',
      'give-up a (no-model)',
      [makeJob('a', 'succeeded', 1, { model: null })],
      late,
    ],

    ['with two that raced', 'wait a; cancel b', [makeJob('b', 'queued', 2), makeJob('a', 'running', 1)]],
    ['with two of the same second', 'wait a; cancel b', [makeJob('b', 'queued', 1), makeJob('a', 'queued', 1)]],
    [
      'with two that raced, without leave to pay',
      'wait a',
      [makeJob('a', 'queued', 1), makeJob('b', 'queued', 2)],
      reading,
    ],
    ['with a younger one that was faster', 'wait a', [makeJob('a', 'running', 1), makeJob('b', 'succeeded', 2)]],
    ['with two that both made it', 'adopt a', [makeJob('b', 'succeeded', 2), makeJob('a', 'succeeded', 1)]],
    ['with an older one that made it', 'adopt a; cancel b', [makeJob('a', 'succeeded', 1), makeJob('b', 'running', 2)]],
    ['with an older one that is paused', 'adopt b', [makeJob('a', 'paused', 1), makeJob('b', 'succeeded', 2)]],

    ['after a failure of the data', 'give-up a (data)', [failed('a', 1, 'invalid_training_file')]],
    [
      'after a block by moderation',
      'give-up a (blocked)',
      [failed('a', 1, 'x', 'blocked: flagged by our moderation API')],
    ],
    ['after a want of quota', 'give-up a (account)', [failed('a', 1, 'exceeded_quota')]],
    ['after a failure of the service', 'create', [failed('a', 1, 'server_error')]],
    [
      'after a failure of the service, without leave to pay',
      'give-up a (service)',
      [failed('a', 1, 'server_error')],
      reading,
    ],
    ['after two of them', 'give-up b (service)', [failed('a', 1, 'server_error'), failed('b', day, 'server_error')]],
    [
      'after one of them that came back under the same name',
      'give-up a (service)',
      [failed('a', 1, 'server_error')],
      { createdHere: 2 },
    ],
    ['after a failure without a reason', 'give-up a (unknown)', [failed('a', 1, null)]],
    ['after somebody cancelled it', 'give-up a (cancelled)', [makeJob('a', 'cancelled', 1)]],
    ['beside a failed one', 'wait b', [failed('a', 1, 'invalid_training_file'), makeJob('b', 'running', day)]],
    [
      'when one that raced was cancelled, and the other failed at the service',
      'create',
      [failed('a', 1, 'server_error'), makeJob('b', 'cancelled', 2)],
    ],
    [
      'when the second try was cancelled by somebody',
      'give-up b (cancelled)',
      [failed('a', 1, 'server_error'), makeJob('b', 'cancelled', day)],
    ],

    ['told to try again after a failure of the data', 'create', [failed('a', 1, 'invalid_training_file')], retry],
    ['told to try again after somebody cancelled it', 'create', [makeJob('a', 'cancelled', 1)], retry],
    [
      'told to try again, without leave to pay',
      'give-up a (data)',
      [failed('a', 1, 'invalid_training_file')],
      { ...retry, ...reading },
    ],
    [
      'told to try again, and having done so',
      'give-up b (data)',
      [failed('a', 1, 'invalid_training_file'), failed('b', day, 'invalid_training_file')],
      { ...retry, createdHere: 1 },
    ],
  ])('%s is: %s', (_name, expected, jobs, part) => {
    expect(show(jobs, part)).toBe(expected);
  });

  it('does not depend on the order of the list', () => {
    const jobs = [makeJob('a', 'running', 1), makeJob('b', 'queued', 2), failed('c', 0, 'server_error')];
    const moves = [jobs, [...jobs].reverse()].map((list) => show(list));
    expect(new Set(moves).size).toBe(1);
  });

  it('waits longer and longer, up to 15 s, and never past the end', () => {
    const pause = (elapsedMs: number) => {
      const move = decideNextMove(situation([makeJob('a', 'running', 1)], { elapsedMs }));
      return move.kind === 'wait' ? move.pauseMs : null;
    };
    expect([0, 1_000, 40_000, 59_000].map(pause)).toEqual([50, 500, 15_000, 1_000]);
  });
});
