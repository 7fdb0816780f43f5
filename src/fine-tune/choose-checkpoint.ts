import type { Checkpoint } from './trainer.ts';

/** `last` is the model that the job ends with. */
export const checkpointChoices = ['last', 'best'] as const;
export type CheckpointChoice = (typeof checkpointChoices)[number];

export interface ChosenCheckpoint {
  readonly model: string;
  /** Null for the model that the job ended with, where no checkpoint stands for it. */
  readonly step: number | null;
  readonly validLoss: number | null;
  readonly isLast: boolean;
}

/**
 * The model to go on with. `best` has the lowest loss on the validation file, of equal ones the earlier; never chosen by the held-out
 * file, which would judge its own choice. Without a validation loss the last one is taken. The last checkpoint is the model itself.
 */
export function chooseCheckpoint(
  model: string,
  checkpoints: readonly Checkpoint[],
  choice: CheckpointChoice,
): ChosenCheckpoint {
  const inOrder = [...checkpoints].sort((left, right) => left.step - right.step);
  const last = inOrder.at(-1) ?? null;
  const fallback = { model, step: last?.step ?? null, validLoss: last?.validLoss ?? null, isLast: true };
  if (choice === 'last') return fallback;
  let best: { readonly checkpoint: Checkpoint; readonly validLoss: number } | null = null;
  for (const checkpoint of inOrder) {
    const { validLoss } = checkpoint;
    if (validLoss !== null && (best === null || validLoss < best.validLoss)) best = { checkpoint, validLoss };
  }
  if (best === null || best.checkpoint === last) return fallback;
  return { model: best.checkpoint.model, step: best.checkpoint.step, validLoss: best.validLoss, isLast: false };
}
