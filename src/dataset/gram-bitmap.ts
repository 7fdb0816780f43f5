import { type GramReader, mixKey } from './gram-reader.ts';

export const BITMAP_WORDS = 8;

/** Draws the set of a text's grams as 256 bits, from `start` on in `bitmaps`, where there are zeros. */
export function drawBitmap({ keys, size }: GramReader, bitmaps: Int32Array, start: number): void {
  for (let at = 0; at < size; at += 1) {
    const bit = mixKey(keys[at] ?? 0) >>> 24;
    const word = start + (bit >> 5);
    bitmaps[word] = (bitmaps[word] ?? 0) | (1 << (bit & 31));
  }
}

/** Bits that differ, each by at least one gram that one of the texts has alone; stops beyond `most`. */
export function countDifferentBits(left: Int32Array, right: Int32Array, start: number, most: number): number {
  let count = 0;
  for (let word = 0; word < BITMAP_WORDS; word += 1) {
    let bits = (left[word] ?? 0) ^ (right[start + word] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    if (count > most) break;
  }
  return count;
}
