import { describe, expect, it } from 'vitest';
import { type CallsOfTarget, estimateBreakEven } from '../../src/cost/estimate-break-even.ts';
import { priceTraining } from '../../src/cost/price-calls.ts';
import { known, unknown } from '../../src/domain/known.ts';

const base = 'gpt-4o-mini-2024-07-18';
const calls = (model: string, promptTokens: number, completionTokens: number): CallsOfTarget => ({
  provider: 'openai',
  model,
  price: null,
  calls: 1_000,
  tokens: {
    known: true,
    value: { promptTokens: promptTokens * 1_000, cachedPromptTokens: 0, completionTokens: completionTokens * 1_000 },
  },
});
const close = (value: number) => ({ known: true, value: expect.closeTo(value, 9) });

describe('the training of the articles', () => {
  const trainingUsd = priceTraining({ provider: 'openai', baseModel: base, price: null }, 100_000, 3);

  it('costs $0.90 for 100,000 tokens in three epochs', () => {
    expect(trainingUsd).toEqual(close(0.9));
  });

  it('has paid for itself after 3,226 calls when a prompt of 2,000 tokens becomes one of 60', () => {
    const result = estimateBreakEven({
      basis: 'estimated',
      trainingUsd,
      baseline: calls(base, 2_000, 5),
      candidate: calls(`ft:${base}`, 60, 5),
    });
    // Per 1,000 calls: 2,000 × 0.15 + 5 × 0.60 before, 60 × 0.30 + 5 × 1.20 after, in thousandths of a dollar.
    expect(result).toMatchObject({
      baseline: { usdPer1000Calls: close(0.303), promptTokens: 2_000, completionTokens: 5 },
      candidate: { usdPer1000Calls: close(0.024), promptTokens: 60 },
      savedByTokensUsdPer1000Calls: close(0.291),
      addedByPricesUsdPer1000Calls: close(0.012),
      savingUsdPer1000Calls: close(0.279),
      outcome: { status: 'after', calls: 3_226 },
    });
  });

  it('never pays for itself when the prompt stays as long, because the tokens are dearer', () => {
    expect(
      estimateBreakEven({
        basis: 'measured',
        trainingUsd,
        baseline: calls(base, 60, 5),
        candidate: calls(`ft:${base}`, 60, 5),
      }),
    ).toMatchObject({ savingUsdPer1000Calls: close(-0.012), outcome: { status: 'never' } });
  });
});

describe('estimateBreakEven', () => {
  const question = {
    basis: 'measured',
    trainingUsd: known(0.9),
    baseline: calls(base, 2_000, 5),
    candidate: calls(`ft:${base}`, 60, 5),
  } as const;

  it.each([
    ['the price of the candidate', { candidate: calls('ft:my-own', 60, 5) }, /no price for ft:my-own/],
    ['the price of the baseline', { baseline: calls('my-own', 60, 5) }, /no price for my-own/],
    ['the cost of training', { trainingUsd: unknown('no price for training') }, /no price for training/],
    [
      'the tokens',
      { baseline: { ...calls(base, 1, 1), tokens: { known: false as const, reason: 'no token usage' } } },
      /no token usage/,
    ],
    ['any answer', { candidate: { ...calls(base, 1, 1), calls: 0 } }, /no call was answered/],
  ])('is unknown without %s, and never 0', (_name, part, reason) => {
    expect(estimateBreakEven({ ...question, ...part })?.outcome).toEqual({
      status: 'unknown',
      reason: expect.stringMatching(reason),
    });
  });

  it('says never before it asks what training costs', () => {
    const dear = { ...question, trainingUsd: unknown('no price'), candidate: calls(`ft:${base}`, 2_000, 5) };
    expect(estimateBreakEven(dear)?.outcome).toEqual({ status: 'never' });
  });

  it('is there at once where training was free', () => {
    expect(estimateBreakEven({ ...question, trainingUsd: known(0) })?.outcome).toEqual({ status: 'after', calls: 0 });
  });

  it('has nothing to say where nothing costs anything', () => {
    const local = { ...calls('base', 10, 1), provider: 'local' };
    expect(estimateBreakEven({ ...question, trainingUsd: known(0), baseline: local, candidate: local })).toBe(null);
  });
});
