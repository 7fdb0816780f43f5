import { diffWordsWithSpace } from 'diff';
import { cutText } from '../visible-text.ts';
import { mostCharacters } from './elements.ts';

/** A stretch of a text: in both texts, or in this one alone. */
export interface Stretch {
  readonly text: string;
  readonly own: boolean;
}

/**
 * What two answers have in common, word by word. Answers that share little are not marked at all: colours on every second word help
 * nobody, and the search for them would take long.
 */
export function diffTexts(left: string, right: string): { readonly left: Stretch[]; readonly right: Stretch[] } {
  const [before, after] = [cutText(left, mostCharacters), cutText(right, mostCharacters)];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: 200 });
  const common = (parts ?? []).filter(({ added, removed }) => !added && !removed).map(({ value }) => value.trim());
  const shared = common.join('').length;
  if (parts === undefined || shared * 4 < Math.max(before.length, after.length)) {
    return { left: [{ text: before, own: false }], right: [{ text: after, own: false }] };
  }
  return {
    left: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, own: removed })),
    right: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, own: added })),
  };
}
