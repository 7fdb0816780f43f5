import { describe, expect, it } from 'vitest';
import { isoDate, readNumber } from '../../src/local/models/span-reading.ts';

describe('a number is read', () => {
  it.each([
    ['4.50', 4.5],
    ['4,50', 4.5],
    ['1,049.00', 1049],
    ['1.049,00', 1049],
    ['1,234,567', 1_234_567],
    ['1,049', 1049],
    ['-3,30', -3.3],
    ['0.75', 0.75],
    ['twelve', 12],
  ])('from %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', 'abc', '12 apples', '£4.80', '12/03/2026'])('not from "%s"', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('a date is read', () => {
  it.each([
    ['12/03/2026', 'day', '2026-03-12'],
    ['12/03/2026', 'month', '2026-12-03'],
    ['03/25/26', 'month', '2026-03-25'],
    ['2026-01-05', 'day', '2026-01-05'],
    ['12 March 2026', 'day', '2026-03-12'],
    ['Nov 28, 2025', 'day', '2025-11-28'],
    ['5. Oktober 2025', 'day', '2025-10-05'],
    ['3 août 2026', 'day', '2026-08-03'],
  ] as const)('from %s, %s first', (text, first, date) => {
    expect(isoDate(text, first)).toBe(date);
  });

  it.each(['03/25/26', 'Total 2026', '12.50', '12/03/2026 08:14'])('not from "%s", day first', (text) => {
    expect(isoDate(text, 'day')).toBeNull();
  });
});
