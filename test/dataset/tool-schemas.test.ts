import { describe, expect, it } from 'vitest';
import { checkLines, findingsOf, soundLines } from './dataset-builder.ts';

const user = { role: 'user', content: 'Where is my order?' };

interface Parameters {
  readonly [key: string]: unknown;
}

function check(parameters: Parameters, given?: unknown): readonly string[] {
  const call = { id: 'c1', type: 'function', function: { name: 'look', arguments: JSON.stringify(given) } };
  const answer =
    given === undefined ? { role: 'assistant', content: 'Here.' } : { role: 'assistant', tool_calls: [call] };
  const tools = [{ type: 'function', function: { name: 'look', parameters } }];
  const { report } = checkLines([...soundLines(), { messages: [user, answer], tools }]);
  return report.diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const object = (properties: object, more: object = {}): Parameters => ({ type: 'object', properties, ...more });

describe('the schema of a tool', () => {
  it.each([
    [
      'a type that JSON Schema does not have',
      object({ a: object({ b: { type: 'float' } }) }),
      '"a.b", the type is "float"',
    ],
    ['a type in items', object({ a: { type: 'array', items: { type: 'str' } } }), '"a.items", the type is "str"'],
    [
      'items that are no schema',
      object({ a: { type: 'array', items: 'string' } }),
      '"a.items" is a string, not a schema',
    ],
    ['enum as text', object({ a: { type: 'string', enum: 'x' } }), '"enum" is a string'],
    ['an empty enum', object({ a: { type: 'string', enum: [] } }), '"enum" is empty'],
    ['required at the property', object({ a: { type: 'string', required: true } }), '"required" is true'],
    ['an empty anyOf', object({ a: { anyOf: [] } }), '"anyOf" is empty'],
    ['properties as a list', object({ a: { type: 'object', properties: [] } }), '"properties" is a list'],
  ])('may not have %s', (_, parameters, problem) => {
    expect(check(parameters).join('\n')).toMatch(/^invalid-parameters: /);
    expect(check(parameters).join('\n')).toContain(problem);
  });

  it('says at any depth what an array holds and requires what it declares', () => {
    expect(check(object({ a: object({ b: { type: 'array' } }) }))[0]).toMatch(/^array-without-items: .*"a\.b"/);
    expect(check(object({ a: object({}, { required: ['c'] }) }))[0]).toMatch(/^required-unknown-property: .*"c"/);
  });

  it.each([
    ['nothing', {}],
    ['references and definitions', object({ a: { $ref: '#/$defs/a' } }, { $defs: { a: { type: 'string' } } })],
    [
      'several types and a nullable one',
      object({ a: { type: ['string', 'null'] }, b: { type: 'number', nullable: true } }),
    ],
    ['a tuple', object({ a: { type: 'array', prefixItems: [{ type: 'string' }], items: false } })],
    ['true and false as schemas', object({ a: true, b: false }, { additionalProperties: false })],
    ['a property named type', object({ type: { type: 'string' }, properties: { type: 'object' } })],
  ])('may be %s', (_, parameters) => {
    expect(check(parameters)).toEqual([]);
  });

  it('that goes round in a circle or is very deep is read to an end', () => {
    let deep: Parameters = { type: 'string' };
    for (let level = 0; level < 100; level += 1) deep = object({ a: deep });
    expect(check(deep)).toEqual([]);
    const circle = object({ child: { $ref: '#' } });
    expect(check(circle, { child: { child: { child: {} } } })).toEqual([]);
  });
});

describe('the arguments of a call', () => {
  const order = object(
    {
      id: { type: 'string' },
      count: { type: 'integer', minimum: 1, maximum: 9 },
      address: object({ city: { type: 'string' } }, { required: ['city'], additionalProperties: false }),
      tags: { type: 'array', items: { enum: ['gift', 'fragile'] }, maxItems: 2 },
      price: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    },
    { required: ['id'] },
  );

  it.each([
    [{ count: 1 }, 'required argument "id" is absent'],
    [{ id: 7 }, 'argument "id" is a number; the schema says "string"'],
    [{ id: 'a', count: 1.5 }, 'argument "count" is a number; the schema says "integer"'],
    [{ id: 'a', count: 12 }, 'argument "count" is 12; the schema says at most 9'],
    [{ id: 'a', address: {} }, 'required argument "address.city" is absent'],
    [{ id: 'a', address: { city: 'Rome', zip: '1' } }, 'argument "address.zip" is not declared'],
    [{ id: 'a', tags: ['gift', 'big'] }, 'argument "tags.1" is "big", which is not among the declared values'],
    [{ id: 'a', tags: ['gift', 'gift', 'gift'] }, 'has the length 3; the schema says at most 2'],
    [{ id: 'a', price: 'free' }, 'argument "price" fits none of the 2 declared schemas'],
  ])('%j: %s', (given, problem) => {
    expect(check(order, given).join('\n')).toMatch(/^arguments-against-schema: /);
    expect(check(order, given).join('\n')).toContain(problem);
  });

  it.each([[{ id: 'a' }], [{ id: 'a', other: 1 }], [{ id: 'a', address: { city: 'Rome' }, tags: [], price: null }]])(
    '%j fits',
    (given) => {
      expect(check(order, given)).toEqual([]);
    },
  );

  it('of the deprecated function_call are looked at in the same way', () => {
    const line = (given: string, name = 'look'): unknown => ({
      messages: [user, { role: 'assistant', function_call: { name, arguments: given } }],
      functions: [{ name: 'look', parameters: order }],
    });
    const found = (given: string, name?: string): readonly string[] =>
      findingsOf(checkLines([...soundLines(), line(given, name)]));
    expect(found('{"id": "a"}')).toEqual([]);
    expect(found('{"id": 1}')).toEqual(['13:arguments-against-schema']);
    expect(found('{"id": ')).toEqual(['13:invalid-arguments']);
    expect(found('{"id": "a", "id": "b"}')).toEqual(['13:invalid-arguments']);
    expect(found('{"id": "a"}', 'seek')).toEqual(['13:undeclared-tool']);
  });
});
