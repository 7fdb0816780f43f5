import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareOutcomes } from '../../src/compare/compare-outcomes.ts';
import { type Decision, decideLook } from '../../src/compare/decide-look.ts';
import type { GateTest } from '../../src/compare/gate-test.ts';
import { type LookPlan, planLooks } from '../../src/compare/plan-looks.ts';
import { comparisonSchema } from '../../src/domain/comparison.ts';
import { betGrid } from '../../src/stats/bet-grid.ts';
import { calculation, expectWithin, referenceCases } from '../oracles/reference.ts';
import { gate, nothingExcluded, outcomesOf } from './outcomes.ts';

type Step = 'L' | 'G' | '.';

/** Looks after every sample until there is a decision; `.` are samples that both models have right. */
function watch(
  steps: readonly Step[],
  { test, plan, curtail }: { readonly test: GateTest; readonly plan: LookPlan; readonly curtail: boolean },
): { readonly decision: Decision; readonly downs: number; readonly ups: number; readonly used: number } {
  let [downs, ups, wrong] = [0, 0, steps.filter((step) => step === 'G').length];
  for (let used = 0; used <= steps.length; used += 1) {
    const remaining = curtail ? { right: steps.length - used - wrong, wrong } : null;
    const decision = decideLook({ counts: { pairs: used, downs, ups }, gate: test, plan, remaining });
    if (decision !== null) return { decision, downs, ups, used };
    const step = steps[used];
    if (step === 'L') downs += 1;
    if (step === 'G') {
      ups += 1;
      wrong -= 1;
    }
  }
  throw new Error('The last look decides.');
}

describe('watching a run', () => {
  const traceSchema = z.object({
    outcomes: z.string(),
    N: z.number(),
    margin: z.number(),
    policy: z.enum(['noninferiority', 'significant']),
    alpha: z.number(),
    beta: z.number(),
    rho_strict: z.number(),
    rho_loose: z.number(),
    z_fail: z.number(),
    z_pass: z.number(),
  });
  const calculate = calculation(traceSchema, (trace) => {
    const strict = trace.alpha * trace.rho_strict;
    const loose = trace.beta * trace.rho_loose;
    const mustProve = trace.policy === 'noninferiority';
    const test = gate({ rule: mustProve ? 'not-worse' : 'no-regression', margin: trace.margin });
    const early = { ok: mustProve ? strict : loose, regression: mustProve ? loose : strict, improvement: strict };
    const critical = { ok: trace.z_pass, regression: trace.z_fail };
    const plan = {
      samples: trace.N,
      bets: betGrid(trace.N),
      early,
      final: early,
      critical,
      largestGroup: 1,
      mayPassEarly: true,
    };
    const steps = [...trace.outcomes].map((step) => (step === 'L' || step === 'G' ? step : '.'));
    const { decision, used } = watch(steps, { test, plan, curtail: false });
    const verdict =
      decision.verdict === 'regressed' ? 'fail' : decision.verdict === 'inconclusive' ? 'inconclusive' : 'pass';
    return { verdict, n_used: used, reason: decision.by };
  });

  it.each(referenceCases.filter(({ kind }) => kind === 'sequential_trace'))(
    'decides $id where exact arithmetic does',
    (reference) => expectWithin(calculate(reference.input), reference),
  );
});

describe('the plan of the looks', () => {
  it('spends nothing of the strict claim early on a small set, a fifth on a middling one and half on a large one', () => {
    const strict = (samples: number) => planLooks({ samples, gate: gate({ margin: 0.05 }) });
    for (const [samples, early] of [
      [119, 0],
      [120, 0.01],
      [479, 0.01],
      [480, 0.025],
    ] as const) {
      expect(strict(samples).early.regression).toBeCloseTo(early, 12);
      expect(strict(samples).final.regression).toBeCloseTo(0.05 - early, 12);
      expect(strict(samples).early.ok).toBeCloseTo(0.08, 12);
      expect(strict(samples).final.ok).toBeCloseTo(0.02, 12);
    }
  });

  it('gives the strict share to the claim that the rule is strict about', () => {
    const plan = planLooks({ samples: 1000, gate: gate({ rule: 'not-worse', margin: 0.05 }) });
    expect(plan.early.ok).toBeCloseTo(0.025, 12);
    expect(plan.early.regression).toBeCloseTo(0.08, 12);
  });
});

/** Numbers in 0..1 that are the same in every run: Park and Miller's generator. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function draw(
  random: () => number,
  size: number,
  { loss, gain }: { readonly loss: number; readonly gain: number },
): Step[] {
  return Array.from({ length: size }, () => {
    const at = random();
    if (at < loss) return 'L';
    return at < loss + gain ? 'G' : '.';
  });
}

describe('the error rates with looks after every sample', () => {
  const runs = 1500;
  const share = (test: GateTest, rates: { loss: number; gain: number }, wanted: (decision: Decision) => boolean) => {
    const random = makeRandom(20261120);
    const plan = planLooks({ samples: 200, gate: test });
    let count = 0;
    for (let run = 0; run < runs; run += 1) {
      if (wanted(watch(draw(random, 200, rates), { test, plan, curtail: run % 2 === 0 }).decision)) count += 1;
    }
    return count / runs;
  };
  const noise = 3 * Math.sqrt((0.05 * 0.95) / runs);

  it('keep false alarms under alpha where nothing changed', () => {
    const test = gate({ margin: 0.05 });
    expect(share(test, { loss: 0.05, gain: 0.05 }, ({ passed }) => !passed)).toBeLessThan(0.05 + noise);
  });

  it('keep false passes under alpha where the drop is the margin', () => {
    const test = gate({ rule: 'not-worse', margin: 0.05, onInconclusive: 'fail' });
    for (const rates of [
      { loss: 0.05, gain: 0 },
      { loss: 0.1, gain: 0.05 },
    ]) {
      expect(share(test, rates, ({ passed }) => passed)).toBeLessThan(0.05 + noise);
    }
  });

  it('find a large drop, and nearly always early', () => {
    const test = gate({ margin: 0.05 });
    const rates = { loss: 0.3, gain: 0.02 };
    expect(share(test, rates, ({ verdict }) => verdict === 'regressed')).toBeGreaterThan(0.99);
    expect(share(test, rates, ({ by }) => by !== 'final')).toBeGreaterThan(0.95);
  });
});

describe('curtailment', () => {
  const steps = fc.array(fc.constantFrom<Step>('L', 'G', '.', '.', '.'), { minLength: 5, maxLength: 60 });
  const tests = fc
    .record({
      rule: fc.constantFrom('no-regression' as const, 'not-worse' as const, 'threshold' as const),
      margin: fc.constantFrom(0.05, 0.2),
      onInconclusive: fc.constantFrom('fail' as const, 'warn' as const),
    })
    .map(gate);

  it('never changes whether the gate passes at the last look', () => {
    fc.assert(
      fc.property(steps, tests, (run, test) => {
        const whole = planLooks({ samples: run.length, gate: test });
        const never = { ok: 0, regression: 0, improvement: 0 };
        const plan = { ...whole, early: never };
        const curtailed = watch(run, { test, plan, curtail: true }).decision;
        const full = watch(run, { test, plan, curtail: false }).decision;
        expect(curtailed.passed).toBe(full.passed);
        expect(full.by).toBe('final');
      }),
      { numRuns: 60 },
    );
  });

  it('stops at once where no sample could decide anything', () => {
    const test = gate();
    const plan = planLooks({ samples: 2, gate: test });
    const decision = decideLook({
      counts: { pairs: 0, downs: 0, ups: 0 },
      gate: test,
      plan,
      remaining: { right: 2, wrong: 0 },
    });
    expect(decision).toMatchObject({ by: 'curtailed', verdict: 'inconclusive', passed: true });
  });
});

describe('the comparison of a run that was watched', () => {
  const compareWatched = (steps: readonly Step[], test: GateTest, curtail = true) => {
    const plan = planLooks({ samples: steps.length, gate: test });
    const { decision, downs, ups, used } = watch(steps, { test, plan, curtail });
    const outcomes = outcomesOf({ right: used - downs - ups, losses: downs, gains: ups });
    const comparison = compareOutcomes({ outcomes, excluded: nothingExcluded, gate: test, stop: { plan, decision } });
    return { decision, comparison };
  };

  it('shows the anytime interval and the looks that were not needed', () => {
    const steps = Array.from({ length: 600 }, (_, index): Step => (index % 4 === 0 ? 'L' : '.'));
    const { comparison } = compareWatched(steps, gate({ margin: 0.05 }), false);
    expect(comparisonSchema.strict().parse(comparison)).toEqual(comparison);
    expect(comparison).toMatchObject({
      verdict: 'regressed',
      passed: false,
      interval: { kind: 'anytime', highLevel: 0.975 },
    });
    expect(comparison.stopped).toMatchObject({ early: true, of: 600, by: 'e-process' });
    expect(comparison.stopped.used).toBe(comparison.n);
    expect(comparison.n).toBeLessThan(200);
    expect(comparison.interval.high).toBeLessThanOrEqual(0);
    expect(comparison.reasons.join(' ')).toContain(`Decided after ${comparison.n} of 600 samples`);
  });

  it('says that the rest could not have changed the gate', () => {
    const steps = Array.from({ length: 60 }, (): Step => 'L');
    const { comparison } = compareWatched(steps, gate({ rule: 'threshold', margin: 0.1 }));
    expect(comparison).toMatchObject({
      verdict: 'regressed',
      passed: false,
      stopped: { used: 7, of: 60, by: 'curtailed' },
    });
    expect(comparison.reasons).toContain(
      'Stopped after 7 of 60 samples: whatever the rest had been, the gate would fail.',
    );
  });

  it('decides as the look did, and its interval says the same', () => {
    const chances = fc.constantFrom({ loss: 0.02, gain: 0.02 }, { loss: 0.15, gain: 0.02 }, { loss: 0.0, gain: 0.1 });
    const rules = fc.constantFrom('no-regression' as const, 'not-worse' as const);
    fc.assert(
      fc.property(
        chances,
        rules,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 10, max: 500 }),
        (rates, rule, seed, size) => {
          const test = gate({ rule, margin: 0.05, onInconclusive: rule === 'not-worse' ? 'fail' : 'warn' });
          const { decision, comparison } = compareWatched(draw(makeRandom(seed), size, rates), test);
          const { verdict, interval, passed } = comparison;
          expect(passed).toBe(decision.passed);
          expect(verdict === 'improved' ? 'not-worse' : verdict).toBe(
            decision.verdict === 'improved' ? 'not-worse' : decision.verdict,
          );
          if (decision.by === 'curtailed') return;
          const [ok, regression] = [interval.low >= -0.05, interval.high <= 0];
          const strictFirst = rule === 'no-regression' ? [regression, ok] : [ok, regression];
          const named = rule === 'no-regression' ? ['regressed', 'not-worse'] : ['not-worse', 'regressed'];
          const wanted = strictFirst[0] ? named[0] : strictFirst[1] ? named[1] : 'inconclusive';
          expect(verdict === 'improved' ? 'not-worse' : verdict).toBe(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows an anytime interval of scores too, that says what the process says', () => {
    const test = gate({ margin: 0.05 });
    const plan = planLooks({ samples: 400, gate: test });
    const outcomes = Array.from({ length: 120 }, (_, index) => ({
      id: `q${index}`,
      baseline: 0.9,
      candidate: index % 2 === 0 ? 0.2 : 0.9,
    }));
    const decision: Decision = { verdict: 'regressed', passed: false, by: 'e-process' };
    const comparison = compareOutcomes({ outcomes, excluded: nothingExcluded, gate: test, stop: { plan, decision } });
    expect(comparison).toMatchObject({ verdict: 'regressed', interval: { kind: 'anytime' }, stopped: { early: true } });
    expect(comparison.interval.high).toBeLessThan(0);
    expect(comparison.interval.low).toBeLessThan(-0.35);
  });
});
