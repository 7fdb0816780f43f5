import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../src/graders/json/compile-schema.ts';
import { answered, expecting, graderOf, valueFor } from './grading.ts';

function isValid(schema: object, value: unknown): boolean | string {
  const compiled = compileSchema({ ...schema });
  return compiled.ok ? compiled.isValid(value) : compiled.reason;
}

describe('json-schema', () => {
  const receipt =
    '{ type: object, required: [total], additionalProperties: false, properties: { total: { type: number, minimum: 0 } } }';

  it.each([
    ['{"total": 5}', 1],
    ['{"total": -5}', 0],
    ['{"total": "5"}', 0],
    ['{"total": 5, "__proto__": {}}', 0],
    ['{"total": 1e999}', 1],
    ['{"total": 9007199254740993}', 1],
    ['{"total": 5, "total": 6}', 0],
    ['total: 5', 0],
    ['', 0],
  ])('%s scores %i', async (answer, value) => {
    expect(await valueFor(`[json-schema: { schema: ${receipt} }]`, answer, 'whatever')).toBe(value);
  });

  it('reads the schema from the text of a file', async () => {
    const files = new Map([
      ['s.json', '{"$schema":"http://json-schema.org/draft-07/schema#","type":"string","format":"date"}'],
    ]);
    const grader = await graderOf('[json-schema: { schema: s.json }]', { files });
    const value = (text: string) => grader.grade(answered(text), expecting('x'), []).score;
    expect(value('"2026-11-20"')).toEqual({ status: 'scored', value: 1 });
    expect(value('"20.11.2026"')).toEqual({ status: 'scored', value: 0 });
  });

  it('knows both drafts by their own words', () => {
    const tuple07 = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: [{ type: 'string' }, { type: 'number' }],
    };
    expect(isValid(tuple07, ['a', 1])).toBe(true);
    expect(isValid(tuple07, [1, 'a'])).toBe(false);
    const tuple2020 = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      prefixItems: [{ type: 'string' }],
      unevaluatedItems: false,
    };
    expect(isValid(tuple2020, ['a'])).toBe(true);
    expect(isValid(tuple2020, ['a', 1])).toBe(false);
  });

  it.each([
    [{ $ref: 'https://example.com/other.json' }, /can't resolve reference https:\/\/example\.com/],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, /2020-12 or 07 is wanted/],
    [{ type: 'strnig' }, /schema is invalid/],
    [{ pattern: '(?=a)b' }, /pattern \(\?=a\)b cannot be used/],
  ])('refuses %j', (schema, reason) => {
    expect(isValid(schema, 1)).toMatch(reason);
  });

  it('names the setting and the file of a schema that cannot be used', async () => {
    const files = new Map([['s.json', '{"type": 5}']]);
    await expect(graderOf('[json-schema: { schema: s.json }]', { files })).rejects.toMatchObject({
      message: 'tasks.t.graders[0].json-schema.schema cannot be used.',
      evidence: expect.stringMatching(/^s\.json: schema is invalid/),
    });
  });

  it('finds doubled elements in linear time, and tells 1 from "1"', () => {
    const unique = { uniqueItems: true };
    expect(isValid(unique, [1, '1', { a: 1, b: 2 }])).toBe(true);
    expect(
      isValid(unique, [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toBe(false);
    expect(isValid({ uniqueItems: false }, [1, 1])).toBe(true);
    expect(
      isValid(
        unique,
        Array.from({ length: 200_000 }, (_, index) => ({ index })),
      ),
    ).toBe(true);
  });

  it('follows a recursive schema, and ends where a hostile answer would double the work at each level', () => {
    const tree = { type: 'object', properties: { next: { $ref: '#' } }, additionalProperties: false };
    expect(isValid(tree, nested(400))).toBe(true);
    const branch = { properties: { next: { $ref: '#' } } };
    const doubling = {
      anyOf: [
        { ...branch, required: ['x'] },
        { allOf: [branch, branch], required: ['y'] },
      ],
    };
    const orders = { anyOf: [{ allOf: [branch, { required: ['x'] }] }, { allOf: [branch, { required: ['y'] }] }] };
    expect(isValid(doubling, nested(400))).toBe(false);
    expect(isValid(orders, nested(400))).toBe(false);
  });

  it('does not look for references in values', () => {
    expect(isValid({ const: { $ref: 'x' } }, { $ref: 'x' })).toBe(true);
    expect(isValid({ enum: [{ $ref: 'x' }] }, { $ref: 'x' })).toBe(true);
  });

  it.each([
    'email',
    'uri',
    'url',
    'uri-reference',
    'uri-template',
    'hostname',
    'ipv6',
    'duration',
    'date-time',
    'json-pointer',
  ])('a hostile text does not make the format %s hang', (format) => {
    const compiled = compileSchema({ format });
    if (!compiled.ok) throw new Error(compiled.reason);
    for (const unit of ['a', 'a.', 'a-', '@', ':', '1:', '/', '%41', 'a@', '://', '{a}', '~0', 'P1'])
      for (const length of [1_990, 1_000_000])
        expect(compiled.isValid(`${unit.repeat(Math.floor(length / unit.length))}\u0000!`)).toBeTypeOf('boolean');
  });

  it("holds this project's own schema against its own report", () => {
    const schema = JSON.parse(readFileSync(`${import.meta.dirname}/../../schema/comparison.schema.json`, 'utf8'));
    expect(isValid(schema, {})).toBe(false);
  });
});

function nested(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level += 1) value = { next: value };
  return value;
}
