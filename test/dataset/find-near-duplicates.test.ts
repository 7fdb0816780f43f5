import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../src/dataset/find-near-duplicates.ts';
import { TextTable } from '../../src/dataset/text-table.ts';

function gramsOf(text: string): Set<string> {
  const points = [...text];
  return new Set(points.slice(4).map((_, at) => points.slice(at, at + 5).join('')));
}

/** By comparing all pairs: how many texts are near an earlier one, and the first five of them. */
function findByBruteForce(texts: readonly string[]): ReturnType<typeof findNearDuplicates> {
  const sets = texts.map((text) => (text.startsWith('\u0000') ? new Set<string>() : gramsOf(text)));
  const all = sets.flatMap((grams, text) => {
    const earlier = sets.slice(0, text).findIndex((other) => {
      let common = 0;
      for (const gram of grams) if (other.has(gram)) common += 1;
      return common > 0 && common / (grams.size + other.size - common) >= 0.8;
    });
    return earlier === -1 ? [] : [{ text, earlier }];
  });
  return { count: all.length, first: all.slice(0, 5) };
}

/** Texts of 2 to `most` words, one in three a copy of an earlier one with one word changed; reproducible. */
function makeTexts(count: number, most: number, words: readonly string[]): string[] {
  let state = most;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const texts = new Set<string>();
  const list: string[] = [];
  while (list.length < count) {
    const copied = list[next(list.length + 1)]?.split(' ');
    if (copied === undefined || next(3) > 0) {
      texts.add(Array.from({ length: 2 + next(most) }, () => words[next(words.length)] ?? '').join(' '));
    } else {
      copied[next(copied.length)] = words[next(words.length)] ?? '';
      texts.add(copied.join(' '));
    }
    if (texts.size > list.length) list.push([...texts].at(-1) ?? '');
  }
  return list;
}

function tableOf(texts: readonly string[]): TextTable {
  const table = new TextTable();
  for (const text of texts) table.add(text);
  return table;
}

const ENGLISH =
  'my card has not arrived yet where is the refund i want to top up account why was payment declined pin'.split(' ');
const WIDE = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7, 0x20000 + index, 0x61));

describe('findNearDuplicates', () => {
  it.each([
    ['short texts', makeTexts(1_500, 12, ENGLISH)],
    ['long texts of few words', makeTexts(600, 60, ENGLISH.slice(0, 6))],
    ['texts beyond the basic plane', makeTexts(600, 20, WIDE)],
    ['texts of one mould', makeTexts(500, 2, ENGLISH).map((end) => `please book the train to the town of ${end}`)],
    [
      'texts without a letter',
      ['\u0000!!!!!!', '\u0000!!!!!!?', 'my card has not arrived', 'my card has not arrived i'],
    ],
  ])('finds among %s what comparing all pairs finds, however many are linked at once', (_, texts) => {
    const expected = findByBruteForce(texts);
    expect(findNearDuplicates(tableOf(texts))).toEqual(expected);
    expect(findNearDuplicates(tableOf(texts), 2_000)).toEqual(expected);
    expect(expected.count).toBeGreaterThan(0);
  });

  it('finds in a table that came from another thread what it finds in the first', () => {
    const table = tableOf(makeTexts(400, 12, ENGLISH));
    expect(findNearDuplicates(TextTable.from(table.parts))).toEqual(findNearDuplicates(table));
  });
});
