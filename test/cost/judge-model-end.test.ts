import { describe, expect, it } from 'vitest';
import { judgeModelEnd, stageOf } from '../../src/cost/judge-model-end.ts';

const nowMs = Date.parse('2026-11-20T12:00:00Z');
const end = (provider: string, model: string, told: string | null = null) =>
  judgeModelEnd({ provider, model, told, nowMs });

describe('judgeModelEnd', () => {
  it('takes the published date, of a fine-tune that of fine-tunes', () => {
    const dated = { status: 'dated', day: '2027-01-14', days: 54, source: 'table' };
    expect(end('openai', 'gpt-4o-mini')).toEqual(dated);
    expect(end('openai', 'ft:gpt-4o-mini-2024-07-18:acme::x')).toEqual(dated);
  });

  it('believes the service before the table', () => {
    expect(end('openai', 'gpt-4o-mini', '2026-12-01')).toEqual({
      status: 'dated',
      day: '2026-12-01',
      days: 10,
      source: 'service',
    });
  });

  it('tells a model without an announced end from one that nobody knows', () => {
    expect(end('openai', 'gpt-6-luna')).toEqual({ status: 'none-announced' });
    expect(end('local', 'anything')).toEqual({ status: 'none-announced' });
    expect(end('together', 'meta/llama')).toEqual({
      status: 'unknown',
      reason: expect.stringContaining('neither together nor'),
    });
  });
});

describe('stageOf', () => {
  it.each([
    [91, null],
    [90, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, 0],
    [-40, 0],
  ])('%i days before the end is warning %s', (days, stage) => {
    expect(stageOf({ status: 'dated', day: '2027-01-14', days, source: 'table' })).toBe(stage);
  });

  it('warns of nothing that has no date', () => {
    expect(stageOf({ status: 'none-announced' })).toBe(null);
    expect(stageOf({ status: 'unknown', reason: '' })).toBe(null);
  });
});
