import { describe, expect, it } from 'vitest';
import { parseOutcomes } from '../../src/compare/parse-outcomes.ts';

const problemsOf = (text: string) => {
  const parsed = parseOutcomes([text]);
  return parsed.kind === 'problems' ? parsed.problems.map(({ line, code, pointer }) => [line, code, pointer]) : [];
};

describe('outcomes as JSON lines', () => {
  it('takes a number for a name, as datasets do', () => {
    const parsed = parseOutcomes(['{"id": 7, "baseline": 1, "candidate": 0}\n']);
    expect(parsed).toMatchObject({ kind: 'outcomes', outcomes: [{ id: '7' }] });
  });

  it('may be booleans or scores, with group and slice', () => {
    const text = [
      '{"id":"a","baseline":true,"candidate":false}',
      '{"id":"b","baseline":0.25,"candidate":1,"group":"d1","slice":"en","extra":[1]}',
      '{"id":"c","baseline":0,"candidate":1,"group":null,"slice":null}',
    ].join('\n');
    expect(parseOutcomes([text])).toEqual({
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
    expect(parseOutcomes([text])).toEqual({
      kind: 'outcomes',
      outcomes: [{ id: 'a\u2028b\u0085c', baseline: 1, candidate: 1 }],
    });
  });

  it('of an empty file are none', () => {
    for (const text of ['', '\n\n', '\uFEFF', ' \r\n'])
      expect(parseOutcomes([text])).toEqual({ kind: 'outcomes', outcomes: [] });
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
    const parsed = parseOutcomes(['\n{"id":"x","baseline":1,"candidate":1}\n{"id":"x","baseline":1,"candidate":1}\n']);
    expect(parsed).toMatchObject({ problems: [{ line: 3, message: 'The id "x" was used on line 2 already.' }] });
  });

  it('name 20 problems and count the rest, also when there are a hundred thousand', () => {
    const line = (index: number) => `{"id":"q${index}","baseline":1,"candidate":1}`;
    const once = Array.from({ length: 100_000 }, (_, index) => line(index));
    const parsed = parseOutcomes([[...once, ...once].join('\n')]);
    expect(parsed).toMatchObject({ kind: 'problems', problemCount: 100_000 });
    expect(parsed.kind === 'problems' && parsed.problems).toHaveLength(20);
  });

  it('are not fooled by keys of the object prototype', () => {
    expect(problemsOf('{"__proto__":{"id":"a","baseline":1,"candidate":1}}')).toHaveLength(3);
  });
});

describe('outcomes as a table', () => {
  const table = (...pieces: readonly string[]) => parseOutcomes(pieces, 'table');
  const told = (...pieces: readonly string[]) => {
    const parsed = table(...pieces);
    return parsed.kind === 'problems' ? parsed.problems.map(({ line, message }) => `${line}: ${message}`) : [];
  };

  it('may have columns in any order, others beside them, and empty fields for what is not there', () => {
    const text = 'candidate,note,id,baseline,slice,group\n0,x,q1,1,en,d1\ntrue,"a, b",q2,0.25,,\nFALSE,,7,1e-1,de,\n';
    expect(table(text)).toEqual({
      kind: 'outcomes',
      outcomes: [
        { id: 'q1', baseline: 1, candidate: 0, slice: 'en', group: 'd1' },
        { id: 'q2', baseline: 0.25, candidate: 1 },
        { id: '7', baseline: 0.1, candidate: 0, slice: 'de' },
      ],
    });
  });

  it.each([
    [';', '\r\n'],
    ['\t', '\n'],
  ])('may be separated by %j and end lines with %j', (separator, end) => {
    const text = `\uFEFF${[
      ['id', 'baseline', 'candidate'],
      ['a', '1', '0'],
    ]
      .map((row) => row.join(separator))
      .join(end)}`;
    expect(table(text)).toEqual({ kind: 'outcomes', outcomes: [{ id: 'a', baseline: 1, candidate: 0 }] });
  });

  it('is the same however it is cut into pieces', () => {
    const text = 'id,baseline,candidate\n"a\nb ""quoted""",1,0\n\n"c,d",0,1\ne,1,1';
    const whole = table(text);
    expect(whole).toMatchObject({ kind: 'outcomes', outcomes: [{ id: 'a\nb "quoted"' }, { id: 'c,d' }, { id: 'e' }] });
    for (let cut = 1; cut < text.length; cut += 1) {
      expect(table(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
    expect(table(...text)).toEqual(whole);
  });

  it('names each problem with its line, also after a field of several lines', () => {
    expect(told('id,baseline,candidate\n"a\nb",1,0\nc,2,0\n\nc,1\nd,,maybe\nd,1,1\n', 'd,1,1\n')).toEqual([
      '4: "baseline" is neither true, false nor a score from 0 to 1.',
      '6: The line has 2 fields where the first line names 3 columns.',
      '7: "baseline" is missing.',
      '7: "candidate" is neither true, false nor a score from 0 to 1.',
      '8: The id "d" was used on line 7 already.',
      '9: The id "d" was used on line 7 already.',
    ]);
  });

  it('without the columns that it needs is refused by their names', () => {
    expect(told('sample,baseline,new\nq1,1,0\n')).toEqual([
      '1: The first line names no column "id" and no column "candidate"; it reads "sample", "baseline", "new".',
    ]);
    expect(told('id,baseline,candidate,baseline\nq1,1,0,1\n')).toEqual([
      '1: The first line names the column "baseline" twice.',
    ]);
  });

  it('with a quote that is never closed is refused from there on', () => {
    expect(told('id,baseline,candidate\na,1,0\n"b,1,0\nc,1,1\n')[0]).toMatch(
      /^[34]: The table cannot be read from here on: Quote Not Closed/,
    );
  });

  it('of a header alone has no outcomes', () => {
    expect(table('id,baseline,candidate\n')).toEqual({ kind: 'outcomes', outcomes: [] });
    expect(table('')).toEqual({ kind: 'outcomes', outcomes: [] });
  });
});

describe('outcomes as JSON lines in pieces', () => {
  it('are the same wherever the text is cut', () => {
    const text = '\uFEFF{"id":"a","baseline":1,"candidate":0}\n\n{"id":"b","baseline":1,"candidate":"x"}\n{"id":"c"';
    const whole = parseOutcomes([text]);
    for (let cut = 1; cut < text.length; cut += 1) {
      expect(parseOutcomes([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
    }
  });
});
