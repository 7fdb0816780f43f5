import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFeasible, planGate } from '../../src/compare/plan-gate.ts';
import { gate } from './outcomes.ts';

describe('a planned gate', () => {
  it('detects 7.5, 5.4, 3.5, 2.5 and 1.8 points with 100 to 2,000 samples of which a tenth differ', () => {
    const drops = [100, 200, 500, 1000, 2000].map((samples) => planGate({ samples, gate: gate() }).smallestDetectable);
    expect(drops.map((drop) => (100 * drop).toFixed(1))).toEqual(['7.5', '5.4', '3.5', '2.5', '1.8']);
  });

  it('gives the approximate drop beside the exact one', () => {
    const plan = planGate({ samples: 500, gate: gate(), discordanceAssumed: 0.1 });
    expect(plan.smallestDetectableApproximate).toBeCloseTo(0.03516, 5);
  });

  it('needs as many equal answers as make an unseen drop of the margin rarer than alpha', () => {
    for (const [margin, samplesNeeded] of [
      [0.05, 59],
      [0.02, 149],
      [0.01, 299],
    ] as const) {
      const test = gate({ rule: 'not-worse', margin });
      expect(planGate({ samples: 100, gate: test }).samplesNeeded).toBe(samplesNeeded);
      expect(isFeasible(samplesNeeded, test)).toBe(true);
      expect(isFeasible(samplesNeeded - 1, test)).toBe(false);
      expect((1 - margin) ** samplesNeeded).toBeLessThan(0.05);
      expect((1 - margin) ** (samplesNeeded - 2)).toBeGreaterThan(0.05 * 0.998);
    }
  });

  it('cannot show harm with fewer than three samples', () => {
    expect([0, 1, 2, 3].map((samples) => isFeasible(samples, gate()))).toEqual([false, false, false, true]);
  });

  it('without samples detects nothing', () => {
    expect(planGate({ samples: 0, gate: gate() })).toMatchObject({
      feasible: false,
      smallestDetectable: 1,
      smallestDetectableApproximate: 1,
    });
  });

  it('takes a drop that is larger than the assumed disagreement to be all the disagreement there is', () => {
    const { smallestDetectable } = planGate({ samples: 50, gate: gate(), discordanceAssumed: 0.02 });
    expect(smallestDetectable).toBeGreaterThan(0.02);
    expect(smallestDetectable).toBeLessThan(0.1);
  });

  const table = new URL('../../../shared/stats/planning_mde.csv', import.meta.url);
  describe.skipIf(!existsSync(table))(
    'compared with the planning table beside the checkout (skipped when it is absent)',
    () => {
      const rows = existsSync(table)
        ? readFileSync(table, 'utf8')
            .trim()
            .split('\n')
            .slice(1)
            .map((line) => line.split(','))
            .filter(([, , power, , exact]) => Number(power) === 0.8 && exact !== '')
        : [['0', '0', '0', '0', '0', '0']];

      it.each(rows)(
        'finds the exact drop for %s samples at %s',
        (samples, discordance, _power, _alpha, exact, normal) => {
          const plan = planGate({ samples: Number(samples), gate: gate(), discordanceAssumed: Number(discordance) });
          expect(Math.abs(plan.smallestDetectable - Number(exact))).toBeLessThan(2e-5);
          expect(Math.abs(plan.smallestDetectableApproximate - Number(normal))).toBeLessThan(1e-5);
        },
      );
    },
  );
});
