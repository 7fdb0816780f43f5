import { priceCalls } from '../cost/price-calls.ts';
import type { CountText } from '../dataset/count-bounded.ts';
import { addKnown, type KnownNumber, known } from '../domain/known.ts';
import { embeddedText } from '../evaluate/embedded-text.ts';
import { mostOfRequest } from '../evaluate/gather-texts.ts';
import type { CallsBound } from './bound-grader-calls.ts';
import type { AwaitedSearch } from './list-searches.ts';

/** What embedding the documents and questions of all searches comes to: exact tokens of each text, which is sent once. */
export function boundEmbeddings(searches: readonly AwaitedSearch[], countTokens: CountText): CallsBound {
  const models = new Map<string, { readonly search: AwaitedSearch; readonly texts: Set<string> }>();
  for (const search of searches) {
    const { provider, model, dimensions } = search.settings;
    const name = JSON.stringify([provider.name, model, dimensions]);
    const texts = models.get(name)?.texts ?? new Set<string>();
    for (const { text } of [...search.passages, ...search.questions]) texts.add(text);
    models.set(name, { search, texts });
  }
  const bounds = [...models.values()].map(({ search, texts }) => boundModel(search, [...texts], countTokens));
  return {
    calls: bounds.reduce((sum, { calls }) => sum + calls, 0),
    promptTokens: bounds.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
    usd: addKnown([known(0), ...bounds.map(({ usd }): KnownNumber => usd)]),
  };
}

function boundModel({ settings }: AwaitedSearch, texts: readonly string[], countTokens: CountText): CallsBound {
  const promptTokens = texts.reduce((sum, text) => sum + countTokens(embeddedText(text, countTokens)), 0);
  const { provider, model, price } = settings;
  const tokens = { promptTokens, cachedPromptTokens: 0, completionTokens: 0 };
  return {
    // Requests are filled one after the other.
    calls: Math.ceil(texts.length / mostOfRequest.texts) + Math.floor(promptTokens / mostOfRequest.tokens),
    promptTokens,
    usd: priceCalls({ provider: provider.name, model, price }, tokens),
  };
}
