import { type KnownNumber, known, unknown } from '../domain/known.ts';
import type { Engine } from '../evaluate/engine.ts';
import {
  type ModelPrice,
  openAiAliases,
  openAiEmbeddingPrices,
  openAiPrices,
  priceTableDate,
  type TokenPrices,
} from './price-table.ts';

export interface TokenCounts {
  readonly promptTokens: number;
  /** Part of `promptTokens`. */
  readonly cachedPromptTokens: number;
  readonly completionTokens: number;
}

/** A model by what its price is found by. */
export interface PricedModel {
  readonly provider: string;
  readonly model: string;
  /** The price that the configuration gives; null to look it up. */
  readonly price: TokenPrices | null;
}

/**
 * What these tokens cost in US dollars. A price of the configuration beats the table; `ft:BASE:…` is priced as a fine-tune of its base;
 * the local engine is free. A batch is cheaper where the table says so, and has no known price elsewhere.
 */
export function priceCalls(
  { provider, model, price: given }: PricedModel,
  tokens: TokenCounts,
  engine: Engine = 'online',
): KnownNumber {
  if (provider === 'local') return known(0);
  const found = given === null ? findPrice(provider, model) : { ...given, batch: given };
  const price = engine === 'batch' ? found?.batch : found;
  if (!price) return unknownPrice(provider, engine === 'batch' ? `${model} in a batch` : model);
  const freshTokens = tokens.promptTokens - tokens.cachedPromptTokens;
  const perMillion =
    freshTokens * price.input + tokens.cachedPromptTokens * price.cachedInput + tokens.completionTokens * price.output;
  return known(perMillion / 1e6);
}

export interface PricedTraining {
  readonly provider: string;
  readonly baseModel: string;
  /** The price per million tokens that the configuration gives; null to look it up. */
  readonly price: number | null;
}

/** What training costs in US dollars: tokens of one pass, times the passes, times the price. */
export function priceTraining(
  { provider, baseModel, price: given }: PricedTraining,
  tokensPerEpoch: number,
  epochs: number,
): KnownNumber {
  if (provider === 'local') return known(0);
  const price = given ?? (provider === 'openai' ? lookUp(baseModel)?.fineTuned?.training : undefined);
  return price === undefined
    ? unknownPrice(provider, `training ${baseModel}`)
    : known((tokensPerEpoch * epochs * price) / 1e6);
}

function findPrice(provider: string, model: string) {
  if (provider !== 'openai') return null;
  const [prefix, base] = model.split(':');
  if (prefix === 'ft' && base !== undefined) return lookUp(base)?.fineTuned ?? null;
  return lookUp(model) ?? null;
}

function lookUp(model: string): ModelPrice | undefined {
  const snapshot = Object.hasOwn(openAiAliases, model) ? (openAiAliases[model] ?? model) : model;
  if (Object.hasOwn(openAiEmbeddingPrices, model)) return openAiEmbeddingPrices[model];
  return Object.hasOwn(openAiPrices, snapshot) ? openAiPrices[snapshot] : undefined;
}

function unknownPrice(provider: string, what: string): KnownNumber {
  return unknown(
    `no price for ${what} at ${provider} in the table of ${priceTableDate}; the configuration can give it`,
  );
}
