import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, score, valueFor } from './grading.ts';

describe('json-match', () => {
  it.each([
    ['{"b":2,"a":[1,{"x":null}]}', '{"a": [1, {"x": null}], "b": 2.0}', 1],
    ['{"a":[2,1]}', '{"a":[1,2]}', 0],
    ['{"a":"1"}', '{"a":1}', 0],
    ['{"a":1,"b":2}', '{"a":1}', 0],
    ['{"a":null}', '{}', 0],
    ['{"a":{}}', '{}', 0],
    ['{}', '{}', 1],
    ['[]', '{}', 0],
    ['null', 'null', 1],
    ['```json\n{"a":1}\n```', '{"a":1}', 0],
    ['not json', '{"a":1}', 0],
    ['{"a":1} and more', '{"a":1}', 0],
    ['{"__proto__":1}', '{}', 0],
    ['{"__proto__":1}', '{"__proto__":1}', 1],
    ['{"a.b":1}', '{"a":{"b":1}}', 0],
  ])('%s against %s scores %i', async (answer, expected, value) => {
    expect(await valueFor('[json-match]', answer, expected)).toBe(value);
  });

  it.each([
    ['{ tolerance: 0.01 }', '{"total": 9.01}', '{"total": 9}', 1],
    ['{ tolerance: 0.1 }', '{"total": 0.3}', '{"total": 0.2}', 1],
    ['{ tolerance: 0.01 }', '{"total": 9.02}', '{"total": 9}', 0],
    ['{ relative-tolerance: 0.1 }', '[110, -90]', '[100, -100]', 1],
    ['{ relative-tolerance: 0.1 }', '[111]', '[100]', 0],
    ['{ lists: set }', '[3, 1, 2]', '[1, 2, 3]', 1],
    ['{ lists: set }', '[1, 1, 2]', '[1, 2, 2]', 0],
    ['{ lists: set }', '[{"a":[2,1]}, "x"]', '["x", {"a":[1,2]}]', 1],
    ['{ lists: set, tolerance: 1 }', '[2, 0]', '[1, 3]', 1],
    ['{ lists: set, tolerance: 1 }', '[2, 5]', '[1, 3]', 0],
    ['{ ignore: [id] }', '{"id": 7, "a": 1}', '{"id": 8, "a": 1}', 1],
    ['{ ignore: [id] }', '{"a": 1}', '{"id": 8, "a": 1}', 1],
    ['{ ignore: [id] }', '{}', '{"id": 8}', 1],
    ['{ ignore: [a.b] }', '{"a": {"b": 1, "c": 2}}', '{"a": {"b": 9, "c": 2}}', 1],
    ['{ fields: [total] }', '{"total": 1, "note": "x"}', '{"total": 1}', 1],
    ['{ fields: [total] }', '{"note": "x"}', '{"total": 1}', 0],
    ['{ normalise: [case, whitespace] }', '{"a": "X  Y"}', '{"a": "x y"}', 1],
    ['{ fenced: true }', '```json\n{"a":1}\n```\n', '{"a":1}', 1],
    ['{ fenced: true }', '```\n{"a":1}```', '{"a":1}', 1],
    ['{ fenced: true }', 'Here: ```json\n{"a":1}\n```', '{"a":1}', 0],
    ['{ fenced: true }', '{"a":1}', '{"a":1}', 1],
    // One of two expected fields is right, and one more is answered: 2 · 1 / (2 + 3).
    ['{ score: f1 }', '{"a": 1, "b": 9, "c": 3}', '{"a": 1, "b": 2}', 0.4],
    ['{ score: f1 }', '{}', '{"a": 1}', 0],
    ['{ score: f1 }', 'no json', '{"a": 1}', 0],
  ])('with %s, %s against %s scores %f', async (options, answer, expected, value) => {
    expect(await valueFor(`[json-match: ${options}]`, answer, expected)).toBe(value);
  });

  it('sees each field', async () => {
    expect((await judge('[json-match]', '{"a":1,"b":{"c":2,"x":0}}', '{"a":1,"b":{"c":3,"d":4}}')).marks).toEqual([
      {
        grader: 'json-match',
        score: { status: 'scored', value: 0 },
        observed: {
          kind: 'fields',
          isJson: true,
          fields: [
            { field: 'a', result: 'right' },
            { field: 'b.c', result: 'wrong' },
            { field: 'b.d', result: 'missing' },
            { field: 'b.x', result: 'extra' },
          ],
        },
      },
    ]);
  });

  it('leaves a sample whose expected answer is no JSON unscored', async () => {
    expect(await score('[json-match]', '{}', 'hello')).toEqual({
      status: 'unscored',
      reason: 'the expected answer is not JSON',
    });
  });

  it('takes a key that stands twice for no JSON: readers differ on which one counts', async () => {
    expect(await valueFor('[json-match]', '{"a":2,"a":1}', '{"a":1}')).toBe(0);
    expect(await valueFor('[json-match]', '{"a":1,"\\u0061":1}', '{"a":1}')).toBe(0);
  });

  it('compares numbers that a double cannot hold as they are written', async () => {
    expect(await valueFor('[json-match]', '9007199254740992', '9007199254740993')).toBe(0);
    expect(await valueFor('[json-match]', '9007199254740993.0', '9007199254740993')).toBe(1);
    expect(await valueFor('[json-match]', '1e999', '1e998')).toBe(0);
    expect(await valueFor('[json-match]', '10e998', '1e999')).toBe(1);
    expect(await valueFor('[json-match]', '0.30000000000000004', '0.30000000000000004')).toBe(1);
    expect(await valueFor('[json-match: { tolerance: 1 }]', '1e999', '5')).toBe(0);
    expect(await valueFor('[json-match: { tolerance: 1 }]', '9007199254740993', '9007199254740992')).toBe(1);
  });

  const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }).map((value) => JSON.stringify(value));

  it('finds every value equal to itself, with its keys in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        json,
        fc.constantFrom('whole', 'f1'),
        fc.constantFrom('sequence', 'set'),
        async (text, by, lists) => {
          const reversed = JSON.stringify(JSON.parse(text), reverseKeys);
          expect(await valueFor(`[json-match: { score: ${by}, lists: ${lists} }]`, reversed, text)).toBe(1);
        },
      ),
    );
  });

  it('scores 1 by fields exactly when the whole is right, and always in 0..1', async () => {
    await fc.assert(
      fc.asyncProperty(json, json, async (answer, expected) => {
        const byFields = (await valueFor('[json-match: { score: f1 }]', answer, expected)) ?? -1;
        expect(byFields).toBeGreaterThanOrEqual(0);
        expect(byFields).toBeLessThanOrEqual(1);
        expect(byFields === 1).toBe((await valueFor('[json-match]', answer, expected)) === 1);
      }),
    );
  });

  it('finds a list equal to itself in any order where lists are sets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 6 }), async (list) => {
        const reversed = JSON.stringify(list.toReversed());
        expect(await valueFor('[json-match: { lists: set }]', reversed, JSON.stringify(list))).toBe(1);
      }),
    );
  });
});

function reverseKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const reversed: Record<string, unknown> = Object.create(null);
  for (const [key, child] of Object.entries(value).reverse()) reversed[key] = child;
  return reversed;
}
