import { BITMAP_WORDS, countDifferentBits } from './gram-bitmap.ts';
import { GramReader } from './gram-reader.ts';
import { markNearInBand } from './near-bands.ts';
import { listBands, makeSurvey, type NearSurvey, surveyTexts } from './near-survey.ts';
import { ChainMemory } from './part-chains.ts';
import { areNearSizes, largestDifference } from './set-sizes.ts';
import type { TextTable } from './text-table.ts';

export interface NearDuplicate {
  /** Numbers of two texts in the table. */
  readonly text: number;
  readonly earlier: number;
}

export interface NearDuplicates {
  /** How many texts are near an earlier one. */
  readonly count: number;
  /** The first of them, each with the first text that it is near. */
  readonly first: readonly NearDuplicate[];
}

export const NO_NEAR_DUPLICATES: NearDuplicates = { count: 0, first: [] };

const MOST_LISTED = 5;

/**
 * The texts that are near (Jaccard similarity of 5-gram sets at least 0.8), but not equal, to one before them; exact. Whoever has
 * threads does the same steps in several.
 */
export function findNearDuplicates(texts: TextTable, mostLinkedParts?: number): NearDuplicates {
  const survey = makeSurvey(texts.size);
  surveyTexts(texts, survey, 0, texts.size);
  const memory = new ChainMemory();
  for (const band of listBands(survey)) markNearInBand({ texts, survey, band, memory }, mostLinkedParts);
  return listNearDuplicates(texts, survey);
}

/** What the marks of all bands say. */
export function listNearDuplicates(texts: TextTable, survey: NearSurvey): NearDuplicates {
  let count = 0;
  const first: NearDuplicate[] = [];
  for (let text = 0; text < texts.size; text += 1) {
    if (survey.isNear[text] !== 1) continue;
    count += 1;
    if (first.length < MOST_LISTED) first.push({ text, earlier: findEarlier(texts, survey, text) });
  }
  return { count, first };
}

/** The first text that one is near: a few of them are sooner looked for than all remembered. */
function findEarlier(texts: TextTable, { sizes, bitmaps }: NearSurvey, text: number): number {
  const reader = new GramReader();
  const other = new GramReader();
  reader.readFrom(texts, text);
  const bits = bitmaps.slice(text * BITMAP_WORDS, (text + 1) * BITMAP_WORDS);
  for (let earlier = 0; earlier < text; earlier += 1) {
    const size = sizes[earlier] ?? 0;
    if (!areNearSizes(reader.size, size)) continue;
    const most = largestDifference(reader.size, size);
    if (countDifferentBits(bits, bitmaps, earlier * BITMAP_WORDS, most) > most) continue;
    other.readFrom(texts, earlier);
    if (reader.size + size - 2 * other.countCommon(reader) <= most) return earlier;
  }
  return text;
}
