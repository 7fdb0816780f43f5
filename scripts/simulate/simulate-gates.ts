import { type Decision, decideLook } from '../../src/compare/decide-look.ts';
import type { GateTest } from '../../src/compare/gate-test.ts';
import { type LookPlan, planLooks } from '../../src/compare/plan-looks.ts';
import { type DecidingCounts, findLooks } from './find-looks.ts';
import { makeRandom } from './make-random.ts';

/** A situation that a gate may find: how many samples there are, how many answers change, and what the truth is. */
export interface Situation {
  readonly gate: GateTest;
  readonly samples: number;
  /** The share of answers that change sides, which is also what the plan assumes. */
  readonly discordance: number;
  /** The true difference, candidate − baseline; its size is at most the discordance. */
  readonly difference: number;
}

/** What became of many gates in one situation. All are shares in 0..1. */
export interface Simulated {
  readonly regressed: number;
  readonly ok: number;
  readonly used: number;
}

/** Runs a gate that looks after every sample so many times, on answers drawn afresh for each. */
export function simulateGates(
  { gate, samples, discordance, difference }: Situation,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Simulated {
  const plan = planLooks({ samples, gate, discordanceAssumed: discordance });
  const looks = findLooks(gate, plan);
  const random = makeRandom(seed);
  const down = (discordance - difference) / 2 / discordance;
  let [regressed, ok, used] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const end = runOnce({ gate, plan, looks }, { random, discordance, down });
    if (end.decision.verdict === 'regressed') regressed += 1;
    else if (end.decision.verdict !== 'inconclusive') ok += 1;
    used += end.used;
  }
  return { regressed: regressed / runs, ok: ok / runs, used: used / runs / samples };
}

interface Gate {
  readonly gate: GateTest;
  readonly plan: LookPlan;
  readonly looks: (downs: number, ups: number) => DecidingCounts;
}

interface Chances {
  readonly random: () => number;
  readonly discordance: number;
  /** Of the answers that change: the share that breaks. */
  readonly down: number;
}

/** Jumps from one changed answer to the next; the number of unchanged ones between them is geometric. */
function runOnce(one: Gate, chances: Chances): { readonly decision: Decision; readonly used: number } {
  const { samples } = one.plan;
  let [downs, ups, same] = [0, 0, 0];
  for (;;) {
    const { okFrom, regressionTo } = one.looks(downs, ups);
    if (same <= regressionTo || same >= okFrom) return decideAt(one, downs, ups, same);
    const pause = Math.floor(Math.log(chances.random()) / Math.log1p(-chances.discordance));
    const reached = Math.min(same + pause, samples - downs - ups);
    if (reached >= okFrom) return decideAt(one, downs, ups, okFrom);
    same = reached;
    if (downs + ups + same >= samples) return decideAt(one, downs, ups, same);
    if (chances.random() < chances.down) downs += 1;
    else ups += 1;
  }
}

/** What the gate itself says there; it must have something to say. */
function decideAt({ gate, plan }: Gate, downs: number, ups: number, same: number) {
  const used = downs + ups + same;
  const decision = decideLook({ counts: { pairs: used, downs, ups }, gate, plan, remaining: null });
  if (decision === null) throw new Error(`No decision after ${used} samples, ${downs} broken and ${ups} fixed.`);
  return { decision, used };
}
