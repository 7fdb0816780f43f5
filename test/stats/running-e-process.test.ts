import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anytimeLowerBound,
  anytimeLowerBoundOfMean,
  anytimeUpperBound,
  anytimeUpperBoundOfMean,
} from '../../src/stats/anytime-interval.ts';
import { betGrid } from '../../src/stats/bet-grid.ts';
import { logEProcess, logEProcessOfValues } from '../../src/stats/e-process.ts';
import { makeRunningEProcess } from '../../src/stats/running-e-process.ts';

const value = fc.constantFrom<number>(-1, -1, 0, 0, 0, 1, 0.25, -0.5);
const groups = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 60 });
const hypothesis = fc.constantFrom(-0.05, -0.02, 0, 0.03);

describe('the running e-process', () => {
  it('is the process over all groups at every step', () => {
    fc.assert(
      fc.property(groups, hypothesis, (list, difference) => {
        const bets = betGrid(60);
        const running = makeRunningEProcess({ difference, bets, most: 4 });
        const centred: number[] = [];
        for (const group of list) {
          const sum = group.reduce((total, one) => total + one, 0);
          running.add(sum, group.length);
          centred.push(sum - group.length * difference);
          expect(running.log()).toBeCloseTo(logEProcessOfValues(centred, { difference, bets, most: 4 }), 9);
        }
      }),
    );
  });

  it('is that of the counts for right or wrong answers alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<number>(-1, 0, 0, 0, 1), { maxLength: 200 }),
        hypothesis,
        (values, difference) => {
          const bets = betGrid(200);
          const running = makeRunningEProcess({ difference, bets, most: 1 });
          for (const one of values) running.add(one, 1);
          const counts = {
            pairs: values.length,
            downs: values.filter((one) => one < 0).length,
            ups: values.filter((one) => one > 0).length,
          };
          expect(running.log()).toBeCloseTo(logEProcess(counts, difference, bets), 9);
        },
      ),
    );
  });
});

describe('the anytime interval of a mean', () => {
  it('is that of the counts for right or wrong answers alone', () => {
    const values = [...Array(9).fill(-1), ...Array(4).fill(1), ...Array(87).fill(0)];
    const clusters = { sums: values, sizes: values.map(() => 1) };
    const counts = { pairs: 100, downs: 9, ups: 4 };
    const bound = { bets: betGrid(300), level: 0.05 };
    expect(anytimeLowerBoundOfMean(clusters, { ...bound, most: 1 })).toBeCloseTo(anytimeLowerBound(counts, bound), 9);
    expect(anytimeUpperBoundOfMean(clusters, { ...bound, most: 1 })).toBeCloseTo(anytimeUpperBound(counts, bound), 9);
  });

  it('holds the mean of the values, and is mirrored with them', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const sums = list.map((group) => group.reduce((total, one) => total + one, 0));
        const sizes = list.map((group) => group.length);
        const bound = { bets: betGrid(60), level: 0.1, most: 4 };
        const count = sizes.reduce((total, size) => total + size, 0);
        const mean = count === 0 ? 0 : sums.reduce((total, sum) => total + sum, 0) / count;
        const low = anytimeLowerBoundOfMean({ sums, sizes }, bound);
        const high = anytimeUpperBoundOfMean({ sums, sizes }, bound);
        expect(low).toBeLessThanOrEqual(mean + 1e-12);
        expect(high).toBeGreaterThanOrEqual(mean - 1e-12);
        const mirrored = { sums: sums.map((sum) => 0 - sum), sizes };
        expect(anytimeLowerBoundOfMean(mirrored, bound)).toBeCloseTo(0 - high, 12);
      }),
      { numRuns: 30 },
    );
  });
});
