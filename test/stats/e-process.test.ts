import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anytimeLowerBound, anytimeUpperBound } from '../../src/stats/anytime-interval.ts';
import { betGrid } from '../../src/stats/bet-grid.ts';
import { logEProcess, logEProcessOfValues } from '../../src/stats/e-process.ts';
import { finiteLogEProcess } from '../../src/stats/finite-e-process.ts';
import { mirrorCounts } from '../../src/stats/paired-counts.ts';

const bets = betGrid(100);

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}

describe('the e-process', () => {
  it('is worth 1 on average where the hypothesis just holds, and less inside it', () => {
    for (const difference of [-0.2, -0.02, 0, 0.1]) {
      for (const [discordance, drop] of [
        [0.3, 0],
        [0.6, 0],
        [0.6, 0.1],
      ] as const) {
        const truth = difference - drop;
        const [down, up] = [(discordance - truth) / 2, (discordance + truth) / 2];
        let mean = 0;
        for (let downs = 0; downs <= 12; downs += 1) {
          for (let ups = 0; ups + downs <= 12; ups += 1) {
            const ways = choose(12, downs) * choose(12 - downs, ups);
            const chance = ways * down ** downs * up ** ups * (1 - down - up) ** (12 - downs - ups);
            mean += chance * Math.exp(logEProcess({ pairs: 12, downs, ups }, difference, bets));
          }
        }
        if (drop === 0) expect(mean).toBeCloseTo(1, 10);
        else expect(mean).toBeLessThan(1);
      }
    }
  });

  it('starts at 1', () => {
    expect(logEProcess({ pairs: 0, downs: 0, ups: 0 }, -0.05, bets)).toBeCloseTo(0, 12);
  });

  it('of values is that of counts where the values are −1, 0 and 1', () => {
    const difference = -0.05;
    const values = [1, 0, 0, -1, 1, 1, 0];
    const centred = values.map((value) => value - difference);
    const counted = logEProcess({ pairs: 7, downs: 1, ups: 3 }, difference, bets);
    expect(logEProcessOfValues(centred, { difference, bets })).toBeCloseTo(counted, 12);
  });

  it('bets on a group as one step, and less when groups may be large', () => {
    const difference = -0.05;
    const alone = logEProcessOfValues([1.05], { difference, bets });
    const grouped = logEProcessOfValues([1.05], { difference, bets, most: 4 });
    expect(grouped).toBeLessThan(alone);
    expect(grouped).toBeGreaterThan(0);
  });

  it('over a finite population settles what is certain', () => {
    const options = { population: 4, threshold: 0, bets };
    expect(finiteLogEProcess([1, 1, 1], options).at(-1)).toBe(Number.POSITIVE_INFINITY);
    expect(finiteLogEProcess([-1, -1, -1, -1], options).at(-1)).toBeLessThan(0);
    expect(finiteLogEProcess([], options)).toEqual([]);
  });
});

describe('the anytime interval', () => {
  const counts = fc
    .tuple(fc.nat(300), fc.nat(60), fc.nat(60))
    .map(([same, downs, ups]) => ({ pairs: same + downs + ups, downs, ups }));

  it('holds the estimate, is mirrored with the data and agrees with the process at the pivot', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(-0.1, -0.02, 0, 0.05), (seen, pivot) => {
        const options = { bets, level: 0.05, pivot };
        const low = anytimeLowerBound(seen, options);
        const estimate = seen.pairs === 0 ? 0 : (seen.ups - seen.downs) / seen.pairs;
        expect(low).toBeLessThanOrEqual(estimate);
        expect(low >= pivot).toBe(logEProcess(seen, pivot, bets) >= Math.log(20));
        const mirrored = anytimeUpperBound(mirrorCounts(seen), { bets, level: 0.05, pivot: 0 - pivot });
        expect(mirrored).toBe(0 - low);
      }),
    );
  });

  it('is everything before the first pair, at level 0, and below when all went down', () => {
    expect(anytimeLowerBound({ pairs: 0, downs: 0, ups: 0 }, { bets, level: 0.05 })).toBe(-1);
    expect(anytimeLowerBound({ pairs: 90, downs: 0, ups: 30 }, { bets, level: 0 })).toBe(-1);
    expect(anytimeLowerBound({ pairs: 9, downs: 9, ups: 0 }, { bets, level: 0.05 })).toBe(-1);
  });
});
