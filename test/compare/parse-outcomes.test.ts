import { describe, expect, it } from 'vitest';
import { parseOutcomes } from '../../src/compare/parse-outcomes.ts';

const problemsOf = (text: string) => {
  const parsed = parseOutcomes(text);
  return parsed.kind === 'problems' ? parsed.problems.map(({ line, code, pointer }) => [line, code, pointer]) : [];
};

describe('outcomes as JSON lines', () => {
  it('takes a number for a name, as datasets do', () => {
    const parsed = parseOutcomes('{"id": 7, "baseline": 1, "candidate": 0}\n');
    expect(parsed).toMatchObject({ kind: 'outcomes', outcomes: [{ id: '7' }] });
  });

  it('may be booleans or scores, with group and slice', () => {
    const text = [
      '{"id":"a","baseline":true,"candidate":false}',
      '{"id":"b","baseline":0.25,"candidate":1,"group":"d1","slice":"en","extra":[1]}',
      '{"id":"c","baseline":0,"candidate":1,"group":null,"slice":null}',
    ].join('\n');
    expect(parseOutcomes(text)).toEqual({
      kind: 'outcomes',
      outcomes: [
        { id: 'a', baseline: 1, candidate: 0 },
        { id: 'b', baseline: 0.25, candidate: 1, group: 'd1', slice: 'en' },
        { id: 'c', baseline: 0, candidate: 1 },
      ],
    });
  });

  it('may start with a byte order mark, end with CRLF and have blank lines, which are counted', () => {
    const text = '\uFEFF{"id":"a","baseline":1,"candidate":1}\r\n\r\n  \n{"id":"b","baseline":2,"candidate":1}\r\n';
    expect(problemsOf(text)).toEqual([[4, 'invalid-score', '/baseline']]);
  });

  it('are split at line feeds alone', () => {
    const text = '{"id":"a\u2028b\u0085c","baseline":1,"candidate":1}';
    expect(parseOutcomes(text)).toEqual({
      kind: 'outcomes',
      outcomes: [{ id: 'a\u2028b\u0085c', baseline: 1, candidate: 1 }],
    });
  });

  it('of an empty file are none', () => {
    for (const text of ['', '\n\n', '\uFEFF', ' \r\n'])
      expect(parseOutcomes(text)).toEqual({ kind: 'outcomes', outcomes: [] });
  });

  it('are refused with every problem of every line', () => {
    const text = [
      '{"id":"a","baseline":1}',
      '{"id":"a","baseline":-0.1,"candidate":"1"}',
      'not json',
      '[1]',
      'null',
      '{"baseline":1,"candidate":1,"group":7,"slice":""}',
      '{"id":"","baseline":1,"candidate":1}',
      '{"id":"fine","baseline":1,"candidate":1}',
      '{"id":"fine","baseline":0,"candidate":null}',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      [1, 'invalid-score', '/candidate'],
      [2, 'duplicate-id', '/id'],
      [2, 'invalid-score', '/baseline'],
      [2, 'invalid-score', '/candidate'],
      [3, 'invalid-json', undefined],
      [4, 'invalid-outcome', undefined],
      [5, 'invalid-outcome', undefined],
      [6, 'invalid-id', '/id'],
      [6, 'invalid-label', '/group'],
      [6, 'invalid-label', '/slice'],
      [7, 'invalid-id', '/id'],
      [9, 'duplicate-id', '/id'],
      [9, 'invalid-score', '/candidate'],
    ]);
  });

  it('name the line that used an id first', () => {
    const parsed = parseOutcomes('\n{"id":"x","baseline":1,"candidate":1}\n{"id":"x","baseline":1,"candidate":1}\n');
    expect(parsed).toMatchObject({ problems: [{ line: 3, message: 'The id "x" was used on line 2 already.' }] });
  });

  it('name 20 problems and count the rest, also when there are a hundred thousand', () => {
    const line = (index: number) => `{"id":"q${index}","baseline":1,"candidate":1}`;
    const once = Array.from({ length: 100_000 }, (_, index) => line(index));
    const parsed = parseOutcomes([...once, ...once].join('\n'));
    expect(parsed).toMatchObject({ kind: 'problems', problemCount: 100_000 });
    expect(parsed.kind === 'problems' && parsed.problems).toHaveLength(20);
  });

  it('are not fooled by keys of the object prototype', () => {
    expect(problemsOf('{"__proto__":{"id":"a","baseline":1,"candidate":1}}')).toHaveLength(3);
  });
});
