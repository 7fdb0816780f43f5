import { makeTokenCounter, type TokenCounter } from './count-tokens.ts';
import { type EncodingName, encodingOf } from './encoding.ts';
import { loadEmbeddingCounter } from './load-embedding-counter.ts';

/** A counter of an encoding; cl100k_base is loaded when it is wanted. */
export async function loadTokenCounter(encoding: EncodingName = 'o200k_base'): Promise<TokenCounter> {
  switch (encoding) {
    case 'o200k_base':
      return makeTokenCounter();
    case 'cl100k_base':
      // The cookbook's overhead of a function for gpt-3.5 and the first gpt-4.
      return makeTokenCounter({ countText: await loadEmbeddingCounter(), tokensPerFunction: 10 });
  }
}

/** For each of some models the counter of its encoding, one for all models of one encoding. */
export async function loadCountersOf(models: readonly string[]): Promise<(model: string) => TokenCounter> {
  const usual = makeTokenCounter();
  const others = new Map<EncodingName, TokenCounter>();
  for (const encoding of new Set(models.map(encodingOf)))
    if (encoding !== 'o200k_base') others.set(encoding, await loadTokenCounter(encoding));
  return (model) => others.get(encodingOf(model)) ?? usual;
}
