import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/domain/known.ts';
import {
  formatChange,
  formatCount,
  formatDifference,
  formatDuration,
  formatInterval,
  formatKnownUsd,
  formatMs,
  formatPairs,
  formatPercent,
  formatPoints,
  formatSignedPoints,
  formatUsd,
  usdDigits,
} from '../../src/render/numbers.ts';

describe('numbers for people', () => {
  it.each([
    [formatCount(1_234_567), '1,234,567'],
    [formatCount(999), '999'],
    [formatPercent(0.7708), '77.1 %'],
    [formatPercent(1), '100.0 %'],
    [formatSignedPoints(-0.018), '−1.8'],
    [formatSignedPoints(0.0792), '+7.9'],
    [formatSignedPoints(0), '0.0'],
    [formatSignedPoints(0.3 - 0.2 - 0.1), '0.0'],
    [formatSignedPoints(-0.0003), '−0.0'],
    [formatPoints(0.02), '2 points'],
    [formatPoints(0.01), '1 point'],
    [formatPoints(0.025), '2.5 points'],
    [formatUsd(1234.5), '$1,234.50'],
    [formatUsd(0), '$0.00'],
    [formatUsd(0.042), '$0.04'],
    [formatUsd(0.0023), '$0.0023'],
    [formatUsd(0.00001), '<$0.0001'],
    [formatUsd(-0.31), '−$0.31'],
    [formatUsd(0.129, usdDigits(0.129, 0.046)), '$0.1290'],
    [formatMs(1240), '1,240 ms'],
    [formatMs(0.42), '0.4 ms'],
    [formatDuration(8_123), '8.1 s'],
    [formatDuration(192_000), '3 min 12 s'],
    [formatDuration(7_500_000), '2 h 5 min'],
    [formatChange(-129, 447, formatMs), '−129 ms (−29 %)'],
    [formatChange(3, 0, formatMs), '+3.0 ms'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('give an unknown amount its reason, never a zero', () => {
    expect(formatKnownUsd(unknown('no price for x'))).toBe('unknown: no price for x');
    expect(formatKnownUsd(known(0))).toBe('$0.00');
  });

  it('state an interval at the confidence that both sides have together', () => {
    const interval = { low: -0.041, high: 0.006, kind: 'score' } as const;
    expect(formatInterval({ ...interval, lowLevel: 0.9, highLevel: 0.95 })).toBe('85 % −4.1 to +0.6');
    expect(formatInterval({ ...interval, lowLevel: 0.975, highLevel: 0.975 })).toBe('95 % −4.1 to +0.6');
    expect(formatDifference({ difference: -0.018, interval: { ...interval, lowLevel: 0.975, highLevel: 0.975 } })).toBe(
      '−1.8 points (95 % −4.1 to +0.6)',
    );
  });

  it('always state the denominator of pairs', () => {
    expect(formatPairs({ n: 182, excluded: { baselineFailed: 12, unscored: 6 } })).toBe(
      '182 of 200 pairs; 12 baseline failures and 6 unscored left out',
    );
    expect(formatPairs({ n: 240, excluded: { baselineFailed: 0, unscored: 0 } })).toBe('240 of 240 pairs');
  });
});
