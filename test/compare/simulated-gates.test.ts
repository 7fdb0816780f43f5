import { describe, expect, it } from 'vitest';
import { checkCell } from '../../scripts/simulate/check-cell.ts';
import { findLooks } from '../../scripts/simulate/find-looks.ts';
import { makeRandom } from '../../scripts/simulate/make-random.ts';
import { readDesign } from '../../scripts/simulate/read-design.ts';
import { simulateGates } from '../../scripts/simulate/simulate-gates.ts';
import { decideLook } from '../../src/compare/decide-look.ts';
import { planLooks } from '../../src/compare/plan-looks.ts';
import { gate } from './outcomes.ts';

const runs = 2000;
const spots = readDesign().filter(({ samples, discordance }) => [100, 500].includes(samples) && discordance === 0.1);

describe('a spot grid of simulated gates, with fixed seeds', () => {
  it('covers both rules, both margins and the boundary of every promise', () => {
    expect(spots.length).toBe(40);
    expect(spots.filter(({ gate: { margin }, difference }) => difference === -margin).length).toBe(8);
  });

  it.each(spots)(
    'keeps its promises: $gate.rule, margin $gate.margin, $samples samples, true difference $difference',
    (cell) => {
      const simulated = simulateGates(cell, { runs, seed: 20261120 });
      const { aboveBound, apart } = checkCell(cell, simulated, runs);
      if (aboveBound !== null) expect(aboveBound).toBeLessThanOrEqual(3);
      expect(apart.used).toBeLessThan(0.03);
      expect(apart.rates).toBeLessThan(0.05);
    },
  );

  it('jumps over no look at which the gate would have decided', () => {
    const random = makeRandom(1);
    for (const rule of ['no-regression', 'not-worse'] as const) {
      const test = gate({ rule, margin: 0.05 });
      const plan = planLooks({ samples: 300, gate: test, discordanceAssumed: 0.1 });
      const looks = findLooks(test, plan);
      for (let path = 0; path < 60; path += 1) {
        const loss = path % 3 === 0 ? 0.2 : 0.05;
        let [downs, ups] = [0, 0];
        for (let pairs = 1; pairs < 300; pairs += 1) {
          const at = random();
          if (at < loss) downs += 1;
          else if (at < loss + 0.05) ups += 1;
          const decision = decideLook({ counts: { pairs, downs, ups }, gate: test, plan, remaining: null });
          const { okFrom, regressionTo } = looks(downs, ups);
          const same = pairs - downs - ups;
          expect(decision !== null).toBe(same >= okFrom || same <= regressionTo);
          if (decision !== null) break;
        }
      }
    }
  });
});
