/** Prices in US dollars per million tokens, as published on the date below. A model that is not listed has no known price. */
export interface ModelPrice {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
  /** Of a model trained from this one; absent when it cannot be trained. */
  readonly fineTuned?: {
    readonly training: number;
    readonly input: number;
    readonly cachedInput: number;
    readonly output: number;
  };
}

/** Source: the pricing and model pages of developers.openai.com, read on this date. */
export const priceTableDate = '2026-11-20';

export const openAiPrices: Readonly<Record<string, ModelPrice>> = {
  'gpt-4.1-2025-04-14': {
    input: 2,
    cachedInput: 0.5,
    output: 8,
    fineTuned: { training: 25, input: 3, cachedInput: 0.75, output: 12 },
  },
  'gpt-4.1-mini-2025-04-14': {
    input: 0.4,
    cachedInput: 0.1,
    output: 1.6,
    fineTuned: { training: 5, input: 0.8, cachedInput: 0.2, output: 3.2 },
  },
  'gpt-4o-2024-08-06': {
    input: 2.5,
    cachedInput: 1.25,
    output: 10,
    fineTuned: { training: 25, input: 3.75, cachedInput: 1.875, output: 15 },
  },
  'gpt-4o-mini-2024-07-18': {
    input: 0.15,
    cachedInput: 0.075,
    output: 0.6,
    fineTuned: { training: 3, input: 0.3, cachedInput: 0.15, output: 1.2 },
  },
  'gpt-6-luna': { input: 0.1, cachedInput: 0.01, output: 0.5 },
  'gpt-6-sol': { input: 2, cachedInput: 0.2, output: 10 },
  'gpt-6-astra': { input: 10, cachedInput: 1, output: 50 },
  'gpt-6.1-terra': { input: 1, cachedInput: 0.05, output: 5 },
  'gpt-5.6-luna': { input: 0.2, cachedInput: 0.02, output: 1.2 },
  'gpt-5.6-terra': { input: 2, cachedInput: 0.2, output: 12 },
  'gpt-5.6-sol': { input: 5, cachedInput: 0.5, output: 30 },
};

/** Names that the service resolves to a dated snapshot. */
export const openAiAliases: Readonly<Record<string, string>> = {
  'gpt-4.1': 'gpt-4.1-2025-04-14',
  'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
  'gpt-4o': 'gpt-4o-2024-08-06',
  'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
};
