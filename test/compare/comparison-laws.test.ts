import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../src/compare/compare-outcomes.ts';
import type { GateTest } from '../../src/compare/gate-test.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { gate, nothingExcluded, outcomesOf, swapped } from './outcomes.ts';

const compare = (outcomes: readonly Outcome[], test: GateTest): Comparison =>
  compareOutcomes({ outcomes, excluded: nothingExcluded, gate: test });

const rules = ['no-regression', 'not-worse'] as const;

/** The verdict as it can be read off the interval alone, by the rule. */
function verdictOfInterval({ interval, test, n }: Comparison): 'ok' | 'regressed' | 'inconclusive' {
  if (n === 0) return 'inconclusive';
  const ok = interval.low >= -test.margin;
  const regression = interval.high <= -test.tolerance;
  if (test.rule === 'no-regression') return regression ? 'regressed' : ok ? 'ok' : 'inconclusive';
  return ok ? 'ok' : regression ? 'regressed' : 'inconclusive';
}

function expectAgreement(comparison: Comparison): void {
  const { verdict, test, interval, difference } = comparison;
  expect(verdict === 'improved' || verdict === 'not-worse' ? 'ok' : verdict).toBe(verdictOfInterval(comparison));
  expect(interval.low).toBeLessThanOrEqual(difference);
  expect(interval.high).toBeGreaterThanOrEqual(difference);
  if (interval.low >= -test.margin && comparison.n > 0)
    expect(test.pOk).toBeLessThanOrEqual(1 - interval.lowLevel + 1e-12);
  if (interval.high <= -test.tolerance && comparison.n > 0) {
    expect(test.pRegression).toBeLessThanOrEqual(1 - interval.highLevel + 1e-12);
  }
}

const score = fc.constantFrom(0, 0.25, 0.5, 0.9, 1);
const outcome = fc.record({ baseline: score, candidate: score, group: fc.option(fc.nat(80), { freq: 3 }) });
const mixedOutcomes = fc.array(outcome, { maxLength: 120 }).map((list) =>
  list.map(({ baseline, candidate, group }, index): Outcome => {
    const pair = { id: `q${index}`, baseline, candidate };
    return group === null ? pair : { ...pair, group: `g${group}` };
  }),
);
const binaryOutcomes = fc
  .record({ right: fc.nat(900), losses: fc.nat(80), gains: fc.nat(80), wrong: fc.nat(300) })
  .map(outcomesOf);
const gates = fc
  .record({
    rule: fc.constantFrom(...rules, 'threshold' as const),
    margin: fc.constantFrom(0.01, 0.02, 0.05, 0.1),
    tolerance: fc.constantFrom(0, 0.005),
    alpha: fc.constantFrom(0.05, 0.025),
    beta: fc.constantFrom(0.1, 0.2),
  })
  .map((parts) => gate(parts));

describe('interval and verdict cannot disagree', () => {
  const settings = rules.flatMap((rule) =>
    [1, 2, 3, 6, 12, 20].flatMap((n) =>
      [
        { margin: 0.02, tolerance: 0 },
        { margin: 0.2, tolerance: 0.05 },
      ].map((parts) => ({ n, test: gate({ rule, ...parts }) })),
    ),
  );

  it.each(settings)('for any outcome of $n pairs under $test.rule at $test.margin', ({ n, test }) => {
    for (let losses = 0; losses <= n; losses += 1) {
      for (let gains = 0; losses + gains <= n; gains += 1) {
        expectAgreement(compare(outcomesOf({ right: n - losses - gains, losses, gains }), test));
      }
    }
  });

  it('for random outcomes of many pairs', () => {
    fc.assert(
      fc.property(binaryOutcomes, gates, (outcomes, test) => {
        if (test.rule !== 'threshold') expectAgreement(compare(outcomes, test));
      }),
      { numRuns: 60 },
    );
  });

  it('for scores between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 150 }), gates, (pairs, test) => {
        const outcomes = pairs.map(([baseline, candidate], index) => ({ id: `q${index}`, baseline, candidate }));
        if (test.rule !== 'threshold') expectAgreement(compare(outcomes, test));
      }),
    );
  });
});

describe('the comparison', () => {
  it('does not depend on the order of the outcomes', () => {
    const shuffled = mixedOutcomes.chain((outcomes) =>
      fc.tuple(fc.constant(outcomes), fc.shuffledSubarray(outcomes, { minLength: outcomes.length })),
    );
    fc.assert(
      fc.property(shuffled, gates, ([outcomes, others], test) => {
        expect(compare(others, test)).toEqual(compare(outcomes, test));
      }),
    );
  });

  it('is mirrored when the models change places', () => {
    fc.assert(
      fc.property(binaryOutcomes, (outcomes) => {
        const symmetric = gate({ rule: 'threshold', margin: 0.03, tolerance: 0, alpha: 0.05, beta: 0.05 });
        const here = compare(outcomes, symmetric);
        const there = compare(swapped(outcomes), symmetric);
        expect(there).toMatchObject({ losses: here.gains, gains: here.losses, bothRight: here.bothRight });
        expect(there.difference).toBe(0 - here.difference);
        expect(there.baseline).toEqual(here.candidate);
        expect(there.test.mcnemarExact).toBeCloseTo(here.test.mcnemarExact, 12);
        expect(there.test.mcnemarMidP).toBeCloseTo(here.test.mcnemarMidP, 12);
      }),
      { numRuns: 25 },
    );
  });

  it('is never regressed for both of two models', () => {
    fc.assert(
      fc.property(fc.oneof(binaryOutcomes, mixedOutcomes), gates, (outcomes, test) => {
        const verdicts = [compare(outcomes, test).verdict, compare(swapped(outcomes), test).verdict];
        expect(verdicts.filter((verdict) => verdict === 'regressed').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it('is regressed one way exactly when it is improved the other way, at one level without a tolerance and with a wide margin', () => {
    fc.assert(
      fc.property(binaryOutcomes, (outcomes) => {
        const test = gate({ margin: 0.4, tolerance: 0, alpha: 0.05, beta: 0.1 });
        const there = compare(swapped(outcomes), test).verdict;
        const here = compare(outcomes, test).verdict;
        if (here === 'regressed' && outcomes.length > 20) expect(there).toBe('improved');
        if (there === 'improved') expect(here).toBe('regressed');
      }),
      { numRuns: 40 },
    );
  });

  it('of the parts of a run, put together, is that of the whole', () => {
    fc.assert(
      fc.property(mixedOutcomes, fc.integer({ min: 1, max: 8 }), gates, (outcomes, parts, test) => {
        const shards = Array.from({ length: parts }, (_, part) =>
          outcomes.filter((_, index) => index % parts === part),
        );
        expect(compare(shards.toReversed().flat(), test)).toEqual(compare(outcomes, test));
      }),
      { numRuns: 40 },
    );
  });

  it('of one cluster claims nothing, whatever it holds', () => {
    for (const rule of rules) {
      for (const counts of [{ losses: 400 }, { right: 400 }, { gains: 400 }]) {
        const outcomes = outcomesOf(counts).map((outcome) => ({ ...outcome, group: 'one' }));
        const comparison = compare(outcomes, gate({ rule }));
        expect(comparison).toMatchObject({ verdict: 'inconclusive', interval: { low: -1, high: 1 } });
        expect(comparison.reasons.join(' ')).toContain('come from 1 group');
      }
    }
  });

  it('of losses alone, and of nothing that differs, is defined and honest for every size', () => {
    for (const n of [1, 2, 5, 60, 1000]) {
      const lost = compare(outcomesOf({ losses: n }), gate());
      expect(lost.difference).toBe(-1);
      expect(lost.interval.low).toBe(-1);
      expect(lost.verdict).toBe(n < 3 ? 'inconclusive' : 'regressed');
      const same = compare(outcomesOf({ right: n }), gate());
      expect(same.interval.low).toBeLessThan(0);
      expect(same.interval.high).toBeGreaterThan(0);
      expect(same.test.mcnemarExact).toBe(1);
    }
  });
});
