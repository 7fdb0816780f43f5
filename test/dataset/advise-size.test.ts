import { describe, expect, it } from 'vitest';
import { adviseSize } from '../../src/dataset/advise-size.ts';

describe('adviseSize', () => {
  it.each([
    [0, 'Fewer than the 10'],
    [9, 'Fewer than the 10'],
    [10, 'try the pipeline'],
    [49, 'from 50 examples on'],
    [50, '100 to 500 are usual'],
    [99, '100 to 500 are usual'],
    [100, 'A usual size'],
    [999, '1,000 and more'],
    [1000, 'Enough for format, tone and most edge cases'],
    [400_000, 'Enough for format, tone and most edge cases'],
  ])('%i examples: … %s …', (examples, advice) => {
    expect(adviseSize(examples)).toContain(advice);
  });
});
