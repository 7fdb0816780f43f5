import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometricHistogram, lowerEdge } from '../../src/stats/geometric-histogram.ts';

describe('a histogram over the geometric grid', () => {
  it('counts a value at an edge in the step that begins there', () => {
    expect(geometricHistogram([1, 10, 100])).toEqual([
      { step: 0, count: 1 },
      { step: 8, count: 1 },
      { step: 16, count: 1 },
    ]);
    expect(geometricHistogram([lowerEdge(3)])).toEqual([{ step: 3, count: 1 }]);
  });

  it('counts every positive value once, between the edges of its step', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (value) => {
        const [only, ...others] = geometricHistogram([value]);
        expect(others).toEqual([]);
        expect(only?.count).toBe(1);
        const step = only?.step ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(lowerEdge(step));
        expect(value).toBeLessThan(lowerEdge(step + 1));
      }),
    );
  });

  it('of two sets together is the sum of both', () => {
    expect(geometricHistogram([5, 5.1, 40, 5])).toEqual([
      { step: 5, count: 3 },
      { step: 12, count: 1 },
    ]);
  });

  it('leaves out what has no place on it', () => {
    expect(geometricHistogram([0, -1, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([]);
    expect(geometricHistogram([])).toEqual([]);
  });
});
