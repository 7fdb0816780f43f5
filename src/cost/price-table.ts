/** Prices in US dollars per million tokens, as published on the date below. A model that is not listed has no known price. */
export interface TokenPrices {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

export interface ModelPrice extends TokenPrices {
  /** Of the Batch API; absent when no price is published. */
  readonly batch?: TokenPrices;
  /** Of a model trained from this one; absent when it cannot be trained. */
  readonly fineTuned?: TokenPrices & { readonly training: number; readonly batch?: TokenPrices };
}

/**
 * Source: the pricing and model pages of developers.openai.com, read on this date. The Batch API takes half (Batch FAQ of
 * help.openai.com); the batch prices of fine-tunes are published one by one, and not all of them are half.
 */
export const priceTableDate = '2026-11-20';

export const openAiPrices: Readonly<Record<string, ModelPrice>> = {
  'gpt-4.1-2025-04-14': {
    input: 2,
    cachedInput: 0.5,
    output: 8,
    batch: { input: 1, cachedInput: 0.25, output: 4 },
    fineTuned: {
      training: 25,
      input: 3,
      cachedInput: 0.75,
      output: 12,
      batch: { input: 1.5, cachedInput: 0.5, output: 6 },
    },
  },
  'gpt-4.1-mini-2025-04-14': {
    input: 0.4,
    cachedInput: 0.1,
    output: 1.6,
    batch: { input: 0.2, cachedInput: 0.05, output: 0.8 },
    fineTuned: {
      training: 5,
      input: 0.8,
      cachedInput: 0.2,
      output: 3.2,
      batch: { input: 0.4, cachedInput: 0.1, output: 1.6 },
    },
  },
  'gpt-4o-2024-08-06': {
    input: 2.5,
    cachedInput: 1.25,
    output: 10,
    batch: { input: 1.25, cachedInput: 0.625, output: 5 },
    fineTuned: {
      training: 25,
      input: 3.75,
      cachedInput: 1.875,
      output: 15,
      batch: { input: 2.225, cachedInput: 0.9, output: 12.5 },
    },
  },
  'gpt-4o-mini-2024-07-18': {
    input: 0.15,
    cachedInput: 0.075,
    output: 0.6,
    batch: { input: 0.075, cachedInput: 0.0375, output: 0.3 },
    fineTuned: {
      training: 3,
      input: 0.3,
      cachedInput: 0.15,
      output: 1.2,
      batch: { input: 0.15, cachedInput: 0.075, output: 0.6 },
    },
  },
  'gpt-6-luna': {
    input: 0.1,
    cachedInput: 0.01,
    output: 0.5,
    batch: { input: 0.05, cachedInput: 0.005, output: 0.25 },
  },
  'gpt-6-sol': { input: 2, cachedInput: 0.2, output: 10, batch: { input: 1, cachedInput: 0.1, output: 5 } },
  'gpt-6-astra': { input: 10, cachedInput: 1, output: 50, batch: { input: 5, cachedInput: 0.5, output: 25 } },
  'gpt-6.1-terra': { input: 1, cachedInput: 0.05, output: 5, batch: { input: 0.5, cachedInput: 0.025, output: 2.5 } },
  'gpt-5.6-luna': { input: 0.2, cachedInput: 0.02, output: 1.2, batch: { input: 0.1, cachedInput: 0.01, output: 0.6 } },
  'gpt-5.6-terra': { input: 2, cachedInput: 0.2, output: 12, batch: { input: 1, cachedInput: 0.1, output: 6 } },
  'gpt-5.6-sol': { input: 5, cachedInput: 0.5, output: 30, batch: { input: 2.5, cachedInput: 0.25, output: 15 } },
};

/** Models that make vectors, from their pages at developers.openai.com, read on the same date. */
export const openAiEmbeddingPrices: Readonly<Record<string, TokenPrices>> = {
  'text-embedding-3-small': embeddingPrice(0.02),
  'text-embedding-3-large': embeddingPrice(0.13),
  'text-embedding-ada-002': embeddingPrice(0.1),
};

/** Vectors cost by what is read alone. */
export function embeddingPrice(input: number): TokenPrices {
  return { input, cachedInput: input, output: 0 };
}

/** Names that the service resolves to a dated snapshot. */
export const openAiAliases: Readonly<Record<string, string>> = {
  'gpt-4.1': 'gpt-4.1-2025-04-14',
  'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
  'gpt-4o': 'gpt-4o-2024-08-06',
  'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
};
