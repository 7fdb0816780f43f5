import { betGrid } from '../stats/bet-grid.ts';
import { criticalValue } from '../stats/critical-value.ts';
import { type ClaimLevels, claimLevels, type GateTest } from './gate-test.ts';
import { DEFAULT_DISCORDANCE } from './plan-gate.ts';

/**
 * How a gate that may stop early spends its error rates: a share by the e-process at every look, the rest at the
 * last. Fixed before the first answer; that is what keeps the promised rates.
 */
export interface LookPlan {
  /** Pairs at the last look. */
  readonly samples: number;
  readonly bets: readonly number[];
  readonly early: ClaimLevels;
  readonly final: ClaimLevels;
  /** The largest number of samples that depend on each other. */
  readonly largestGroup: number;
  /** False where passing hangs on more than this comparison. */
  readonly mayPassEarly: boolean;
  /** Calibrated for the last look, at the levels in `final`. */
  readonly critical: { readonly ok: number; readonly regression: number };
}

/**
 * Of the loose claim's error rate, so much is spent early: it saves samples, and what it costs is the weaker promise.
 */
const LOOSE_SHARE = 0.8;

/**
 * Plans the looks. The strict claim's early share grows with the information Nδ²/π: nothing below 3 (a small set
 * could not be decided early anyway), 0.2 below 12, else 0.5. π must come from an earlier run.
 */
export function planLooks({
  samples,
  gate,
  discordanceAssumed = DEFAULT_DISCORDANCE,
  groups = { count: samples, largest: 1 },
  mayPassEarly = true,
}: LooksQuestion): LookPlan {
  const { margin, tolerance, rule, mostDiscordance } = gate;
  const strict = chooseStrictShare((groups.count * margin * margin) / discordanceAssumed);
  const shares = mayPassEarly ? sharesUnder(rule, strict) : { ...sharesUnder(rule, strict), ok: 0, improvement: 0 };
  const levels = claimLevels(gate);
  const final = rule === 'threshold' ? levels : scale(levels, (key) => 1 - shares[key]);
  return {
    samples,
    bets: betGrid(Math.max(1, groups.count)),
    largestGroup: groups.largest,
    mayPassEarly,
    early: scale(levels, (key) => shares[key]),
    final,
    critical: {
      ok: criticalValue({ pairs: samples, difference: -margin, level: final.ok, mostDiscordance }),
      regression: criticalValue({ pairs: samples, difference: tolerance, level: final.regression, mostDiscordance }),
    },
  };
}

export interface LooksQuestion {
  readonly samples: number;
  readonly gate: GateTest;
  readonly discordanceAssumed?: number;
  /** Samples that depend on each other; by default each is alone. */
  readonly groups?: { readonly count: number; readonly largest: number };
  /** False where passing hangs on more than this comparison, so that all answers are needed for it. */
  readonly mayPassEarly?: boolean;
}

/** A threshold claims nothing and has nothing to share: its intervals are at the full level throughout. */
function sharesUnder(rule: GateTest['rule'], strict: number): ClaimLevels {
  switch (rule) {
    case 'no-regression':
      return { ok: LOOSE_SHARE, regression: strict, improvement: strict };
    case 'not-worse':
      return { ok: strict, regression: LOOSE_SHARE, improvement: strict };
    case 'threshold':
      return { ok: 1, regression: 1, improvement: 1 };
  }
}

function chooseStrictShare(information: number): number {
  if (information < 3) return 0;
  return information < 12 ? 0.2 : 0.5;
}

function scale(levels: ClaimLevels, factor: (key: keyof ClaimLevels) => number): ClaimLevels {
  return {
    ok: levels.ok * factor('ok'),
    regression: levels.regression * factor('regression'),
    improvement: levels.improvement * factor('improvement'),
  };
}
