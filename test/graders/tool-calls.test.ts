import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/domain/sample.ts';
import { answered, expecting, judge, score, valueFor } from './grading.ts';

type Call = readonly [name: string, args: string];

const calls = (list: readonly Call[]) =>
  list.map(([name, args], index) => ({
    id: `call_${index}`,
    type: 'function' as const,
    function: { name, arguments: args },
  }));
const expectingCalls = (list: readonly Call[]): Sample =>
  expecting('', {
    expected: { role: 'assistant', ...(list.length === 0 ? { content: 'no' } : { tool_calls: calls(list) }) },
  });
const value = (options: string, made: readonly Call[], expected: readonly Call[]) =>
  valueFor(`[tool-calls: ${options}]`, answered('', calls(made)), expectingCalls(expected));

describe('tool-calls', () => {
  it.each<[string, readonly Call[], readonly Call[], number]>([
    ['{}', [['f', '{"b":2,"a":1}']], [['f', '{"a": 1, "b": 2.0}']], 1],
    ['{}', [['g', '{"a":1}']], [['f', '{"a":1}']], 0],
    ['{}', [['f', '{"a":2}']], [['f', '{"a":1}']], 0],
    ['{}', [['f', '{"a":1']], [['f', '{"a":1}']], 0],
    ['{}', [['f', '']], [['f', '{}']], 1],
    ['{}', [], [['f', '{}']], 0],
    ['{}', [], [], 1],
    ['{}', [['f', '{}']], [], 0],
    [
      '{}',
      [
        ['f', '{}'],
        ['f', '{}'],
      ],
      [['f', '{}']],
      0,
    ],
    [
      '{}',
      [
        ['g', '{}'],
        ['f', '{}'],
      ],
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
      1,
    ],
    [
      '{ order: same }',
      [
        ['g', '{}'],
        ['f', '{}'],
      ],
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
      0,
    ],
    [
      '{ order: same }',
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
      1,
    ],
    ['{ tolerance: 0.1 }', [['f', '{"x": 1.05}']], [['f', '{"x": 1}']], 1],
    ['{ ignore: [note] }', [['f', '{"x": 1, "note": "?"}']], [['f', '{"x": 1}']], 1],
    ['{ normalise: [case] }', [['f', '{"x": "Rome"}']], [['f', '{"x": "rome"}']], 1],
    [
      '{ score: f1 }',
      [
        ['f', '{}'],
        ['h', '{}'],
      ],
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
      0.5,
    ],
    [
      '{ score: f1 }',
      [
        ['f', '{}'],
        ['f', '{}'],
      ],
      [['f', '{}']],
      2 / 3,
    ],
  ])('%s: %j for %j scores %f', async (options, made, expected, wanted) => {
    expect(await value(options, made, expected)).toBeCloseTo(wanted, 12);
  });

  it('says of each call what was wrong with it', async () => {
    const made = calls([
      ['f', '{"a":1}'],
      ['g', '{"a":9}'],
      ['h', '{'],
      ['x', '{}'],
    ]);
    const expected = expectingCalls([
      ['f', '{"a":1}'],
      ['g', '{"a":1}'],
      ['h', '{}'],
      ['i', '{}'],
    ]);
    const { marks } = await judge('[tool-calls]', answered('', made), expected);
    expect(marks[0]?.observed).toEqual({
      kind: 'tool-calls',
      calls: [
        { name: 'f', result: 'right' },
        { name: 'g', result: 'wrong-arguments' },
        { name: 'h', result: 'invalid-arguments' },
        { name: 'i', result: 'missing' },
        { name: 'x', result: 'extra' },
      ],
    });
  });

  it('leaves a sample whose expected arguments are no JSON unscored', async () => {
    expect(await score('[tool-calls]', answered(''), expectingCalls([['f', '{']]))).toEqual({
      status: 'unscored',
      reason: 'the expected arguments of f are not JSON',
    });
  });

  it('does not read calls out of the text of an answer', async () => {
    expect(await valueFor('[tool-calls]', '{"name":"f","arguments":"{}"}', expectingCalls([['f', '{}']]))).toBe(0);
  });

  it('finds the expected calls right in any order', async () => {
    const list = fc.array(fc.tuple(fc.constantFrom('f', 'g', '__proto__'), fc.dictionary(fc.string(), fc.integer())), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(list, async (made) => {
        const written = made.map(([name, args]): Call => [name, JSON.stringify(args)]);
        expect(await value('{}', written.toReversed(), written)).toBe(1);
      }),
    );
  });
});
