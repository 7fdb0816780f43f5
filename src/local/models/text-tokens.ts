/** A word, number or mark of a text, with its place. */
export interface TextToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case letters and digits alone; empty for marks. */
  readonly bare: string;
  readonly line: number;
  /** Position within the line, from 0. */
  readonly column: number;
  /** At least two spaces, a tab or the start of the line stand before it, as between the columns of a receipt. */
  readonly afterGap: boolean;
}

/** Splits a text into words, numbers (with their separators, such as 1,049.00 or 12/03/2026) and single marks. */
export function tokenise(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let line = 0;
  let column = 0;
  let end = 0;
  for (const match of text.slice(0, longestText).matchAll(pattern)) {
    const between = text.slice(end, match.index);
    const breaks = between.split('\n').length - 1;
    if (breaks > 0) {
      line += breaks;
      column = 0;
    }
    const [word] = match;
    tokens.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      bare: bareText(word),
      line,
      column,
      afterGap: column === 0 || /\s{2}|\t/u.test(between),
    });
    column += 1;
    end = match.index + word.length;
    if (tokens.length >= mostTokens) break;
  }
  return tokens;
}

const pattern = /\p{N}+(?:[.,:/-]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’&.-]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;

/** Longer messages are read up to here, so that one of them cannot stall the server. */
const longestText = 20_000;
const mostTokens = 2000;

/** Letters and digits of a text, in lower case: how spans are compared. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
