import { describe, expect, it } from 'vitest';
import { adviseForgetting, adviseTraining } from '../../src/fine-tune/advise-training.ts';
import { chooseCheckpoint } from '../../src/fine-tune/choose-checkpoint.ts';
import { classifyFailure } from '../../src/fine-tune/job-failure.ts';
import { judgeLifetime } from '../../src/fine-tune/judge-lifetime.ts';
import { parseResults } from '../../src/fine-tune/parse-results.ts';
import { thinCurve } from '../../src/fine-tune/thin-curve.ts';
import { makeJob } from './builders.ts';

const curve = (train: readonly number[], valid: readonly (number | null)[] = []) =>
  train.map((trainLoss, index) => ({
    step: index + 1,
    trainLoss,
    trainAccuracy: null,
    validLoss: valid[index] ?? null,
  }));
const advise = (train: readonly number[], valid?: readonly (number | null)[]) =>
  adviseTraining({ curve: curve(train, valid), epochs: 3, isEarlierCheckpoint: false });

const falling = [3, 2.8, 2.5, 2.2, 2, 1.8, 1.5, 1.2];
const levelled = [3, 2, 1.2, 1, 0.95, 0.96, 0.94, 0.95];

describe('what a curve says', () => {
  it('is more epochs while the training loss still falls', () => {
    expect(advise(falling)).toEqual([
      {
        kind: 'more-epochs',
        text: 'Training loss was still falling at the end (1.90 to 1.35 over the last half): more epochs than the 3 of this job may help.',
      },
    ]);
  });

  it('is fewer epochs when the validation loss has risen, whatever the training loss does', () => {
    const [advice, ...others] = advise(falling, [2.9, 2.7, 2.2, 2, 1.9, 1.8, 2.2, 2.4]);
    expect(advice).toMatchObject({
      kind: 'fewer-epochs',
      text: expect.stringMatching(/1\.85 to 2\.30.*checkpoints: best/),
    });
    expect(others).toEqual([]);
  });

  it('says so when an earlier checkpoint is in use already', () => {
    const course = { curve: curve(falling, [2, 1.5, 1, 1, 1, 1, 2, 2]), epochs: null, isEarlierCheckpoint: true };
    expect(adviseTraining(course)[0]?.text).toContain('the checkpoint with the lowest loss is used');
  });

  it.each([
    ['it has levelled out', levelled, undefined],
    ['it levelled out at almost nothing', [1, 0.5, 0.1, 0.05, 0.01, 0.009, 0.004, 0.003], undefined],
    ['there are few points', [3, 2, 1], undefined],
    ['there are none', [], undefined],
    ['the validation loss wavers', levelled, [2, 1.5, 1.2, 1.1, 1.1, 1.09, 1.11, 1.1]],
  ])('is nothing when %s', (_name, train, valid) => {
    expect(advise(train, valid)).toEqual([]);
  });

  it('is a lower learning rate when guards got worse', () => {
    expect(adviseForgetting(['valid-json'])).toMatchObject([
      { kind: 'lower-rate', text: expect.stringContaining('valid-json') },
    ]);
    expect(adviseForgetting([])).toEqual([]);
  });
});

describe('the checkpoint to go on with', () => {
  const checkpoint = (step: number, validLoss: number | null) => ({
    model: `ckpt-${step}`,
    step,
    trainLoss: null,
    validLoss,
  });

  it.each([
    ['last', [checkpoint(10, 0.5), checkpoint(20, 0.9)], 'final'],
    ['best', [checkpoint(10, 0.5), checkpoint(20, 0.9)], 'ckpt-10'],
    ['best', [checkpoint(30, 0.7), checkpoint(10, 0.5), checkpoint(20, 0.5)], 'ckpt-10'],
    ['best', [checkpoint(10, 0.5), checkpoint(20, 0.4)], 'final'],
    ['best', [checkpoint(10, null), checkpoint(20, null)], 'final'],
    ['best', [], 'final'],
  ] as const)('by %s of %o is %s', (choice, checkpoints, model) => {
    expect(chooseCheckpoint('final', checkpoints, choice)).toMatchObject({ model, isLast: model === 'final' });
  });
});

describe('a result file', () => {
  it.each([
    ['plain', (csv: string) => csv],
    ['base64', (csv: string) => Buffer.from(csv).toString('base64')],
  ])('that is %s is read by its header, and empty cells are unknown', (_name, encode) => {
    const openAi = encode(
      'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,2,0.5,,\n2,1,0.6,1.5,0.4\n',
    );
    expect(parseResults(openAi)).toEqual([
      { step: 1, trainLoss: 2, trainAccuracy: 0.5, validLoss: null },
      { step: 2, trainLoss: 1, trainAccuracy: 0.6, validLoss: 1.5 },
    ]);
    const azure = encode(
      'step,train_loss,train_mean_token_accuracy,valid_loss,full_valid_loss\r\n4,2,0.5,9,1.25\r\nbad,row\r\n',
    );
    expect(parseResults(azure)).toEqual([{ step: 4, trainLoss: 2, trainAccuracy: 0.5, validLoss: 1.25 }]);
  });

  it('that is none is told apart from one without rows', () => {
    expect(parseResults('hello')).toBe(null);
    expect(parseResults('step,train_loss\n')).toEqual([]);
  });
});

describe('a long curve', () => {
  it('keeps its ends and its validation losses, and at most 300 points', () => {
    const long = curve(
      Array.from({ length: 5000 }, (_, index) => 1 / (index + 1)),
      Array.from({ length: 5000 }, (_, index) => (index % 500 === 77 ? 1 : null)),
    );
    const thin = thinCurve(long);
    expect(thin.length).toBeLessThanOrEqual(300);
    expect([thin[0]?.step, thin.at(-1)?.step]).toEqual([1, 5000]);
    expect(thin.filter(({ validLoss }) => validLoss !== null)).toHaveLength(10);
  });
});

describe('whose matter a failure is', () => {
  it.each([
    ['invalid_n_examples', 'Training file has 9 example(s)', 'data'],
    ['invalid_file_format', 'Example 1 contains an extra "weight".', 'data'],
    ['invalid_training_file', 'blocked because too many examples were flagged by our moderation API', 'blocked'],
    ['unsafe_file', 'violates our usage policies', 'blocked'],
    ['exceeded_quota', 'no', 'account'],
    ['server_error', 'oops', 'service'],
    ['INTERNAL', 'oops', 'service'],
    ['something_new', 'oops', 'unknown'],
    [null, 'the disk is full', 'unknown'],
  ])('%s: %s', (code, message, kind) => {
    expect(classifyFailure(makeJob('a', 'failed', 1, { error: { code, message } }))).toBe(kind);
  });
});

describe('the life of a model that is trained today', () => {
  const today = Date.parse('2026-11-20T14:00:00Z');
  const judge = (parts: Partial<Parameters<typeof judgeLifetime>[0]> = {}) =>
    judgeLifetime({
      service: 'openai',
      baseModel: 'gpt-4o-mini-2024-07-18',
      told: null,
      nowMs: today,
      leastDays: 90,
      ...parts,
    });

  it('is 54 days at OpenAI, too short for 90, and what else there is is named', () => {
    expect(judge()).toEqual({
      kind: 'too-short',
      shutsDown: '2027-01-14',
      days: 54,
      alternatives: [
        'train gpt-4.1-2025-04-14, gpt-4.1-mini-2025-04-14, gpt-4.1-nano-2025-04-14, gpt-4o-2024-08-06, gpt-4o-mini-2024-07-18 at azure (until 2027-04-14; existing customers only)',
        'train an open model (provider together, fireworks or command)',
        'gate a prompt on gpt-6-luna',
      ],
    });
  });

  it.each([
    ['for those to whom it is worth it', { leastDays: 30 }, { kind: 'long-enough', shutsDown: '2027-01-14' }],
    [
      'by what the service says, before the table',
      { told: '2027-09-01' },
      { kind: 'long-enough', shutsDown: '2027-09-01' },
    ],
    [
      'of a model that the service ends before the table knows',
      { baseModel: 'own', told: '2026-12-01' },
      { kind: 'too-short', days: 10 },
    ],
    ['of a model that nobody knows', { baseModel: 'own' }, { kind: 'long-enough', shutsDown: null }],
    [
      'at Azure, whose base models end before their fine-tunes',
      { service: 'azure', told: '2026-10-01' },
      { kind: 'long-enough', shutsDown: '2027-10-01' },
    ],
    [
      'after OpenAI has closed',
      { nowMs: Date.parse('2027-01-06T00:00:00Z'), leastDays: 1 },
      { kind: 'closed', since: '2027-01-06' },
    ],
  ])('%s', (_name, parts, expected) => {
    expect(judge(parts)).toMatchObject(expected);
  });
});
