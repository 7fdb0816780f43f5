import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import { makeTokenCounter } from '../dataset/count-tokens.ts';
import { chunkDocument, type Passage, type RetrievalDocument } from './chunk-document.ts';
import { joinRanks } from './join-ranks.ts';
import { rankByVectors, type VectorOf } from './rank-by-vectors.ts';
import { rankByWords } from './rank-by-words.ts';

/** Finds what a model is shown beside a question. */
export interface Retriever {
  /**
   * The best passages for a question, the best first; the same for equal questions. By words there are none where no passage shares one
   * with it. Before `embeddings` have been got it is the longest passages, whatever the question: no prompt comes out longer.
   */
  readonly find: (question: string) => readonly Passage[];
  /** For the report: `4 of 132 passages from 12 documents, by BM25`. */
  readonly summary: string;
  /** What has to be got before anything can be found; null for a search by words, or when it is there. */
  readonly embeddings: AwaitedEmbeddings | null;
  /**
   * A hash of all that is searched, and how, for a search by embeddings: another run of the same may find other passages, since a service
   * gives the same text another vector now and then. Null for a search by words, which always finds the same.
   */
  readonly origin: string | null;
}

export interface AwaitedEmbeddings {
  readonly passages: readonly Passage[];
  /** The retriever that finds, when the vectors of all passages and questions are there. */
  readonly take: (vectorOf: VectorOf) => Retriever;
  /** The retriever that finds what was found before: the ids of the passages for a question, the best first. */
  readonly takeFound: (foundFor: (question: string) => readonly string[]) => Retriever;
}

export interface RetrieverPlan {
  readonly documents: readonly RetrievalDocument[];
  /** The most passages for one question. */
  readonly topK: number;
  readonly mostCharacters: number;
  /** Null or absent for a search by words alone. */
  readonly embeddings?: EmbeddingRanks | null;
}

export interface EmbeddingRanks {
  /** For the report. */
  readonly model: string;
  readonly dimensions?: number | null;
  /** The ranks by vectors are joined with those by words. */
  readonly withWords: boolean;
}

/** Documents count in the order of their paths, whatever the order in which they were found. */
export function makeRetriever({ documents, topK, mostCharacters, embeddings = null }: RetrieverPlan): Retriever {
  const passages = [...documents]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap((document) => chunkDocument(document, mostCharacters));
  const searched = `up to ${topK} of ${passages.length} passages from ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, by`;
  const origin = embeddings === null ? null : hashOrigin(passages, topK, embeddings);
  const finder = (rank: Rank, how: string): Retriever => ({
    find: rememberBest(rank, topK),
    summary: `${searched} ${how}`,
    embeddings: null,
    origin,
  });
  if (embeddings === null) return finder(rankByWords(passages), 'BM25');
  const { model, withWords } = embeddings;
  const how = withWords ? `embeddings of ${model} and BM25` : `embeddings of ${model}`;
  const longest = findLongest(passages, topK);
  return {
    find: () => longest,
    summary: `${searched} ${how}`,
    origin,
    embeddings: {
      passages,
      takeFound: (foundFor) => {
        const byId = new Map(passages.map((passage) => [passage.id, passage]));
        return finder((question) => foundFor(question).flatMap((id) => byId.get(id) ?? []), how);
      },
      take: (vectorOf) => {
        const byVectors = rankByVectors(passages, vectorOf);
        return finder(withWords ? joinRanks(passages, [byVectors, rankByWords(passages)]) : byVectors, how);
      },
    },
  };
}

function hashOrigin(
  passages: readonly Passage[],
  topK: number,
  { model, dimensions = null, withWords }: EmbeddingRanks,
): string {
  return createHash('sha256').update(canonicalJson({ passages, topK, model, dimensions, withWords })).digest('hex');
}

type Rank = (question: string) => readonly Passage[];

function rememberBest(rank: Rank, topK: number): Retriever['find'] {
  const found = new Map<string, readonly Passage[]>();
  return (question) => {
    const known = found.get(question) ?? rank(question).slice(0, topK);
    found.set(question, known);
    return known;
  };
}

/** By tokens, as they stand in a prompt. */
function findLongest(passages: readonly Passage[], topK: number): readonly Passage[] {
  const { countText } = makeTokenCounter();
  return passages
    .map((passage) => ({ passage, tokens: countText(`[${passage.id}] ${passage.heading}\n${passage.text}`) }))
    .sort((one, other) => other.tokens - one.tokens)
    .slice(0, topK)
    .map(({ passage }) => passage);
}
