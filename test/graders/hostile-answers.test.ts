import { describe, expect, it } from 'vitest';
import type { Grader } from '../../src/graders/grader.ts';
import { answered, expecting, graderOf } from './grading.ts';

/** Each grader that asks nobody, with an expected answer that it can judge. */
const graders: readonly (readonly [yaml: string, expected: string])[] = [
  ['[exact-match: { normalise: [unicode, case, punctuation, articles, whitespace, trim] }]', 'The answer'],
  ['[label: { labels: [ham, spam], normalise: [case, trim] }]', 'ham'],
  ['[includes: { normalise: [unicode, case, whitespace] }]', 'a needle'],
  ["[pattern: { pattern: '^((?:\\w+[ -]?)+)$', compare: true }]", 'a needle'],
  ['[numeric: { find: last, units: [EUR], tolerance: 0.01 }]', '12.5'],
  ['[numeric: { units: [EUR] }]', '12.5'],
  ['[json-match: { lists: set, tolerance: 0.1, normalise: [case], fenced: true }]', '{"a": [1, {"b": "x"}]}'],
  ['[json-match: { score: f1 }]', '{"a": [1, {"b": "x"}]}'],
  [
    "[json-schema: { schema: { type: object, properties: { a: { type: array, uniqueItems: true, items: { format: email, pattern: '^(a+[@.]?)+$' } } } }, fenced: true }]",
    '{"a": ["a@a.aa"]}',
  ],
  ['[tool-calls: { lists: set, tolerance: 0.1 }]', '{"a": [1, {"b": "x"}]}'],
  ['[similarity: { measure: rouge-l }]', 'The answer'],
  ['[similarity: { measure: bleu }]', 'The answer is a needle'],
  ['[similarity: { measure: edit-distance }]', 'The answer'],
  ['[combine: { any: [exact-match, combine: { all: [includes, { label: { labels: [ham, spam] } }] }] }]', 'ham'],
];

const million = 1_000_000;
const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  'a megabyte of one letter': 'a'.repeat(million),
  'a megabyte of words': 'the needle '.repeat(million / 11),
  'a megabyte of digits': '1'.repeat(million),
  'a megabyte of digits and commas': '1,'.repeat(million / 2),
  'a megabyte of quotes': '"'.repeat(million),
  'a megabyte of fences': '```json\n'.repeat(million / 8),
  'a megabyte of white space': ' \n\t'.repeat(million / 3),
  'a megabyte of combining marks': `a${'\u0301'.repeat(million - 1)}`,
  'lists nested 100,000 deep': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'objects nested 100,000 deep': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a list that never closes': '['.repeat(million),
  'a list of 300,000 numbers': `{"a":[${'0,'.repeat(300_000)}0]}`,
  'a list of 50,000 objects': `{"a":[${Array.from({ length: 50_000 }, (_, index) => `{"b":${index}}`).join()}]}`,
  '50,000 keys': `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":${index}`).join()}}`,
  'keys that every object has': '{"__proto__":{"a":[1]},"constructor":{"prototype":{}},"toString":1,"a":[1,{"b":"x"}]}',
  'a key twice': '{"a":[1,{"b":"x"}],"a":[1,{"b":"x"}]}',
  'numbers out of range': '{"a":[1e999,-1e999,123456789012345678901234567890,1e-999]}',
  'a number with a megabyte of digits': `{"a":${'9'.repeat(million)}}`,
  'an exponent with a megabyte of digits': `{"a":1e${'9'.repeat(million)}}`,
  'lone surrogates': '{"a":"\ud800"}\udfff',
  'terminal codes': '\u001b[2J\u001b]0;x\u0007{"a":1}',
  'workflow commands': '::error::x\n::stop-commands::y\n##vso[task]',
  'mark-up': '</td><script>alert(1)</script><!-- x -->[a](javascript:x)',
  'a mail address that is none': `{"a":["${'a.'.repeat(400_000)}@${'a-'.repeat(50_000)}"]}`,
};

/** As a text, and as the arguments of a call that is expected with the other. */
const valueIn = (grader: Grader, text: string, expected: string) => {
  const call = (args: string) => [{ id: '1', type: 'function' as const, function: { name: 'f', arguments: args } }];
  const sample = expecting(expected, {
    expected: { role: 'assistant', content: expected, tool_calls: call(expected) },
  });
  const { score, marks } = grader.grade(answered(text, call(text)), sample, []);
  expect(marks.length).toBeGreaterThan(0);
  if (score.status === 'unscored') throw new Error(`an answer made itself unscored: ${score.reason}`);
  return score.value;
};

describe.each(graders)('%s', (yaml, expected) => {
  it('calls the expected answer right', async () => {
    expect(valueIn(await graderOf(yaml), expected, expected)).toBeCloseTo(1, 12);
  });

  it('judges every hostile answer, leaves none unscored and calls none right', { timeout: 120_000 }, async () => {
    const grader = await graderOf(yaml);
    for (const [name, text] of Object.entries(hostile)) {
      const startedMs = performance.now();
      const value = valueIn(grader, text, expected);
      expect(value, name).toBeGreaterThanOrEqual(0);
      // The form alone may well be right.
      if (yaml.startsWith('[json-schema')) expect(value, name).toBeLessThanOrEqual(1);
      else expect(value, name).toBeLessThan(1);
      // Hangs take minutes; this leaves room for a slow machine.
      expect(performance.now() - startedMs, name).toBeLessThan(20_000);
    }
  });
});

describe('a pattern that makes other engines hang', () => {
  /** With a text that each of them nearly matches. */
  const patterns: readonly (readonly [pattern: string, text: string])[] = [
    ['^(a+)+$', `${'a'.repeat(100_000)}!`],
    ['^(a|aa)+$', `${'a'.repeat(100_000)}!`],
    ['^(a|a?)+$', `${'a'.repeat(100_000)}!`],
    ['(.*a){20}$', `${'a'.repeat(20_000)}!`],
    ['^([a-zA-Z0-9]+\\s?)*$', `${'word '.repeat(20_000)}!`],
    ['^\\s+|\\s+$', `x${' '.repeat(100_000)}x`],
    ['(\\d+)*x', '1'.repeat(100_000)],
    ['^(([^:]+):)*$', `${':'.repeat(100_000)}x`],
    ['^([\\w.-]+)+@([\\w-]+\\.)+[a-z]+$', `${'a.'.repeat(50_000)}@${'a-'.repeat(10_000)}`],
    ['(?:(?:(?:a*)*)*)*b', 'a'.repeat(100_000)],
    ['<(\\w+)[^>]*>.*</(\\w+)>', '<a '.repeat(30_000)],
    ['^(?:.?){200}z', 'a'.repeat(20_000)],
  ];

  it.each(patterns)('%s is done in time, in every place where a pattern may stand', async (pattern, text) => {
    const startedMs = performance.now();
    const plain = await graderOf(JSON.stringify([{ pattern: { pattern } }]));
    const compared = await graderOf(JSON.stringify([{ pattern: { pattern: `(?:${pattern})()`, compare: true } }]));
    const schema = await graderOf(
      JSON.stringify([
        { 'json-schema': { schema: { type: 'object', properties: { a: { type: 'string', pattern } } } } },
      ]),
    );
    for (const grader of [plain, compared])
      expect(grader.grade(answered(text), expecting('b'), []).score.status).toBe('scored');
    expect(schema.grade(answered(JSON.stringify({ a: text })), expecting('{}'), []).score.status).toBe('scored');
    // Without an engine of linear time these take years.
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });
});

it('a grade does not reach into other objects', async () => {
  await graderOf('[json-match]').then((grader) =>
    valueIn(grader, hostile['keys that every object has'] ?? '', '{"a":1}'),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('a' in {}).toBe(false);
});
