import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkDocument } from '../../src/retrieval/chunk-document.ts';

const chunk = (text: string, most = 1000) => chunkDocument({ path: 'docs/a.md', text }, most);

describe('chunkDocument', () => {
  it('cuts at headings, and names each passage by its lines and headings', () => {
    const text = [
      '# Shop',
      '',
      'We sell tea.',
      '',
      '## Refunds',
      'Within 30 days.',
      '',
      'By card.',
      '# Contact',
      'Call us.',
    ].join('\n');
    expect(chunk(text)).toEqual([
      { id: 'docs/a.md:3-3', heading: 'Shop', text: 'We sell tea.' },
      { id: 'docs/a.md:6-8', heading: 'Shop > Refunds', text: 'Within 30 days.\n\nBy card.' },
      { id: 'docs/a.md:10-10', heading: 'Contact', text: 'Call us.' },
    ]);
  });

  it('knows the headings above a passage where levels are left out', () => {
    const headings = chunk('## A\na\n## B\nb\n#### C\nc\n### D\nd\n# E\ne').map(({ heading }) => heading);
    expect(headings).toEqual(['A', 'B', 'B > C', 'B > D', 'E']);
  });

  it('takes no heading from a block of code, and keeps it whole', () => {
    const text = 'Run:\n\n```sh\n# not a heading\n\nmake\n```\n\nDone.';
    expect(chunk(text)).toEqual([
      { id: 'docs/a.md:1-9', heading: '', text: 'Run:\n\n```sh\n# not a heading\n\nmake\n```\n\nDone.' },
    ]);
  });

  it('cuts between paragraphs when they do not fit together', () => {
    expect(chunk('one one one\n\ntwo two two\n\nthree', 20).map(({ id, text }) => [id, text])).toEqual([
      ['docs/a.md:1-1', 'one one one'],
      ['docs/a.md:3-5', 'two two two\n\nthree'],
    ]);
  });

  it('cuts a long paragraph between lines, and a long line between words', () => {
    expect(chunk('aaaa bbbb\ncccc dddd eeee ffff', 10).map(({ text }) => text)).toEqual([
      'aaaa bbbb',
      'cccc dddd',
      'eeee ffff',
    ]);
  });

  it('leaves empty documents and bare headings without passages', () => {
    expect(chunk('')).toEqual([]);
    expect(chunk('# One\n\n## Two\n')).toEqual([]);
  });

  it('keeps every word of any document, in order, within the limit', () => {
    const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'é', '😀', 'z') });
    const documents = fc.array(
      fc.array(word, { maxLength: 12 }).map((line) => line.join(' ')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(documents, fc.integer({ min: 8, max: 80 }), (lines, most) => {
        const passages = chunk(lines.join('\n'), most);
        expect(passages.every(({ text }) => text.length <= most)).toBe(true);
        expect(passages.every(({ text }) => Buffer.from(text).toString() === text)).toBe(true);
        const letters = (text: string) => text.replace(/\s+/g, '');
        expect(passages.map(({ text }) => letters(text)).join('')).toBe(letters(lines.join('')));
      }),
    );
  });
});
