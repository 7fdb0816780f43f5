import { describe, expect, it } from 'vitest';
import { criticalValue } from '../../src/stats/critical-value.ts';
import { exactPValue } from '../../src/stats/exact-p-value.ts';
import { normalUpperQuantile } from '../../src/stats/normal.ts';
import { nuisanceGrid, ratesOf } from '../../src/stats/nuisance-grid.ts';
import { rejectionProbability } from '../../src/stats/rejection-probability.ts';
import { tangoScore } from '../../src/stats/tango-score.ts';

/** Every outcome of `pairs` pairs, as plain loops; the slow truth. */
function enumerate(pairs: number, visit: (downs: number, ups: number) => void): void {
  for (let downs = 0; downs <= pairs; downs += 1) {
    for (let ups = 0; ups + downs <= pairs; ups += 1) visit(downs, ups);
  }
}

function trinomial(pairs: number, downs: number, ups: number, down: number, up: number): number {
  let logs = 0;
  for (let i = 2; i <= pairs; i += 1) logs += Math.log(i);
  for (const part of [downs, ups, pairs - downs - ups]) for (let i = 2; i <= part; i += 1) logs -= Math.log(i);
  return Math.exp(logs) * down ** downs * up ** ups * (1 - down - up) ** (pairs - downs - ups);
}

describe('the probability that the score test rejects', () => {
  it.each([1, 2, 7, 30])('is the sum over all outcomes of %i pairs', (pairs) => {
    for (const difference of [-0.3, -0.02, 0, 0.05]) {
      for (const critical of [-1, 0.3, 1.2816, 1.6449, 3]) {
        for (const rates of [
          { down: 0.05, up: 0.02 },
          { down: 0, up: 0.3 },
          { down: 0.4, up: 0 },
          { down: 0.3, up: 0.3 },
        ]) {
          let truth = 0;
          enumerate(pairs, (downs, ups) => {
            if (tangoScore({ pairs, downs, ups }, difference) >= critical)
              truth += trinomial(pairs, downs, ups, rates.down, rates.up);
          });
          expect(rejectionProbability({ pairs, difference, critical }, rates)).toBeCloseTo(truth, 10);
        }
      }
    }
  });

  it('keeps its digits where the inner tail starts far below the smallest number', () => {
    const test = { pairs: 4000, difference: -0.02, critical: 1.65 };
    const near = rejectionProbability(test, { down: 0.2, up: 0.2 }, 7);
    const far = rejectionProbability(test, { down: 0.2, up: 0.2 }, 60);
    expect(Math.abs(near - far)).toBeLessThan(1e-10);
  });
});

describe('the calibrated critical value', () => {
  const settings = [5, 17, 40, 100, 333, 1000].flatMap((pairs) =>
    [-0.2, -0.05, -0.02, 0, 0.01].flatMap((difference) =>
      [0.1, 0.05, 0.025].map((level) => ({ pairs, difference, level })),
    ),
  );

  it.each(settings)(
    'keeps the size of $pairs pairs at $difference under $level on a grid of 1,500 rates',
    (setting) => {
      const critical = criticalValue(setting);
      const sizes = nuisanceGrid(setting.difference, 1500).map((discordance) =>
        rejectionProbability({ ...setting, critical }, ratesOf(setting.difference, discordance)),
      );
      expect(Math.max(...sizes)).toBeLessThanOrEqual(setting.level);
      expect(critical).toBeGreaterThanOrEqual(normalUpperQuantile(setting.level));
    },
  );

  it.each(settings.filter(({ pairs }) => pairs >= 100))(
    'is the smallest that does so for $pairs pairs at $difference and $level',
    (setting) => {
      const critical = criticalValue(setting);
      const smaller = Math.max(normalUpperQuantile(setting.level), critical - 1e-6);
      const sizes = nuisanceGrid(setting.difference).map((discordance) =>
        rejectionProbability({ ...setting, critical: smaller }, ratesOf(setting.difference, discordance)),
      );
      const isAtFloor = smaller === critical;
      expect(isAtFloor || Math.max(...sizes) > 0.998 * setting.level).toBe(true);
    },
  );

  it('is 1.6667 at no difference and 5 %, for hundreds and for thousands of pairs', () => {
    for (const pairs of [100, 500, 5000])
      expect(criticalValue({ pairs, difference: 0, level: 0.05 })).toBeCloseTo(1.6667, 4);
  });

  it.each([20, 50, 137, 200, 500])('holds up to %i pairs that all differ, where it is calibrated for that', (pairs) => {
    const sizesOf = (mostDiscordance?: number) =>
      [0, -0.02, -0.05].flatMap((difference) => {
        const critical = criticalValue({ pairs, difference, level: 0.05, mostDiscordance });
        const rates = Array.from({ length: 800 }, (_, index) => -difference + ((1 + difference) * (index + 1)) / 800);
        return Math.max(
          ...rates.map((rate) => rejectionProbability({ pairs, difference, critical }, ratesOf(difference, rate))),
        );
      });
    expect(Math.max(...sizesOf(1))).toBeLessThanOrEqual(0.05);
    expect(Math.max(...sizesOf(1))).toBeGreaterThan(0.035);
    // Without that it does not: few pairs of two models differ, and for those it is sharper.
    if (pairs <= 50) expect(Math.max(...sizesOf())).toBeGreaterThan(0.05);
  });

  it('is infinite without pairs', () => {
    expect(criticalValue({ pairs: 0, difference: 0, level: 0.05 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('lets no outcome of one pair count as proof', () => {
    for (const difference of [-0.05, 0, 0.05]) {
      const critical = criticalValue({ pairs: 1, difference, level: 0.05 });
      expect(tangoScore({ pairs: 1, downs: 0, ups: 1 }, difference)).toBeLessThan(critical);
    }
  });
});

describe('the exact p-value', () => {
  it('is 1 without pairs', () => {
    expect(exactPValue({ pairs: 0, downs: 0, ups: 0 }, -0.02)).toBe(1);
  });

  it('is the greatest probability of a score at least as large, over a fine grid of rates', () => {
    for (const [pairs, downs, ups, difference] of [
      [30, 1, 4, 0],
      [60, 2, 1, -0.05],
      [45, 0, 0, -0.1],
    ] as const) {
      const critical = tangoScore({ pairs, downs, ups }, difference) - 1e-9;
      const truth = Math.max(
        ...nuisanceGrid(difference, 3000).map((rate) =>
          rejectionProbability({ pairs, difference, critical }, ratesOf(difference, rate)),
        ),
      );
      expect(exactPValue({ pairs, downs, ups }, difference)).toBeGreaterThanOrEqual(truth - 1e-9);
      expect(exactPValue({ pairs, downs, ups }, difference)).toBeLessThanOrEqual(truth * 1.0001);
    }
  });

  it('is at most the level whenever the calibrated test rejects', () => {
    const level = 0.05;
    for (const pairs of [10, 25]) {
      for (const difference of [-0.15, 0, 0.05]) {
        const critical = criticalValue({ pairs, difference, level });
        enumerate(pairs, (downs, ups) => {
          if (tangoScore({ pairs, downs, ups }, difference) < critical) return;
          expect(exactPValue({ pairs, downs, ups }, difference)).toBeLessThanOrEqual(level);
        });
      }
    }
  });
});
