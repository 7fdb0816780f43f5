import type { DatasetFile } from '../dataset/check-files.ts';
import { joinTrainingFiles } from '../fine-tune/join-training-files.ts';
import type { Retrieval } from '../retrieval/add-context.ts';
import { contextualTrainingFile } from '../retrieval/contextual-training-file.ts';

/** The files that a model is trained from. */
export interface TrainingFiles {
  readonly train: readonly DatasetFile[];
  readonly validation: readonly DatasetFile[];
  readonly hashes: TrainingHashes;
}

/** SHA-256 of the files as they are uploaded; null without files, or while it is not known what their questions stand in. */
interface TrainingHashes {
  readonly train: string | null;
  readonly validation: string | null;
}

/** The files as they are uploaded: their questions in their context. As long as that awaits embeddings they stand as they are. */
export function putInContext(
  { train, validation }: Pick<TrainingFiles, 'train' | 'validation'>,
  context: Retrieval | null,
): TrainingFiles {
  if (context === null) return withHashes(train, validation);
  if (context.retriever.embeddings !== null) return { train, validation, hashes: { train: null, validation: null } };
  const inContext = (files: readonly DatasetFile[]) =>
    files.map((file) => ({ ...file, bytes: contextualTrainingFile(file.bytes, context) }));
  return withHashes(inContext(train), inContext(validation));
}

function withHashes(train: readonly DatasetFile[], validation: readonly DatasetFile[]): TrainingFiles {
  return { train, validation, hashes: { train: hashFiles(train), validation: hashFiles(validation) } };
}

export function hashFiles(files: readonly DatasetFile[]): string | null {
  return files.length === 0 ? null : joinTrainingFiles({ task: '', role: 'train' }, files).sha256;
}
