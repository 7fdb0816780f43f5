import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidth } from '../../src/render/column-width.ts';
import { intervalDrawing } from '../../src/render/interval-drawing.ts';
import { buildComparison } from './report-builder.ts';

describe('the drawing of an interval', () => {
  it('fits its width and shows both ends in order, whatever the numbers', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, share, share), fc.double({ min: 0, max: 0.5, noNaN: true }), (values, margin) => {
        const [low = 0, difference = 0, high = 0] = values.toSorted((one, other) => one - other);
        const { interval, test } = buildComparison();
        const [line, scale] = intervalDrawing(
          buildComparison({ difference, interval: { ...interval, low, high }, test: { ...test, margin } }),
          60,
        );
        expect(columnWidth(line)).toBeLessThanOrEqual(60);
        expect(columnWidth(scale)).toBeLessThanOrEqual(60);
        expect(line).toMatch(/^[^●├┤]*├?[^●├┤]*●[^●├┤]*┤?[^●├┤]*$/);
      }),
    );
  });
});
