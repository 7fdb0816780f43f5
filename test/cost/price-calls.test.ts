import { describe, expect, it } from 'vitest';
import { countAutomaticEpochs } from '../../src/cost/count-epochs.ts';
import { priceCalls, priceTraining } from '../../src/cost/price-calls.ts';
import { openAiPrices } from '../../src/cost/price-table.ts';

const tokens = { promptTokens: 1_000_000, cachedPromptTokens: 400_000, completionTokens: 100_000 };

describe('priceCalls', () => {
  it('charges cached prompt tokens at their own price', () => {
    // 0.6 × 0.15 + 0.4 × 0.075 + 0.1 × 0.60
    expect(priceCalls({ provider: 'openai', model: 'gpt-4o-mini', price: null }, tokens)).toEqual({
      known: true,
      value: expect.closeTo(0.18, 12),
    });
  });

  it('charges a fine-tune at the price of fine-tunes of its base', () => {
    // 0.6 × 0.30 + 0.4 × 0.15 + 0.1 × 1.20
    expect(
      priceCalls({ provider: 'openai', model: 'ft:gpt-4o-mini-2024-07-18:acme::abc', price: null }, tokens),
    ).toEqual({
      known: true,
      value: expect.closeTo(0.36, 12),
    });
  });

  it.each([
    ['openai', 'gpt-9'],
    ['openai', 'ft:gpt-6-luna:acme::x'],
    ['openai', 'constructor'],
    ['together', 'gpt-4o-mini'],
  ])('knows no price for %s %s, and says so instead of 0', (provider, model) => {
    expect(priceCalls({ provider, model, price: null }, tokens)).toMatchObject({
      known: false,
      reason: expect.stringContaining(model),
    });
  });

  it('charges a batch at its own price', () => {
    // Half of 0.18; and for the fine-tune of gpt-4o 0.6 × 2.225 + 0.4 × 0.9 + 0.1 × 12.5, as published.
    const batch = (model: string) => priceCalls({ provider: 'openai', model, price: null }, tokens, 'batch');
    expect(batch('gpt-4o-mini')).toEqual({ known: true, value: expect.closeTo(0.09, 12) });
    expect(batch('ft:gpt-4o-2024-08-06:acme::x')).toEqual({ known: true, value: expect.closeTo(2.945, 12) });
    expect(batch('gpt-9')).toMatchObject({ known: false, reason: expect.stringContaining('gpt-9 in a batch') });
    expect(priceCalls({ provider: 'local', model: 'anything', price: null }, tokens, 'batch')).toEqual({
      known: true,
      value: 0,
    });
  });

  it.each(Object.keys(openAiPrices))('takes half for %s in a batch', (model) => {
    const online = priceCalls({ provider: 'openai', model, price: null }, tokens);
    const batch = priceCalls({ provider: 'openai', model, price: null }, tokens, 'batch');
    if (!online.known || !batch.known) throw new Error('no price');
    expect(batch.value).toBeCloseTo(online.value / 2, 12);
  });

  it('takes a price of the configuration before the table, for any service', () => {
    const price = { input: 1, cachedInput: 0.5, output: 2 };
    // 0.6 × 1 + 0.4 × 0.5 + 0.1 × 2
    expect(priceCalls({ provider: 'together', model: 'any', price }, tokens)).toEqual({
      known: true,
      value: expect.closeTo(1, 12),
    });
    expect(priceTraining({ provider: 'together', baseModel: 'any', price: 3 }, 100_000, 3)).toEqual({
      known: true,
      value: expect.closeTo(0.9, 12),
    });
  });

  it('takes nothing for the local engine', () => {
    expect(priceCalls({ provider: 'local', model: 'anything', price: null }, tokens)).toEqual({
      known: true,
      value: 0,
    });
  });
});

describe('priceTraining', () => {
  it('is $0.90 for 100,000 tokens and three passes on gpt-4o-mini', () => {
    expect(priceTraining({ provider: 'openai', baseModel: 'gpt-4o-mini-2024-07-18', price: null }, 100_000, 3)).toEqual(
      {
        known: true,
        value: expect.closeTo(0.9, 12),
      },
    );
  });
});

describe('countAutomaticEpochs', () => {
  it.each([
    [10, 10],
    [33, 3],
    [100, 3],
    [8333, 3],
    [10_000, 2],
    [30_000, 1],
    [4, 25],
    [0, 3],
  ])('%i examples → %i passes', (examples, epochs) => {
    expect(countAutomaticEpochs(examples)).toBe(epochs);
  });
});
