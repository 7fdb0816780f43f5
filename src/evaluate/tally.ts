import { priceCalls } from '../cost/price-calls.ts';
import { type ByTarget, listTargets, mapTargets, targetNamed } from '../domain/by-target.ts';
import { addKnown, type KnownNumber, known, unknown } from '../domain/known.ts';
import type { Standing } from '../domain/progress.ts';
import type { Engine } from './engine.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import type { Target } from './target.ts';

/** Counts of an evaluation that goes on. */
export interface Tally {
  readonly add: (target: string, judged: JudgedAnswer) => void;
  /** Mean scores over what both the baseline and the candidate have been judged on; null before there is anything. */
  readonly standing: () => Standing | null;
  /** What the answers of this run have cost so far. */
  readonly usd: () => KnownNumber;
  /** Calls of a target that could not be had. */
  readonly failed: (target: string) => number;
}

export function makeTally(targets: ByTarget<Target>, engine: Engine): Tally {
  const counts = mapTargets(targets, () => ({
    failed: 0,
    tokens: { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 },
  }));
  const scores = { baseline: new Map<string, number>(), candidate: new Map<string, number>() };
  const sums = { pairs: 0, baseline: 0, candidate: 0 };
  let usageIsUnknown = false;

  function addScore(role: 'baseline' | 'candidate', name: string, score: number): void {
    const other = role === 'baseline' ? 'candidate' : 'baseline';
    const otherScore = scores[other].get(name);
    if (otherScore === undefined) {
      scores[role].set(name, score);
      return;
    }
    // Both are known: they are in the sums, and need not be kept.
    scores[other].delete(name);
    sums.pairs += 1;
    sums[role] += score;
    sums[other] += otherScore;
  }

  return {
    add: (target, { sample, trial, answer, score, cached }) => {
      const count = targetNamed(counts, target);
      if (answer.status === 'failed') {
        count.failed += 1;
        return;
      }
      if (score?.status === 'scored' && (target === 'baseline' || target === 'candidate'))
        addScore(target, `${trial} ${sample.id}`, score.value);
      if (cached) return;
      if (answer.usage === null) usageIsUnknown = true;
      else {
        count.tokens.promptTokens += answer.usage.promptTokens;
        count.tokens.cachedPromptTokens += answer.usage.cachedPromptTokens;
        count.tokens.completionTokens += answer.usage.completionTokens;
      }
    },
    standing: () =>
      sums.pairs === 0
        ? null
        : { pairs: sums.pairs, baseline: sums.baseline / sums.pairs, candidate: sums.candidate / sums.pairs },
    usd: () => {
      if (usageIsUnknown) return unknown('the service did not report its token usage');
      return addKnown(
        listTargets(targets).map(([name, target]) => {
          const { tokens } = targetNamed(counts, name);
          return tokens.promptTokens === 0 ? known(0) : priceCalls(target, tokens, engine);
        }),
      );
    },
    failed: (target) => targetNamed(counts, target).failed,
  };
}
