import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graderOf, valueFor } from './grading.ts';

describe('includes', () => {
  it.each([
    ['{}', 'It is Paris, of course', 'Paris', 1],
    ['{}', 'It is Rome', 'Paris', 0],
    ['{}', 'x', '', null],
    ['{ all: [a, b] }', 'b and a', 'z', 1],
    ['{ all: [a, b] }', 'a', 'z', 0],
    ['{ any: [a, b] }', 'b', 'z', 1],
    ['{ any: [a, b] }', 'c', 'z', 0],
    ['{ none: [secret] }', 'nothing', 'z', 1],
    ['{ none: [secret] }', 'a secret', 'z', 0],
    ['{ all: [Yes], none: [No], normalise: [case] }', 'YES', 'z', 1],
    ['{ all: [Yes], none: [No], normalise: [case] }', 'yes and no', 'z', 0],
    ['{ none: [".*"] }', 'anything', 'z', 1],
  ])('%s: %o for %o scores %o', async (options, answer, expected, value) => {
    expect(await valueFor(`[includes: ${options}]`, answer, expected)).toBe(value);
  });
});

describe('pattern', () => {
  it.each([
    ["{ pattern: '^[A-Z]{3}-\\d+$' }", 'ABC-12', 'z', 1],
    ["{ pattern: '^[A-Z]{3}-\\d+$' }", 'see ABC-12', 'z', 0],
    ["{ pattern: 'yes', ignore-case: true }", 'YES', 'z', 1],
    ["{ pattern: 'a.b', dot-all: true }", 'a\nb', 'z', 1],
    ["{ pattern: 'a.b' }", 'a\nb', 'z', 0],
    ["{ pattern: '^b$', multiline: true }", 'a\nb', 'z', 1],
    ["{ pattern: 'Answer: (.*)', compare: true }", 'So.\nAnswer: 42 ', '42', 1],
    ["{ pattern: 'Answer: (.*)', compare: true }", 'Answer: 43', '42', 0],
    ["{ pattern: 'Answer: (.*)', compare: true }", '42', '42', 0],
    ["{ pattern: '\\d+', compare: true }", 'about 42 of them', '42', 1],
    ["{ pattern: '\\p{Lu}\\/\\u00e9' }", 'É/é', 'z', 1],
  ])('%s: %o for %o scores %o', async (options, answer, expected, value) => {
    expect(await valueFor(`[pattern: ${options}]`, answer, expected)).toBe(value);
  });

  it.each(["'(a'", "'(?=a)b'", "'(a)\\1'", "'((a{900}){900}){900}'"])('refuses %s with its reason', async (pattern) => {
    await expect(graderOf(`[pattern: { pattern: ${pattern} }]`)).rejects.toThrow(
      'tasks.t.graders[0].pattern cannot be used.',
    );
  });

  it.each(['^(a+)+$', '^(\\w+\\s?)*$', '(x+x+)+y', '(.*a){25}', '^(a|aa)+$'])(
    'matches %s against a hostile megabyte in time',
    { timeout: 20_000 },
    async (pattern) => {
      expect(await valueFor(`[pattern: { pattern: '${pattern}' }]`, `${'a'.repeat(1_000_000)}!`, 'z')).toBeTypeOf(
        'number',
      );
    },
  );
});

describe('numeric', () => {
  it.each([
    ['{}', '42', '42.0', 1],
    ['{}', '1,234.50', '1234.5', 1],
    ['{}', '1 234 567', '1234567', 1],
    ['{}', "1'234", '1234', 1],
    ['{}', '12,34', '1234', 0],
    ['{}', '$5', '5', 1],
    ['{}', '-€5.00', '-5', 1],
    ['{}', '€ -5', '-5', 1],
    ['{}', '--5', '-5', 0],
    ['{}', '−5', '-5', 1],
    ['{}', '12 %', '0.12', 1],
    ['{}', '1.5e3', '1500', 1],
    ['{}', '5 kg', '5', 0],
    ['{ units: [kg, EUR] }', '5 KG', '5', 1],
    ['{ units: [kg, EUR] }', 'EUR 5', '5 eur', 1],
    ['{ decimal: comma }', '1.234,50', '1234,5', 1],
    ['{ decimal: comma }', '1.5', '1,5', 0],
    ['{ tolerance: 0.5 }', '5.5', '5', 1],
    ['{ tolerance: 0.5 }', '5.51', '5', 0],
    ['{ relative-tolerance: 0.01 }', '101', '100', 1],
    ['{ relative-tolerance: 0.01 }', '102', '100', 0],
    ['{}', 'five', '5', 0],
    ['{}', '', '0', 0],
    ['{}', '1e999', '5', 0],
    ['{ tolerance: 1 }', 'Infinity', '5', 0],
    ['{}', '5', 'five', null],
    ['{}', 'It is 5', '5', 0],
    ['{ find: last }', '2 + 3 = 5.', '5', 1],
    ['{ find: last }', 'GPT4 says 1,234 dollars', '1234', 1],
    ['{ find: last }', 'none', '5', 0],
    ['{ find: last }', 'a range of 3-5', '5', 1],
  ])('%s: %o for %o scores %o', async (options, answer, expected, value) => {
    expect(await valueFor(`[numeric: ${options}]`, answer, expected)).toBe(value);
  });

  it('finds every number equal to itself, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        expect(await valueFor('[numeric]', ` ${value} `, String(value))).toBe(1);
      }),
    );
  });
});
