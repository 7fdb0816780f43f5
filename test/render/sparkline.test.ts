import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/render/sparkline.ts';

describe('a sparkline', () => {
  it('runs from the highest block to the lowest', () => {
    expect(sparkline([7, 6, 5, 4, 3, 2, 1, 0])).toBe('█▇▆▅▄▃▂▁');
  });

  it('of one value, of equal values and of none can be drawn', () => {
    expect(sparkline([3])).toBe('▁');
    expect(sparkline([3, 3, 3])).toBe('▁▁▁');
    expect(sparkline([])).toBe('');
  });

  it('averages a long curve into its width', () => {
    const line = sparkline(
      Array.from({ length: 5_000 }, (_unused, step) => 5_000 - step),
      8,
    );
    expect(line).toBe('█▇▆▅▄▃▂▁');
  });
});
