import MiniSearch from 'minisearch';
import { stem, words } from './text-features.ts';

/** Finds the most similar of a set of texts by BM25 over lightly stemmed words. Texts are known by their position. */
export class TextIndex {
  readonly #index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => words(text),
    processTerm: (term) => stem(term),
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
  });

  add(id: number, text: string): void {
    this.#index.add({ id, text: text.slice(0, longestText) });
  }

  /** The best matches first. */
  search(text: string, most: number): readonly TextMatch[] {
    const query = text.slice(0, longestQuery);
    return this.#index
      .search(query)
      .slice(0, most)
      .map(({ id, score }) => ({ id: Number(id), score }));
  }
}

export interface TextMatch {
  readonly id: number;
  readonly score: number;
}

/** Long messages are compared by their beginning. */
const longestText = 4000;
const longestQuery = 1000;
