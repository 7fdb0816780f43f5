import { priceCalls } from '../cost/price-calls.ts';
import { addKnown, type KnownNumber, known, unknown } from '../domain/known.ts';
import type { Standing } from '../domain/progress.ts';
import type { Engine } from './engine.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import type { Target } from './target.ts';

/** Counts of an evaluation that goes on. */
export interface Tally<Role extends string> {
  readonly add: (role: Role, judged: JudgedAnswer) => void;
  /** Mean scores over the samples that both targets have been judged on; null before there are any. */
  readonly standing: () => Standing | null;
  /** What the answers of this run have cost so far. */
  readonly usd: () => KnownNumber;
  /** Calls of a target that could not be had. */
  readonly failed: (role: Role) => number;
}

export function makeTally(
  targets: Readonly<Record<'baseline' | 'candidate', Target>>,
  engine: Engine,
): Tally<'baseline' | 'candidate'> {
  const scores = { baseline: new Map<string, number>(), candidate: new Map<string, number>() };
  const sums = { pairs: 0, baseline: 0, candidate: 0 };
  const failed = { baseline: 0, candidate: 0 };
  const tokens = { baseline: noTokens(), candidate: noTokens() };
  let usageIsUnknown = false;

  function addScore(role: 'baseline' | 'candidate', sample: string, score: number): void {
    const other = role === 'baseline' ? 'candidate' : 'baseline';
    const otherScore = scores[other].get(sample);
    if (otherScore === undefined) {
      scores[role].set(sample, score);
      return;
    }
    // Both are known: they are in the sums, and need not be kept.
    scores[other].delete(sample);
    sums.pairs += 1;
    sums[role] += score;
    sums[other] += otherScore;
  }

  return {
    add: (role, { sample, answer, score, cached }) => {
      if (answer.status === 'failed') {
        failed[role] += 1;
        return;
      }
      if (score?.status === 'scored') addScore(role, sample.id, score.value);
      if (cached) return;
      if (answer.usage === null) usageIsUnknown = true;
      else {
        tokens[role].promptTokens += answer.usage.promptTokens;
        tokens[role].cachedPromptTokens += answer.usage.cachedPromptTokens;
        tokens[role].completionTokens += answer.usage.completionTokens;
      }
    },
    standing: () =>
      sums.pairs === 0
        ? null
        : { pairs: sums.pairs, baseline: sums.baseline / sums.pairs, candidate: sums.candidate / sums.pairs },
    usd: () => {
      if (usageIsUnknown) return unknown('the service did not report its token usage');
      return addKnown(
        (['baseline', 'candidate'] as const).map((role) =>
          tokens[role].promptTokens === 0 ? known(0) : priceCalls(targets[role], tokens[role], engine),
        ),
      );
    },
    failed: (role) => failed[role],
  };
}

function noTokens() {
  return { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 };
}
