import { describe, expect, it } from 'vitest';
import { pythonJsonError } from '../../src/local/service/python-json-error.ts';

/** Expected texts are what `json.loads` of Python 3.11 says. */
describe('a line that Python would not parse is refused in its words', () => {
  it.each([
    ['{"a": 1 "b": 2}', "Expecting ',' delimiter: line 1 column 9 (char 8)"],
    ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
    ['{"a": }', 'Expecting value: line 1 column 7 (char 6)'],
    ["{'a': 1}", 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
    ['{"a": "b', 'Unterminated string starting at: line 1 column 7 (char 6)'],
    ['{"a": "b\tc"}', 'Invalid control character at: line 1 column 9 (char 8)'],
    ['{"a": "\\x"}', 'Invalid \\escape: line 1 column 8 (char 7)'],
    ['{"a": 1} {', 'Extra data: line 1 column 10 (char 9)'],
    ['[1, 2', "Expecting ',' delimiter: line 1 column 6 (char 5)"],
    ['', 'Expecting value: line 1 column 1 (char 0)'],
    ['tru', 'Expecting value: line 1 column 1 (char 0)'],
  ])('%s', (text, error) => {
    expect(pythonJsonError(text)).toBe(error);
  });

  it('and NaN, which it parses, is none', () => {
    expect(pythonJsonError('{"a": [NaN, -Infinity, "\\u00e9", -1.5e3, {}]}')).toBeNull();
  });
});
