import type { GateRule } from '../domain/comparison.ts';

/** What an inconclusive comparison does to the gate. `warn` passes, loudly. */
export type OnInconclusive = 'pass' | 'warn' | 'fail';

/** How the gate decides; see docs/statistics.md. Shares are in 0..1: a margin of 0.02 is two percentage points. */
export interface GateTest {
  readonly rule: GateRule;
  /** The drop that must not be let through: OK means "a drop of this much or more is ruled out". Above 0. */
  readonly margin: number;
  /**
   * The drop that is put up with: REGRESSION means "a drop of more than this is shown". At least 0 and below the
   * margin.
   */
  readonly tolerance: number;
  /** One-sided error rate of the claim that the rule turns on, below 0.5. */
  readonly alpha: number;
  /** One-sided error rate of the other claim, below 0.5. */
  readonly beta: number;
  readonly onInconclusive: OnInconclusive;
  /**
   * The largest share of pairs that may differ under which the error rates must hold, of 0.6 to 1; 0.6 without it. Right and wrong
   * answers of two models differ less often; a judge may prefer one of two in every pair.
   */
  readonly mostDiscordance?: number;
}

/** A gate as a task configures it. */
export interface GateSettings extends GateTest {
  /** Stop as soon as the answers so far decide, instead of asking for all of them. */
  readonly earlyStop: boolean;
  /** The share of answers expected to differ, from an earlier run: it plans, and never decides. */
  readonly discordanceAssumed: number;
}

/**
 * A gate that must prove harm lets a doubtful candidate through with a warning; one that asks for proof of quality
 * does not.
 */
export const defaultOnInconclusive = {
  'no-regression': 'warn',
  'not-worse': 'fail',
  threshold: 'fail',
} as const satisfies Record<GateRule, OnInconclusive>;

/**
 * One-sided error rates of the claims: a drop of the margin is ruled out, a drop beyond the tolerance is shown, a
 * rise is shown.
 */
export interface ClaimLevels {
  readonly ok: number;
  readonly regression: number;
  readonly improvement: number;
}

/**
 * The error rates of the claims under a rule. The threshold claims nothing: its interval is shown at alpha on both
 * sides.
 */
export function claimLevels({ rule, alpha, beta }: GateTest): ClaimLevels {
  switch (rule) {
    case 'no-regression':
      return { ok: beta, regression: alpha, improvement: alpha };
    case 'not-worse':
      return { ok: alpha, regression: beta, improvement: alpha };
    case 'threshold':
      return { ok: alpha, regression: alpha, improvement: alpha };
  }
}
