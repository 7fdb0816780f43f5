import { MOST_ELEMENTS, placesOf } from './lcs-length.ts';

/**
 * 1 minus the edit distance (Levenshtein 1965: insert, delete, replace a character) as a share of the longer text. What stands behind
 * the first 100,000 characters of the answer counts as different.
 */
export function editSimilarity(answer: string, expected: string): number {
  const answered = [...answer];
  const wanted = [...expected];
  const longer = Math.max(answered.length, wanted.length);
  if (longer === 0) return 1;
  const rest = Math.max(0, answered.length - MOST_ELEMENTS);
  const distance = editDistance(answered.slice(0, MOST_ELEMENTS), wanted) + rest;
  return Math.max(0, 1 - distance / longer);
}

/** The bit-parallel algorithm of Myers (1999), in blocks of 32 rows. */
function editDistance(text: readonly string[], pattern: readonly string[]): number {
  if (pattern.length === 0) return text.length;
  const blocks = Math.ceil(pattern.length / 32);
  const places = placesOf(pattern, blocks);
  // Where the column of distances goes up and down from one row to the next.
  const up = new Int32Array(blocks).fill(-1);
  const down = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) & 31);
  let distance = pattern.length;

  for (const character of text) {
    const matches = places.get(character);
    // The top row of the table goes up by one with each column.
    let carry = 1;
    for (let block = 0; block < blocks; block += 1) {
      const plus = up[block] ?? 0;
      const minus = down[block] ?? 0;
      const hits = (matches?.[block] ?? 0) | (carry < 0 ? 1 : 0);
      const vertical = (matches?.[block] ?? 0) | minus;
      const diagonal = ((((hits & plus) + plus) | 0) ^ plus) | hits;
      const right = minus | ~(diagonal | plus);
      const left = plus & diagonal;
      const top = block === blocks - 1 ? lastBit : 1 << 31;
      const next = (right & top) !== 0 ? 1 : (left & top) !== 0 ? -1 : 0;
      const shiftedRight = (right << 1) | (carry > 0 ? 1 : 0);
      const shiftedLeft = (left << 1) | (carry < 0 ? 1 : 0);
      up[block] = shiftedLeft | ~(vertical | shiftedRight);
      down[block] = shiftedRight & vertical;
      carry = next;
    }
    distance += carry;
  }
  return distance;
}
