import type { LossPoint, TrainingAdvice } from '../domain/report.ts';

export interface TrainingCourse {
  /** In order of steps. */
  readonly curve: readonly LossPoint[];
  /** Passes that the job made; null when it is not known. */
  readonly epochs: number | null;
  /** Whether the model in use is an earlier checkpoint already. */
  readonly isEarlierCheckpoint: boolean;
}

/** A curve of fewer points says nothing. */
const fewestPoints = 8;
/** A change of the mean loss that is more than noise, as a share of it and by itself. */
const notable = { share: 0.05, loss: 0.01 };

/**
 * What the job's own curve says about the next one. Losses of single steps jump, so quarters are compared by their means: the loss
 * still falling from the third to the last means that more epochs would teach more; a validation loss whose last quarter lies
 * above its best one means that the model has begun to learn by heart.
 */
export function adviseTraining({ curve, epochs, isEarlierCheckpoint }: TrainingCourse): readonly TrainingAdvice[] {
  const valid = quarters(curve.flatMap(({ validLoss }) => (validLoss === null ? [] : [validLoss])));
  const train = quarters(curve.map(({ trainLoss }) => trainLoss));
  const ofEpochs = epochs === null ? '' : ` than the ${epochs} of this job`;
  if (valid !== null) {
    const best = Math.min(...valid.slice(0, -1));
    const last = valid.at(-1) ?? best;
    if (rises(best, last)) {
      const way = isEarlierCheckpoint
        ? 'the checkpoint with the lowest loss is used; fewer epochs would have been cheaper'
        : `use fewer epochs${ofEpochs}, or \`checkpoints: best\``;
      const text = `Validation loss rose from ${format(best)} to ${format(last)} by the end: ${way}.`;
      return [{ kind: 'fewer-epochs', text }];
    }
  }
  const [, , third, last] = train ?? [];
  if (third === undefined || last === undefined || !rises(last, third)) return [];
  const text = `Training loss was still falling at the end (${format(third)} to ${format(last)} over the last half): more epochs${ofEpochs} may help.`;
  return [{ kind: 'more-epochs', text }];
}

/** Advice from what a model has unlearned: guards that got worse, by their names. */
export function adviseForgetting(worseGuards: readonly string[]): readonly TrainingAdvice[] {
  if (worseGuards.length === 0) return [];
  const text = `Worse than before on ${worseGuards.join(', ')}: a lower learning rate forgets less.`;
  return [{ kind: 'lower-rate', text }];
}

/** Means of four equal parts, in order; null for too few values. */
function quarters(values: readonly number[]): readonly number[] | null {
  if (values.length < fewestPoints) return null;
  return [0, 1, 2, 3].map((part) => {
    const from = Math.floor((part * values.length) / 4);
    const to = Math.floor(((part + 1) * values.length) / 4);
    return values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  });
}

function rises(from: number, to: number): boolean {
  return to > from * (1 + notable.share) && to - from > notable.loss;
}

function format(loss: number): string {
  return loss.toFixed(loss < 0.1 ? 3 : 2);
}
