import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/settings/nearest-names.ts';

const names = ['blank-line', 'blank-answer', 'invalid-json', 'secret'];

describe('the nearest names', () => {
  it.each([
    ['blnk-line', ['blank-line']],
    ['blank-lines', ['blank-line']],
    ['sekret', ['secret']],
    ['invalid_json', ['invalid-json']],
  ])('of %s are %j', (wanted, nearest) => {
    expect(nearestNames(wanted, names)).toEqual(nearest);
  });

  it('are none where nothing is near', () => {
    expect(nearestNames('max-line-length', names)).toEqual([]);
    expect(nearestNames('x'.repeat(100_000), names)).toEqual([]);
  });
});
