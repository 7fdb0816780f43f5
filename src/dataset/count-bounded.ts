/** How many tokens a text has. */
export type CountText = (text: string) => number;

const LONGEST_RUN = 2_000;
/** A run of one kind of character is one piece to the encoder, whose time grows with the square of its length. */
const LONG_RUN = /(?:\p{L}|\p{M}){2000}|[^\s\p{L}\p{N}]{2000}|\s{2000}/u;

/**
 * Exact, except that runs of more than 2,000 letters, signs or spaces are cut there: at most one token more per cut. `countPiece` is given
 * the pieces of such a text, `countWhole` any other text.
 */
export function countBounded(text: string, countWhole: CountText, countPiece: CountText): number {
  if (text.length <= LONGEST_RUN || !LONG_RUN.test(text)) return countWhole(text);
  let count = 0;
  for (const part of text.match(/(?:\p{L}|\p{M}){1,2000}|[^\s\p{L}\p{N}]{1,2000}|\s{1,2000}|\p{N}{1,2000}/gu) ?? []) {
    count += countPiece(part);
  }
  return count;
}
