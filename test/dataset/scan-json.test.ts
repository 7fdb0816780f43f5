import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/dataset/scan-json.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  it('accepts exactly what JSON.parse accepts', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom(
          '',
          ',',
          '"',
          '\\',
          '}',
          ']',
          '0',
          '1',
          '-',
          '.',
          'e',
          '\n',
          '\t',
          '\u0001',
          ':',
          ' ',
          'u',
          'x',
          '\ud800',
        ),
      )
      .map(
        ([text, at, insert]) =>
          text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + (at % 2)),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        expect(scanJson(text).error === undefined).toBe(parses(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['{"a": 1,}', 7, 'a comma before the closing "}"'],
    ['{"a": 1', 7, 'the line ends where "," or "}" is expected'],
    ['{"a": NaN}', 6, 'NaN or Infinity, which JSON does not have'],
    ["{'a': 1}", 1, 'single quotes instead of double quotes'],
    ['{"a": "b\tc"}', 8, 'a raw tab inside a string; it has to be escaped'],
    ['{"a": 01}', 6, 'a number with a leading zero'],
    ['{"a": 1}{"b": 2}', 8, 'a second value on the same line'],
    ['{"a": True}', 6, 'a Python literal (True, False, None) instead of true, false, null'],
    ['{"a": "x', 6, 'a string without its closing quote'],
    ['# {"a": 1}', 0, 'a comment, which JSON does not have'],
  ])('says where and why %j fails', (text, offset, reason) => {
    expect(scanJson(text).error).toEqual({ offset, reason });
  });

  it('finds a key that stands twice in one object, but not in two', () => {
    expect(scanJson('{"a": {"b": 1}, "b": 2, "a": 3}').duplicateKey).toEqual({ offset: 24, key: 'a' });
    // An escape is another way to write the same key.
    expect(scanJson('{"role": 1, "r\\u006fle": 2}').duplicateKey).toEqual({ offset: 12, key: 'role' });
    expect(scanJson('[{"a": 1}, {"a": 1}]').duplicateKey).toBeUndefined();
  });

  it('reads nesting of a million without overflowing', () => {
    expect(scanJson('['.repeat(1_000_000) + ']'.repeat(1_000_000)).error).toBeUndefined();
  });
});
