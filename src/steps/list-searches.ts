import type { Sample } from '../domain/sample.ts';
import { isCalled, type Target } from '../evaluate/target.ts';
import { questionOf, type Retrieval } from '../retrieval/add-context.ts';
import { contextualTrainingFile } from '../retrieval/contextual-training-file.ts';
import { passageText } from '../retrieval/rank-by-vectors.ts';
import type { AwaitedEmbeddings } from '../retrieval/retriever.ts';
import type { EmbeddingSettings, RetrievalSettings, TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { TaskDatasets } from './read-datasets.ts';

/** A search that awaits the vectors of its passages and of all questions that will be asked. */
export interface AwaitedSearch {
  readonly retrieval: Retrieval;
  readonly awaited: AwaitedEmbeddings;
  readonly settings: EmbeddingSettings;
  readonly passages: readonly TextToEmbed[];
  readonly questions: readonly TextToEmbed[];
}

export interface TextToEmbed {
  readonly text: string;
  /** Passage, sample or training file, for the journal and for messages. */
  readonly of: string;
}

/** Null for a target whose search awaits nothing, or that has none. */
export function searchOfTarget(
  settings: TargetSettings,
  target: Target,
  samples: readonly Sample[],
): AwaitedSearch | null {
  if (!isCalled(target)) return null;
  return awaitedSearch(settings.retrieval, target.retrieval, () =>
    samples.map(({ id, input }) => ({ text: questionOf(input), of: id })),
  );
}

/** The same for the context of the training and validation files. */
export function searchOfTraining(
  { fineTune }: TaskSettings,
  { train, validation, trainingContext }: Pick<TaskDatasets, 'train' | 'validation' | 'trainingContext'>,
): AwaitedSearch | null {
  return awaitedSearch(fineTune?.retrieval ?? null, trainingContext, (retrieval) =>
    [...train, ...validation].flatMap(({ path, bytes }) => {
      const questions: TextToEmbed[] = [];
      // Whatever the files are searched for, nothing is found yet.
      const find = (text: string) => {
        questions.push({ text, of: path });
        return [];
      };
      contextualTrainingFile(bytes, { ...retrieval, retriever: { ...retrieval.retriever, find } });
      return questions;
    }),
  );
}

function awaitedSearch(
  settings: RetrievalSettings | null,
  retrieval: Retrieval | null,
  listQuestions: (retrieval: Retrieval) => readonly TextToEmbed[],
): AwaitedSearch | null {
  const awaited = retrieval?.retriever.embeddings ?? null;
  const embeddings = settings?.embeddings ?? null;
  if (retrieval === null || awaited === null || embeddings === null) return null;
  return {
    retrieval,
    awaited,
    settings: embeddings,
    passages: awaited.passages.map((passage) => ({ text: passageText(passage), of: passage.id })),
    // A question without a text finds nothing, and has no vector.
    questions: listQuestions(retrieval).filter(({ text }) => text.trim() !== ''),
  };
}
