import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNear } from '../../src/dataset/join-near.ts';

function gramsOf(text: string): Set<string> {
  const points = [...text];
  return new Set(points.slice(4).map((_, at) => points.slice(at, at + 5).join('')));
}

function joinByBruteForce(left: readonly string[], right: readonly string[]): string[] {
  const sets = right.map(gramsOf);
  return left.flatMap((text, at) => {
    const grams = gramsOf(text);
    return sets.flatMap((other, place) => {
      const common = [...grams].filter((gram) => other.has(gram)).length;
      const all = grams.size + other.size - common;
      return all > 0 && common / all >= 0.8 ? [`${at}/${place}/${(common / all).toFixed(6)}`] : [];
    });
  });
}

function join(left: readonly string[], right: readonly string[]): string[] {
  return joinNear(left, right).map(
    ({ left: at, right: place, similarity }) => `${at}/${place}/${similarity.toFixed(6)}`,
  );
}

/** Texts over few words, so that near pairs are many; reproducible. */
function makeTexts(count: number, seed: number, words: readonly string[]): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const copied = texts[next(texts.length)]?.split(' ');
    if (copied !== undefined && next(3) === 0) {
      copied[next(copied.length)] = words[next(words.length)] ?? '';
      texts.push(copied.join(' '));
    } else {
      texts.push(Array.from({ length: 2 + next(14) }, () => words[next(words.length)] ?? '').join(' '));
    }
  }
  return texts;
}

describe('joinNear', () => {
  it('finds the pairs that brute force finds among 3,000 texts', () => {
    const words =
      'my card has not arrived yet where is the refund i want to top up account why was payment declined pin blocked exchange rate cash transfer'.split(
        ' ',
      );
    const left = makeTexts(2_500, 1, words);
    const right = [...makeTexts(400, 2, words), ...left.slice(0, 100)];
    const expected = joinByBruteForce(left, right).sort();
    expect(join(left, right).sort()).toEqual(expected);
    expect(expected.length).toBeGreaterThan(150);
  });

  it('is exact beyond the packed alphabet, and outside the basic plane', () => {
    const words = Array.from({ length: 900 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index * 7, 0x4e03 + index * 5, 0x20000 + index),
    );
    const left = makeTexts(300, 3, words);
    const right = [...makeTexts(100, 4, words), ...left.slice(50, 150)];
    expect(join(left, right).sort()).toEqual(joinByBruteForce(left, right).sort());
  });

  it('is exact on any short texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (left, right) => {
        expect(join(left, right).sort()).toEqual(joinByBruteForce(left, right).sort());
      }),
      { numRuns: 1_500 },
    );
  });
});
