import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFence, inlineCode, markdownText, tableCode } from '../../src/render/escape-markdown.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '\n',
        '*',
        '_',
        '[',
        '](',
        '<',
        '<!--',
        '-->',
        '@octocat',
        '#1',
        'GH-7',
        '&#64;',
      ),
      fc.constantFrom(
        'https://x.y',
        'www.x.y',
        ':tada:',
        '$a$',
        'deadbee1',
        '- ',
        '1. ',
        '</details>',
        '~~~',
        '\u202e',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('prose from others', () => {
  it('keeps no character that Markdown or GitHub acts upon', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rest = markdownText(text).replace(/&#\d+;/g, '%');
        expect(rest).not.toMatch(/[\\`*_~[\]<>&|$\n]|@(?!\u200b)|#(?!\u200b)|:\/\/|www\.|GH-|:[\w+-]+:/i);
        expect(rest).not.toMatch(/(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/i);
        expect(rest).not.toMatch(/^(?:[-+=>]|#+(?: |$)|\d+[.)])/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('leaves a plain sentence alone', () => {
    const sentence = 'The candidate is worse: −7.9 points (85 % −12.6 to −2.1), at p = 0.002.';
    expect(markdownText(sentence)).toBe(sentence);
  });
});

describe('a code span', () => {
  it('is exactly one span for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(spanContent(inlineCode(text))).not.toBeNull();
        expect(inlineCode(text)).not.toMatch(/\n|<!--/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('shows the text itself', () => {
    expect(spanContent(inlineCode('a `` b'))).toBe('a `` b');
    expect(spanContent(inlineCode('`'))).toBe(' ` ');
  });

  it('stays in its table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cellsOf(`| ${tableCode(text)} | b |`)).toBe(2);
      }),
      { numRuns: 10_000 },
    );
  });

  it('of nothing says so', () => {
    expect(inlineCode(' \n ')).toBe('*(empty)*');
  });

  it('of a huge text is short', () => {
    expect(inlineCode('x'.repeat(1_000_000), 50)).toHaveLength(52);
  });
});

describe('a code fence', () => {
  it('ends where it should for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = codeFence(text).split('\n');
        const fence = lines[0] ?? '';
        const closing = lines.findIndex(
          (line, index) => index > 0 && /^ {0,3}`+\s*$/.test(line) && line.trim().length >= fence.length,
        );
        expect(closing).toBe(lines.length - 1);
      }),
      { numRuns: 5_000 },
    );
  });
});

/** CommonMark: a span opens with a run of backticks and closes at the next run of the same length. */
function spanContent(markdown: string): string | null {
  if (markdown === '*(empty)*') return '';
  const fence = /^`+/.exec(markdown)?.[0] ?? '';
  const runs = [...markdown.matchAll(/`+/g)].filter(([run]) => run === fence);
  const [, second] = runs;
  if (fence === '' || second === undefined || second.index + fence.length !== markdown.length) return null;
  return markdown.slice(fence.length, second.index);
}

/** Cells of a GFM row under both readings of `\\|`: an escaped bar, or an escaped backslash and a bar. */
function cellsOf(row: string): number {
  const one = row.replace(/\\\|/g, '').split('|').length - 2;
  const other = row.replace(/\\[\\|]/g, '').split('|').length - 2;
  return Math.max(one, other);
}
