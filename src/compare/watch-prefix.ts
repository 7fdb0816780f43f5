import type { Outcome } from '../domain/outcome.ts';
import { makeRunningEProcess } from '../stats/running-e-process.ts';
import { type Decision, decideLook } from './decide-look.ts';
import type { GateTest } from './gate-test.ts';
import type { LookPlan } from './plan-looks.ts';

/** One sample of the fixed order, as it is known before the run. */
export interface WatchedSample {
  /** Samples of one group stand together in the order. */
  readonly group: string;
  /** What the baseline has made of it, where its answer was there before; null where that is not known. */
  readonly baseline: number | null;
}

/** Watches the completed prefix of a run. */
export interface PrefixWatch {
  /**
   * Takes the next sample of the order, null where its pair is left out, and decides or not yet. At most one decision is to be taken,
   * the first. After the last sample there is none: then all answers are there, and the comparison decides.
   */
  readonly take: (outcome: Outcome | null) => Decision | null;
}

/**
 * Looks after every sample, or after every group where samples depend on each other. Right or wrong answers are judged by their
 * counts, scores by the same process over their differences. A run is curtailed only while no pair was left out and all answers are
 * right or wrong: else the last look is not known beforehand.
 */
export function watchPrefix(samples: readonly WatchedSample[], gate: GateTest, plan: LookPlan): PrefixWatch {
  const processOf = (difference: number) =>
    makeRunningEProcess({ difference, bets: plan.bets, most: plan.largestGroup });
  const processes = { ok: processOf(-gate.margin), regression: processOf(gate.tolerance), improvement: processOf(0) };
  const ahead = countAhead(samples);
  const isGrouped = plan.largestGroup > 1;
  let [seen, pairs, downs, ups] = [0, 0, 0, 0];
  let isBinary = true;
  let group = { sum: 0, size: 0 };

  function addToProcesses(): void {
    if (group.size === 0) return;
    processes.ok.add(group.sum, group.size);
    processes.regression.add(0 - group.sum, group.size);
    processes.improvement.add(group.sum, group.size);
    group = { sum: 0, size: 0 };
  }

  return {
    take: (outcome) => {
      const current = samples[seen]?.group;
      seen += 1;
      if (outcome !== null) {
        const { baseline, candidate } = outcome;
        pairs += 1;
        if (baseline > candidate) downs += 1;
        if (candidate > baseline) ups += 1;
        isBinary &&= isRightOrWrong(baseline) && isRightOrWrong(candidate);
        group = { sum: group.sum + candidate - baseline, size: group.size + 1 };
      }
      const next = samples[seen];
      if (next === undefined) return null;
      if (isGrouped && next.group === current) return null;
      addToProcesses();
      const counts = { pairs, downs, ups };
      if (isBinary && !isGrouped) {
        return decideLook({ counts, gate, plan, remaining: pairs === seen ? (ahead[seen] ?? null) : null });
      }
      if (gate.rule === 'threshold') return null;
      const { ok, regression, improvement } = processes;
      const logs = { ok: ok.log(), regression: regression.log(), improvement: improvement.log() };
      return decideLook({ counts, gate, plan, remaining: null, logs });
    },
  };
}

function isRightOrWrong(score: number): boolean {
  return score === 0 || score === 1;
}

/** For each position how many of the samples from there on the baseline may have right, and wrong. */
function countAhead(samples: readonly WatchedSample[]): readonly { readonly right: number; readonly wrong: number }[] {
  const ahead = [{ right: 0, wrong: 0 }];
  for (const { baseline } of samples.toReversed()) {
    const after = ahead.at(-1) ?? { right: 0, wrong: 0 };
    ahead.push({
      right: after.right + (baseline === 0 ? 0 : 1),
      wrong: after.wrong + (baseline === 1 ? 0 : 1),
    });
  }
  return ahead.reverse();
}
