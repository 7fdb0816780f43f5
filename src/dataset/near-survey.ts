import { BITMAP_WORDS, drawBitmap } from './gram-bitmap.ts';
import { GramReader } from './gram-reader.ts';
import { bandOf } from './set-sizes.ts';
import { countParts } from './sign-parts.ts';
import type { TextTable } from './text-table.ts';

/** What is known of every text of a table before any two are compared. In memory that threads share. */
export interface NearSurvey {
  /** Different 5-grams of each text; 0 for those that are never near another. */
  readonly sizes: Int32Array<SharedArrayBuffer>;
  /** The sets of 5-grams as `BITMAP_WORDS` numbers each. */
  readonly bitmaps: Int32Array<SharedArrayBuffer>;
  /** 1 for each text that was found to be near one before it. */
  readonly isNear: Uint8Array<SharedArrayBuffer>;
}

export function makeSurvey(texts: number): NearSurvey {
  return {
    sizes: new Int32Array(new SharedArrayBuffer(texts * 4)),
    bitmaps: new Int32Array(new SharedArrayBuffer(texts * BITMAP_WORDS * 4)),
    isNear: new Uint8Array(new SharedArrayBuffer(texts)),
  };
}

/** Fills in sizes and bitmaps of the texts `from` (inclusive) to `to` (exclusive). */
export function surveyTexts(texts: TextTable, { sizes, bitmaps }: NearSurvey, from: number, to: number): void {
  const reader = new GramReader();
  for (let text = from; text < to; text += 1) {
    // Inputs without a letter, number or mark are in the table as they are, marked.
    if (texts.isMarked(text)) continue;
    reader.readFrom(texts, text);
    sizes[text] = reader.size;
    drawBitmap(reader, bitmaps, text * BITMAP_WORDS);
  }
}

/** The bands of sizes that some text is in, those first in which there is most to do. */
export function listBands({ sizes }: NearSurvey): readonly number[] {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    if (size === 0) continue;
    const band = bandOf(size);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  const work = (band: number): number => ((counts.get(band) ?? 0) + (counts.get(band + 1) ?? 0)) * countParts(band);
  return [...counts.keys()].sort((left, right) => work(right) - work(left) || left - right);
}
