import { describe, expect, it } from 'vitest';
import {
  daysUntil,
  findLifecycle,
  findModelEnd,
  findTrainable,
  lifecycleTableDate,
} from '../../src/cost/model-lifecycle.ts';
import { openAiPrices } from '../../src/cost/price-table.ts';

describe('the table of model ends', () => {
  it.each([
    ['a snapshot', 'openai', 'gpt-4o-mini-2024-07-18', '2027-01-14'],
    ['a short name', 'openai', 'gpt-4o-mini', '2027-01-14'],
    ['a fine-tune, which ends with its base', 'openai', 'ft:gpt-4.1-2025-04-14:acme:triage:Ab1', '2027-01-14'],
    ['a model without an announced end', 'openai', 'gpt-6-luna', null],
    ['the base at Azure', 'azure', 'gpt-4.1-2025-04-14', '2026-10-14'],
    ['a fine-tune at Azure, which outlives its base', 'azure', 'gpt-4.1-2025-04-14.ft-0e9d', '2027-10-14'],
  ])('knows %s', (_name, provider, model, shutsDown) => {
    expect(findModelEnd(provider, model)).toMatchObject({ shutsDown });
  });

  it.each([
    ['openai', 'my-own-model'],
    ['together', 'gpt-4o-mini-2024-07-18'],
  ])('says of %s %s that it does not know, not that it lives for ever', (provider, model) => {
    expect(findModelEnd(provider, model)).toBe(null);
  });

  it('names what takes the place of the last trainable models', () => {
    expect(findLifecycle('openai', 'gpt-4.1-mini')).toMatchObject({
      trainingEnds: '2027-01-06',
      replacement: 'gpt-6-luna',
    });
  });

  it('knows every model that has a price', () => {
    expect(Object.keys(openAiPrices).filter((model) => findLifecycle('openai', model) === null)).toEqual([]);
  });

  it('names what is still trained on a day', () => {
    const names = (provider: string, day: string) => findTrainable(provider, day).map(({ model }) => model);
    expect(names('openai', lifecycleTableDate)).toEqual([
      'gpt-4.1-2025-04-14',
      'gpt-4.1-mini-2025-04-14',
      'gpt-4o-2024-08-06',
      'gpt-4o-mini-2024-07-18',
    ]);
    expect(names('openai', '2027-01-06')).toEqual([]);
    expect(names('azure', '2027-04-02')[0]).toBe('gpt-4.1-2025-04-14');
  });
});

describe('daysUntil', () => {
  it.each([
    ['2027-01-14', '2026-11-20T14:00:00Z', 54],
    ['2026-11-21', '2026-11-20T00:00:00Z', 1],
    ['2026-11-20', '2026-11-20T00:00:01Z', -1],
  ])('%s from %s', (day, now, days) => {
    expect(daysUntil(day, Date.parse(now))).toBe(days);
  });
});
