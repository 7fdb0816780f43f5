import { chunkDocument, type Passage, type RetrievalDocument } from './chunk-document.ts';
import { rankByWords } from './rank-by-words.ts';

/** Finds what a model is shown beside a question. */
export interface Retriever {
  /** The best passages for a question, the best first; the same for equal questions. None where no passage shares a word with it. */
  readonly find: (question: string) => readonly Passage[];
  /** For the report: `4 of 132 passages from 12 documents, by BM25`. */
  readonly summary: string;
}

export interface RetrieverPlan {
  readonly documents: readonly RetrievalDocument[];
  /** The most passages for one question. */
  readonly topK: number;
  readonly mostCharacters: number;
}

/** Documents count in the order of their paths, whatever the order in which they were found. */
export function makeRetriever({ documents, topK, mostCharacters }: RetrieverPlan): Retriever {
  const passages = [...documents]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap((document) => chunkDocument(document, mostCharacters));
  const rank = rankByWords(passages);
  const found = new Map<string, readonly Passage[]>();
  return {
    find: (question) => {
      const known = found.get(question) ?? rank(question).slice(0, topK);
      found.set(question, known);
      return known;
    },
    summary: `up to ${topK} of ${passages.length} passages from ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, by BM25`,
  };
}
