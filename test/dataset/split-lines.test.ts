import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/dataset/split-lines.ts';
import { bytesOf } from './dataset-builder.ts';

function split(text: string): string[] {
  const bytes = bytesOf(text);
  return [...splitLines(bytes)].map(({ number, start, end, crlf }) => {
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
    return `${number}${crlf ? 'crlf' : ''}:${content}`;
  });
}

describe('splitLines', () => {
  it('starts no line after the last line feed', () => {
    expect(split('a\nb\n')).toEqual(['1:a', '2:b']);
    expect(split('a\nb')).toEqual(['1:a', '2:b']);
  });

  it('finds no line in an empty file', () => {
    expect(split('')).toEqual([]);
  });

  it('keeps blank lines and their numbers', () => {
    expect(split('a\n\n\nb')).toEqual(['1:a', '2:', '3:', '4:b']);
  });

  it('takes U+2028, U+0085 and a lone carriage return as data', () => {
    expect(split('a\u2028b\u0085c\rd\ne')).toEqual(['1:a\u2028b\u0085c\rd', '2:e']);
  });

  it('notes CR LF and leaves the CR out', () => {
    expect(split('a\r\nb\n')).toEqual(['1crlf:a', '2:b']);
  });
});
