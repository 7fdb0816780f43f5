/** Columns that text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
export function columnWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\p{M}\u200b-\u200d]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Text filled up with spaces to `width` columns, at its end or at its start. */
export function padColumns(text: string, width: number, side: 'end' | 'start' = 'end'): string {
  const filling = ' '.repeat(Math.max(0, width - columnWidth(text)));
  return side === 'end' ? text + filling : filling + text;
}

/** The text cut to `width` columns, the ellipsis included. */
export function cutColumns(text: string, width: number): string {
  if (columnWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += columnWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The text as lines of at most `width` columns, broken at spaces; a word too long for a line is broken inside. */
export function wrapColumns(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(1, width)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnWidth(longer) <= width || line === '') {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (columnWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (columnWidth(part + character) > width && part !== '') {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Unicode 16, EastAsianWidth W and F, in the blocks that occur in practice; emoji shown as pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
