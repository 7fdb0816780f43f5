import type { GateTest } from '../../src/compare/gate-test.ts';
import type { LookPlan } from '../../src/compare/plan-looks.ts';
import { logEProcess } from '../../src/stats/e-process.ts';
import { lastTrue } from '../../src/stats/last-true.ts';
import { mirrorCounts } from '../../src/stats/paired-counts.ts';

/** At which numbers of unchanged answers a gate decides, given how many broke and were fixed. */
export interface DecidingCounts {
  /** The least number of unchanged answers at which the margin is ruled out; infinite where none is enough. */
  readonly okFrom: number;
  /** The largest number of unchanged answers at which a drop is still shown; −1 where it is at none. */
  readonly regressionTo: number;
}

/**
 * Tells, for every count of broken and fixed answers, when the e-processes of a gate decide. The one for OK only rises with every
 * unchanged answer and the one for REGRESSION never does, so that one number each says it all, and a simulation can jump from one
 * changed answer to the next. The numbers are searched for with the very function that the gate decides by, and kept.
 */
export function findLooks(gate: GateTest, plan: LookPlan): (downs: number, ups: number) => DecidingCounts {
  const known: (DecidingCounts | undefined)[][] = [];
  return (downs, ups) => {
    known[downs] ??= [];
    const row = known[downs];
    const found = row?.[ups];
    if (found !== undefined) return found;
    const most = plan.samples - downs - ups;
    const at = (same: number) => ({ pairs: downs + ups + same, downs, ups });
    const isOk = (same: number) => logEProcess(at(same), -gate.margin, plan.bets) >= -Math.log(plan.early.ok);
    const isRegression = (same: number) =>
      logEProcess(mirrorCounts(at(same)), gate.tolerance, plan.bets) >= -Math.log(plan.early.regression);
    const okFrom = lastTrue(most, (same) => !isOk(same)) + 1;
    const counts = {
      okFrom: okFrom > most ? Number.POSITIVE_INFINITY : okFrom,
      regressionTo: lastTrue(most, isRegression),
    };
    if (row !== undefined) row[ups] = counts;
    return counts;
  };
}
