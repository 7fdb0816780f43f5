import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { columnWidth } from '../../src/render/column-width.ts';
import { renderText } from '../../src/render/text.ts';
import { expectGolden } from './golden.ts';
import { buildReport } from './report-builder.ts';
import { reports } from './reports.ts';

describe('the terminal text reads as its golden file', () => {
  it.each(Object.entries(reports))('%s', (name, report) => {
    expectGolden(`text-${name}.txt`, renderText(report, { colour: false, columns: 80 }));
  });
});

describe('the terminal text', () => {
  it.each(Object.entries(reports))('of %s fits 80 columns', (_name, report) => {
    const lines = renderText(report, { colour: false, columns: 80 }).split('\n');
    expect(lines.filter((line) => columnWidth(line) > 80)).toEqual([]);
  });

  it('differs in colour only', () => {
    const coloured = renderText(buildReport(), { colour: true, columns: 80 });
    const plain = renderText(buildReport(), { colour: false, columns: 80 });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});
