import { describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../src/compare/compare-outcomes.ts';
import { defaultOnInconclusive, type GateTest } from '../../src/compare/gate-test.ts';
import { comparisonSchema } from '../../src/domain/comparison.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { gate, nothingExcluded, outcomesOf } from './outcomes.ts';

const compare = (outcomes: readonly Outcome[], parts: Partial<GateTest> = {}) =>
  compareOutcomes({ outcomes, excluded: nothingExcluded, gate: gate(parts) });

describe('the promised object', () => {
  it('holds counts, shares and intervals of the pairs', () => {
    const comparison = compare(outcomesOf({ right: 430, losses: 12, gains: 31, wrong: 27 }));
    expect(comparisonSchema.strict().parse(comparison)).toEqual(comparison);
    expect(comparison).toMatchObject({
      n: 500,
      bothRight: 430,
      losses: 12,
      gains: 31,
      bothWrong: 27,
      difference: 0.038,
    });
    expect(comparison.baseline.value).toBe(0.884);
    expect(comparison.baseline.low).toBeCloseTo(0.853, 3);
    expect(comparison.baseline.high).toBeCloseTo(0.909, 3);
    expect(comparison.candidate.value).toBe(0.922);
    expect(comparison.candidate.low).toBeCloseTo(0.895, 3);
    expect(comparison.candidate.high).toBeCloseTo(0.942, 3);
    expect(comparison.test.mcnemarExact).toBeCloseTo(0.0054, 4);
    expect(comparison.power.smallestDetectable).toBeCloseTo(0.035, 3);
    expect(comparison.stopped).toEqual({ early: false, used: 500, of: 500, by: 'final' });
  });

  it('is valid by the schema for every small set of outcomes', () => {
    for (const rule of ['no-regression', 'not-worse', 'threshold'] as const) {
      for (let losses = 0; losses <= 3; losses += 1) {
        for (let gains = 0; gains <= 3; gains += 1) {
          const outcomes = outcomesOf({ right: 1, losses, gains });
          for (const set of [outcomes, outcomes.slice(1), outcomes.map((outcome) => ({ ...outcome, group: 'one' }))]) {
            expect(comparisonSchema.safeParse(compare(set, { rule })).success).toBe(true);
          }
        }
      }
    }
  });

  it('bounds each side at the level of its claim', () => {
    const outcomes = outcomesOf({ right: 90, losses: 3, gains: 2 });
    expect(compare(outcomes, { rule: 'no-regression' }).interval).toMatchObject({ lowLevel: 0.9, highLevel: 0.95 });
    expect(compare(outcomes, { rule: 'not-worse' }).interval).toMatchObject({ lowLevel: 0.95, highLevel: 0.9 });
    expect(compare(outcomes, { rule: 'threshold' }).interval).toMatchObject({ lowLevel: 0.95, highLevel: 0.95 });
  });
});

describe('no-regression', () => {
  it('fails on harm that is shown', () => {
    const comparison = compare(outcomesOf({ right: 450, losses: 31, gains: 12, wrong: 7 }));
    expect(comparison).toMatchObject({ verdict: 'regressed', passed: false });
    expect(comparison.reasons).toEqual(['31 of 500 answers broke and 12 were fixed; a drop is shown at 95 %.']);
  });

  it('lets a doubtful candidate through with a warning', () => {
    const comparison = compare(outcomesOf({ right: 92, losses: 5, gains: 3 }));
    expect(comparison).toMatchObject({ verdict: 'inconclusive', passed: true });
    expect(comparison.reasons).toEqual([
      '5 of 100 answers broke and 3 were fixed; neither a drop could be shown nor a drop of 2 points or more ruled out.',
      'The difference is at least −6.6 points (90 %) and at most +3.1 (95 %).',
      'If 10 % of the answers differ, 100 pairs are enough to show a drop of 7.6 points in 80 of 100 runs.',
      'The gate passes because an inconclusive comparison is set to "warn".',
    ]);
  });

  it('says that the candidate is better when that is shown', () => {
    const comparison = compare(outcomesOf({ right: 430, losses: 12, gains: 31, wrong: 27 }));
    expect(comparison).toMatchObject({ verdict: 'improved', passed: true });
    expect(comparison.reasons).toEqual([
      '12 of 500 answers broke and 31 were fixed; a drop of 2 points or more is ruled out at 90 %, and a rise is shown at 95 %.',
    ]);
  });

  it('puts up with a drop inside the tolerance', () => {
    const outcomes = outcomesOf({ right: 1940, losses: 45, gains: 15 });
    expect(compare(outcomes).verdict).toBe('regressed');
    expect(compare(outcomes, { tolerance: 0.015, margin: 0.03 }).verdict).toBe('not-worse');
  });

  it('reports harm first when harm is shown and a drop of the margin is ruled out', () => {
    const comparison = compare(outcomesOf({ right: 4900, losses: 70, gains: 30 }), { margin: 0.05 });
    expect(comparison.verdict).toBe('regressed');
    expect(comparison.reasons[0]).toBe(
      '70 of 5000 answers broke and 30 were fixed; a drop is shown at 95 %, though a drop of 5 points or more is ruled out at 90 %.',
    );
  });
});

describe('not-worse', () => {
  it('passes only on proof', () => {
    const comparison = compare(outcomesOf({ right: 489, losses: 5, gains: 6 }), { rule: 'not-worse' });
    expect(comparison).toMatchObject({ verdict: 'not-worse', passed: true });
    expect(comparison.reasons[0]).toBe(
      '5 of 500 answers broke and 6 were fixed; a drop of 2 points or more is ruled out at 95 %.',
    );
  });

  it('passes a candidate that is proven to be within the margin although a smaller drop is shown', () => {
    const comparison = compare(outcomesOf({ right: 4900, losses: 70, gains: 30 }), { rule: 'not-worse', margin: 0.05 });
    expect(comparison).toMatchObject({ verdict: 'not-worse', passed: true });
    expect(comparison.reasons[0]).toContain('though a drop is shown at 90 %');
  });

  it('fails by default when nothing is shown, and says what was missing', () => {
    const onInconclusive = defaultOnInconclusive['not-worse'];
    const comparison = compare(outcomesOf({ right: 100 }), { rule: 'not-worse', onInconclusive });
    expect(comparison).toMatchObject({ verdict: 'inconclusive', passed: false, power: { feasible: false } });
    expect(comparison.reasons).toContain(
      'Even if no answer differed, 100 pairs could not rule out a drop of 2 points or more: more samples are needed.',
    );
    expect(comparison.reasons).toContain('The gate fails because an inconclusive comparison is set to "fail".');
  });
});

describe('threshold', () => {
  it('compares the counts and claims nothing', () => {
    const at = (losses: number) =>
      compare(outcomesOf({ right: 100 - losses, losses }), { rule: 'threshold', margin: 0.29 });
    expect(at(29)).toMatchObject({ verdict: 'not-worse', passed: true });
    expect(at(30)).toMatchObject({ verdict: 'regressed', passed: false });
    expect(at(29).reasons).toEqual([
      '29 of 100 answers broke and 0 were fixed; a change of −29.0 points is within the drop of 29 points that the threshold allows; nothing is claimed beyond this set.',
    ]);
  });
});

describe('the edges', () => {
  it.each(['no-regression', 'not-worse', 'threshold'] as const)('knows nothing without pairs under %s', (rule) => {
    const comparison = compare([], { rule, onInconclusive: defaultOnInconclusive[rule] });
    expect(comparison).toMatchObject({
      n: 0,
      verdict: 'inconclusive',
      passed: false,
      interval: { low: -1, high: 1 },
      baseline: { low: 0, high: 1 },
      test: { pRegression: 1, pOk: 1, mcnemarExact: 1, mcnemarMidP: 1 },
      power: { smallestDetectable: 1, feasible: false },
    });
    expect(comparison.reasons[0]).toBe('No pair of answers was compared, so nothing can be said.');
  });

  it('does not take a few equal answers for proof of equality', () => {
    const comparison = compare(outcomesOf({ right: 40 }), { rule: 'not-worse' });
    expect(comparison.verdict).toBe('inconclusive');
    expect(comparison.interval.low).toBeLessThan(-0.02);
    expect(comparison.interval.high).toBeGreaterThan(0);
    expect(comparison.test.mcnemarExact).toBe(1);
  });

  it('fails a candidate that breaks every answer, with an interval down to −1', () => {
    const comparison = compare(outcomesOf({ losses: 10 }));
    expect(comparison).toMatchObject({ verdict: 'regressed', difference: -1, interval: { low: -1 } });
  });

  it('draws no conclusion from one broken answer', () => {
    expect(compare(outcomesOf({ losses: 1 }))).toMatchObject({ verdict: 'inconclusive', power: { feasible: false } });
  });

  it('names the pairs that were left out', () => {
    const { reasons, excluded } = compareOutcomes({
      outcomes: outcomesOf({ right: 180, losses: 2 }),
      excluded: { baselineFailed: 12, unscored: 6 },
      gate: gate(),
    });
    expect(excluded).toEqual({ baselineFailed: 12, unscored: 6 });
    expect(reasons).toContain(
      '18 of 200 pairs are left out: 12 because the baseline failed and 6 because no score could be given.',
    );
  });
});

describe('scores between 0 and 1', () => {
  const scored = (differences: readonly number[]): Outcome[] =>
    differences.map((difference, index) => ({ id: `q${index}`, baseline: 0.5, candidate: 0.5 + difference }));
  const spread = Array.from({ length: 40 }, (_, index) => ((index % 7) - 3) / 20);

  it('are judged by a paired t, not rounded to right and wrong', () => {
    const differences = spread.map((difference) => difference - 0.1);
    const comparison = compare(scored(differences));
    const mean = differences.reduce((sum, value) => sum + value, 0) / 40;
    const error = Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 39 / 40);
    expect(comparison.difference).toBeCloseTo(mean, 12);
    expect(comparison.interval.high).toBeCloseTo(mean + 1.6848751 * error, 6);
    expect(comparison.interval.low).toBeCloseTo(mean - 1.3036386 * error, 6);
    expect(comparison).toMatchObject({ verdict: 'regressed', losses: 30, gains: 5 });
    expect(comparison.reasons).toContain(
      'Some scores lie between 0 and 1, so the mean difference is judged with a paired t.',
    );
  });

  it('that are all equal leave an interval, not a point', () => {
    const { interval, verdict } = compare(scored(spread.map(() => 0)), { rule: 'not-worse' });
    expect(verdict).toBe('inconclusive');
    expect(interval.low).toBeLessThan(-0.05);
    expect(interval.high).toBeGreaterThan(0.05);
  });

  it('do not let one half-right answer turn rare losses into proof', () => {
    const outcomes: Outcome[] = [...outcomesOf({ right: 99 }), { id: 'half', baseline: 0.5, candidate: 0.5 }];
    const comparison = compare(outcomes, { rule: 'not-worse' });
    expect(comparison.verdict).toBe('inconclusive');
    expect(comparison.reasons.join(' ')).toContain('Nearly all differences are equal');
  });
});

describe('samples in groups', () => {
  const grouped = (groups: number, size: number, lossesInEach: number): Outcome[] =>
    Array.from({ length: groups * size }, (_, index) => ({
      id: `q${index}`,
      baseline: 1,
      candidate: index % size < lossesInEach ? 0 : 1,
      group: `document ${Math.floor(index / size)}`,
    }));

  it.each([1, 2, 49])('support no claim with %i groups', (groups) => {
    const comparison = compare(grouped(groups, 20, 10));
    expect(comparison).toMatchObject({ verdict: 'inconclusive', power: { feasible: false, smallestDetectable: 1 } });
    expect(comparison.reasons[0]).toContain('nothing is claimed');
  });

  it('of one group leave everything open', () => {
    expect(compare(grouped(1, 200, 100))).toMatchObject({
      interval: { low: -1, high: 1 },
      test: { pRegression: 1, pOk: 1 },
    });
  });

  it('are judged by group from 50 groups on', () => {
    const outcomes = grouped(60, 4, 1).map((outcome, index) =>
      index % 8 < 4 ? { ...outcome, candidate: 1 } : outcome,
    );
    const comparison = compare(outcomes);
    expect(comparison).toMatchObject({ verdict: 'regressed', losses: 30 });
    expect(comparison.reasons).toContain(
      'The 240 pairs come from 60 groups and are judged by group, with a cluster-robust t.',
    );
  });

  it('of one sample each are independent samples', () => {
    const outcomes = outcomesOf({ right: 30, losses: 10, gains: 1 });
    const alone = outcomes.map((outcome) => ({ ...outcome, group: `g-${outcome.id}` }));
    expect(compare(alone)).toEqual(compare(outcomes));
  });
});
