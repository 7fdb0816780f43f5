import type { ComparedVerdict, Comparison } from '../domain/comparison.ts';
import { logEProcess } from '../stats/e-process.ts';
import { mirrorCounts, type PairedCounts } from '../stats/paired-counts.ts';
import { tangoScore } from '../stats/tango-score.ts';
import { decidePassed, decideVerdict } from './decide-verdict.ts';
import type { ClaimLevels, GateTest } from './gate-test.ts';
import type { LookPlan } from './plan-looks.ts';

export interface Look {
  /**
   * The pairs of the completed prefix of the fixed order, and of nothing else: judging in order of arrival favours
   * quick answers.
   */
  readonly counts: PairedCounts;
  readonly gate: GateTest;
  readonly plan: LookPlan;
  /**
   * How many of the samples to come the baseline has right and wrong, which bounds the losses and gains to come.
   * Where that is not known, both may be all that are to come. null does without curtailment.
   */
  readonly remaining: { readonly right: number; readonly wrong: number } | null;
  /** Of scores and groups, of which the counts do not tell enough: ln E of each claim. */
  readonly logs?: Readonly<Record<keyof ClaimLevels, number>>;
}

export interface Decision {
  /** Inconclusive also where the rest could only change the verdict, not whether the gate passes. */
  readonly verdict: ComparedVerdict;
  readonly passed: boolean;
  readonly by: Comparison['stopped']['by'];
}

/**
 * Decides after a prefix of the samples, or not yet: null. At most one decision is to be taken, the first.
 *
 * Before the last look a claim is made where its e-process reaches 1/level; else the run is curtailed where neither
 * the best nor the worst course of the rest can change whether the gate passes at the last look. That adds no error:
 * the last look would have decided the same.
 */
export function decideLook(look: Look): Decision | null {
  const { counts, gate, plan } = look;
  if (counts.pairs >= plan.samples) return decideFinally(counts, look, 'final');
  const decision =
    gate.rule === 'threshold' ? decideByCurtailing(look) : (decideByEProcess(look) ?? decideByCurtailing(look));
  return decision?.passed && !plan.mayPassEarly ? null : decision;
}

function decideByEProcess({ counts, gate, plan, logs }: Look): Decision | null {
  const { bets, early } = plan;
  const ok = (logs?.ok ?? logEProcess(counts, -gate.margin, bets)) >= -Math.log(early.ok);
  const regression =
    (logs?.regression ?? logEProcess(mirrorCounts(counts), gate.tolerance, bets)) >= -Math.log(early.regression);
  if (!ok && !regression) return null;
  const improvement = ok && (logs?.improvement ?? logEProcess(counts, 0, bets)) >= -Math.log(early.improvement);
  const verdict = decideVerdict({ ok, regression, improvement }, gate, false);
  return { verdict, passed: decidePassed(verdict, gate, counts.pairs), by: 'e-process' };
}

function decideByCurtailing(look: Look): Decision | null {
  const { counts, plan, remaining } = look;
  if (remaining === null) return null;
  const rest = plan.samples - counts.pairs;
  const { downs, ups } = counts;
  const atEnd = (more: { readonly downs: number; readonly ups: number }): Decision =>
    decideFinally({ pairs: plan.samples, downs: downs + more.downs, ups: ups + more.ups }, look, 'curtailed');
  const worst = atEnd({ downs: Math.min(rest, remaining.right), ups: 0 });
  const best = atEnd({ downs: 0, ups: Math.min(rest, remaining.wrong) });
  if (worst.passed !== best.passed) return null;
  return worst.verdict === best.verdict ? worst : { ...worst, verdict: 'inconclusive' };
}

/** A rise is told apart from "not worse" by the caller, from all the evidence; for passing it makes no difference. */
function decideFinally(counts: PairedCounts, { gate, plan }: Look, by: Decision['by']): Decision {
  const ok = tangoScore(counts, -gate.margin) >= plan.critical.ok;
  const regression = tangoScore(mirrorCounts(counts), gate.tolerance) >= plan.critical.regression;
  const withinThreshold = counts.ups - counts.downs + gate.margin * counts.pairs >= -1e-12 * counts.pairs;
  const verdict = decideVerdict({ ok, regression, improvement: false }, gate, withinThreshold);
  return { verdict, passed: decidePassed(verdict, gate, counts.pairs), by };
}
