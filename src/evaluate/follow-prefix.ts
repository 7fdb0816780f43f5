import type { Decision } from '../compare/decide-look.ts';
import type { PrefixWatch } from '../compare/watch-prefix.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import { type PairedSample, pairSample } from './pair-results.ts';
import type { PlannedAnswer } from './plan-calls.ts';
import { joinTrials } from './score-samples.ts';

/** The completed prefix of a run: the samples of the fixed order up to the first that lacks an answer. */
export interface Prefix {
  /** Takes in what is complete by now and decides, or not yet. After a decision it is given again, and nothing more is taken in. */
  readonly advance: () => Decision | null;
  /** Ids of the samples that the decision rests on. */
  readonly samples: () => ReadonlySet<string>;
}

/**
 * Follows both gated targets through the planned calls; the order in which answers arrive does not matter, and answers ahead of the
 * prefix are not looked at. A decision waits while more than `maxErrorRate` of the calls so far failed: that is no verdict.
 */
export function followPrefix(
  calls: readonly PlannedAnswer[],
  judgementOf: (call: PlannedAnswer) => JudgedAnswer | null,
  watch: PrefixWatch,
  maxErrorRate: number,
): Prefix {
  const samples = groupBySample(calls);
  const used = new Set<string>();
  const failed = { baseline: 0, candidate: 0 };
  let asked = 0;
  let decision: Decision | null = null;

  /** Null while an answer is missing. */
  function complete({ baseline, candidate }: CallsOfSample): PairedSample | null {
    const before = baseline.flatMap((call) => judgementOf(call) ?? []);
    const after = candidate.flatMap((call) => judgementOf(call) ?? []);
    if (before.length < baseline.length || after.length < candidate.length) return null;
    const [ofBaseline] = joinTrials(before);
    const [ofCandidate] = joinTrials(after);
    if (ofBaseline === undefined || ofCandidate === undefined) return null;
    failed.baseline += countFailed(before);
    failed.candidate += countFailed(after);
    asked += before.length;
    return pairSample(ofBaseline, ofCandidate);
  }

  return {
    advance: () => {
      while (decision === null) {
        const next = samples[used.size];
        const paired = next === undefined ? null : complete(next);
        if (next === undefined || paired === null) break;
        used.add(next.id);
        const found = watch.take(paired.status === 'paired' ? paired.outcome : null);
        const isBroken = Math.max(failed.baseline, failed.candidate) > asked * maxErrorRate;
        if (!isBroken) decision = found;
      }
      return decision;
    },
    samples: () => used,
  };
}

interface CallsOfSample {
  readonly id: string;
  readonly baseline: readonly PlannedAnswer[];
  readonly candidate: readonly PlannedAnswer[];
}

function groupBySample(calls: readonly PlannedAnswer[]): readonly CallsOfSample[] {
  const samples = new Map<string, { readonly id: string; baseline: PlannedAnswer[]; candidate: PlannedAnswer[] }>();
  for (const call of calls) {
    const { id } = call.sample;
    const known = samples.get(id) ?? { id, baseline: [], candidate: [] };
    samples.set(id, known);
    if (call.role === 'baseline') known.baseline.push(call);
    if (call.role === 'candidate') known.candidate.push(call);
  }
  return [...samples.values()];
}

function countFailed(judged: readonly JudgedAnswer[]): number {
  return judged.filter(({ answer }) => answer.status === 'failed').length;
}
