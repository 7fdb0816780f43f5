import { describe, expect, it } from 'vitest';
import { graderSchema } from '../../src/graders/grader-settings.ts';
import { judge, valueFor } from './grading.ts';

describe('several graders', () => {
  it('must all agree', async () => {
    expect(await valueFor('[json-match, exact-match]', '{"a": 1}', '{"a":1}')).toBe(0);
    expect(await valueFor('[json-match, exact-match]', '{"a":1}', '{"a":1}')).toBe(1);
  });

  it('leave a sample unscored that one of them cannot judge and none calls wrong', async () => {
    expect(await valueFor('[exact-match, json-match]', 'hello', 'hello')).toBe(null);
    expect(await valueFor('[exact-match, json-match]', 'hallo', 'hello')).toBe(0);
  });

  it('are told apart by a number where they have one name', async () => {
    const { marks } = await judge('[exact-match, exact-match: { normalise: [case] }]', 'A', 'a');
    expect(marks.map(({ grader, score }) => [grader, score.status === 'scored' && score.value])).toEqual([
      ['exact-match', 0],
      ['exact-match 2', 1],
    ]);
  });
});

describe('combine', () => {
  it.each([
    ['{ any: [exact-match, json-match] }', '{"a": 1}', '{"a":1}', 1],
    ['{ any: [exact-match, json-match] }', 'hello', 'hello', 1],
    ['{ any: [exact-match, json-match] }', 'hallo', 'hello', null],
    ['{ all: [exact-match, json-match] }', '{"a": 1}', '{"a":1}', 0],
    [
      '{ weighted: [{ grader: json-match, weight: 3 }, { grader: exact-match, weight: 1 }] }',
      '{"a": 1}',
      '{"a":1}',
      0.75,
    ],
    ['{ all: [{ combine: { any: [exact-match, json-match] } }, json-match] }', '{"a": 1}', '{"a":1}', 1],
  ])('%s scores %o against %o with %o', async (options, answer, expected, value) => {
    expect(await valueFor(`[combine: ${options}]`, answer, expected)).toBe(value);
  });

  it.each([
    ['exact', [], 'must be one of exact-match, label'],
    [{ 'exact-match': {}, label: {} }, [], 'must be one of exact-match, label'],
    [{ label: { labels: ['a'] } }, ['label', 'labels'], 'Too small'],
    [{ 'json-match': { tolernce: 1 } }, ['json-match'], 'Unrecognized key: "tolernce"'],
    [{ combine: { any: ['exact-match', 'exact'] } }, ['combine', 'any', 1], 'must be one of exact-match, label'],
    [{ combine: { any: ['exact-match', 'label'], all: ['label', 'label'] } }, ['combine'], 'must have one of the keys'],
    [{ combine: {} }, ['combine'], 'must have one of the keys'],
  ])('a setting %j is refused where it is wrong', async (value, path, message) => {
    const issue = graderSchema.safeParse(value).error?.issues[0];
    expect(issue?.path).toEqual(path);
    expect(issue?.message).toContain(message);
  });
});
