import MiniSearch from 'minisearch';
import type { Passage } from './chunk-document.ts';

/**
 * The passages that share words with a question, best first by BM25+ (Lv and Zhai 2011, as MiniSearch has it, with its k = 1.2, b = 0.7,
 * d = 0.5), over headings and text. Words are compared in lower case and compatibility form, whole, without stemming. Equal scores keep
 * the order of the documents.
 */
export function rankByWords(passages: readonly Passage[]): (question: string) => readonly Passage[] {
  const index = new MiniSearch<IndexedPassage>({ fields: ['heading', 'text'], processTerm: foldWord });
  index.addAll(passages.map(({ heading, text }, id) => ({ id, heading, text })));
  return (question) =>
    index
      .search(question)
      .map(({ id, score }) => ({ id: Number(id), score }))
      .sort((one, other) => other.score - one.score || one.id - other.id)
      .flatMap(({ id }) => passages[id] ?? []);
}

interface IndexedPassage {
  readonly id: number;
  readonly heading: string;
  readonly text: string;
}

function foldWord(word: string): string | null {
  const folded = word.normalize('NFKC').toLowerCase();
  return folded === '' ? null : folded;
}
