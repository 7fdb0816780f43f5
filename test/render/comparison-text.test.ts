import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../src/render/comparison-text.ts';
import { expectGolden } from './golden.ts';
import { buildComparison, buildRegression } from './report-builder.ts';

const plain = { colour: false, columns: 80 };

describe('a comparison alone', () => {
  it('reads as its golden file', () => {
    const reasons = ['31 of 240 answers broke and 12 were fixed; a drop is shown at 95 %.'];
    expectGolden('comparison.txt', renderComparison(buildRegression({ reasons }), plain));
  });

  it('without any pair draws nothing and claims nothing', () => {
    const comparison = buildComparison({
      n: 0,
      bothRight: 0,
      losses: 0,
      gains: 0,
      bothWrong: 0,
      interval: { low: -1, high: 1, lowLevel: 0.9, highLevel: 0.95, kind: 'score' },
      difference: 0,
      stopped: { early: false, used: 0, of: 0, by: 'final' },
      power: { discordanceAssumed: 0.1, smallestDetectable: 1, feasible: false },
      verdict: 'inconclusive',
      passed: true,
      reasons: ['No pair of answers was compared, so nothing can be said.'],
    });
    const text = renderComparison(comparison, plain);
    expect(text).not.toMatch(/[├┤]|points \(/);
    expect(text).toContain('inconclusive: the gate passes');
  });
});
