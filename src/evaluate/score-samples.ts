import type { Answer } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { JudgedAnswer } from './judged-answer.ts';

/** A target's answers to one sample, over all its trials. */
export interface JudgedSample {
  readonly sample: Sample;
  /** By trial. */
  readonly trials: readonly [JudgedAnswer, ...JudgedAnswer[]];
}

/** Puts the trials of each sample together; samples in the order of their first answers. */
export function joinTrials(judged: readonly JudgedAnswer[]): readonly JudgedSample[] {
  const samples = new Map<string, { readonly sample: Sample; readonly trials: [JudgedAnswer, ...JudgedAnswer[]] }>();
  for (const one of judged) {
    const known = samples.get(one.sample.id);
    if (known === undefined) samples.set(one.sample.id, { sample: one.sample, trials: [one] });
    else known.trials.push(one);
  }
  return [...samples.values()];
}

/** The scores of the trials that were answered and could be judged. */
export function scoresOf({ trials }: JudgedSample): readonly number[] {
  return trials.flatMap(({ score }) => (score?.status === 'scored' ? [score.value] : []));
}

/** Null when there is nothing to take a mean of. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export type Extreme = 'lowest' | 'highest';

/** The answer that is shown of a sample: the first one that scored as low or as high as any. */
export function tellingAnswer({ trials: [first, ...others] }: JudgedSample, which: Extreme): Answer {
  const value = ({ score }: JudgedAnswer) => (score?.status === 'scored' ? score.value : 0);
  const isMore = (one: JudgedAnswer, best: JudgedAnswer) =>
    which === 'lowest' ? value(one) < value(best) : value(one) > value(best);
  return others.reduce((best, one) => (isMore(one, best) ? one : best), first).answer;
}
