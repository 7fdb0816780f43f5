import type { TextToken } from './text-tokens.ts';

/** What the tagger sees of one token: itself, its neighbours, its line, and where in the text it stands. */
export function tokenFeatures(tokens: readonly TextToken[], index: number): string[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const [before2, before, after, after2] = [-2, -1, 1, 2].map((step) => wordAt(tokens, index + step));
  const word = wordOf(token);
  const { bare } = token;
  return [
    `w ${word}`,
    `s ${shape(token.text)}`,
    `<1 ${before}`,
    `>1 ${after}`,
    `<2 ${before2} ${before}`,
    `>2 ${after} ${after2}`,
    `<w ${before} ${word}`,
    `w> ${word} ${after}`,
    `<> ${before} ${after}`,
    `<< ${before2}`,
    `>> ${after2}`,
    `pre ${bare.slice(0, 3)}`,
    `suf ${bare.slice(-3)}`,
    `ss ${shapeAt(tokens, index - 1)} ${shape(token.text)} ${shapeAt(tokens, index + 1)}`,
    ...lineFeatures(tokens, index, token),
  ];
}

/** Lines tell a receipt or a form apart; a text of one line has few of these. */
function lineFeatures(tokens: readonly TextToken[], index: number, token: TextToken): string[] {
  const last = tokens.at(-1)?.line ?? 0;
  if (last === 0) return [`at ${Math.min(token.column, 3)}`, `end ${index === tokens.length - 1}`];
  let start = index;
  while (start > 0 && tokens[start - 1]?.line === token.line) start -= 1;
  let end = index + 1;
  while (end < tokens.length && tokens[end]?.line === token.line) end += 1;
  const first = wordAt(tokens, start);
  const second = start + 1 < end ? wordAt(tokens, start + 1) : '';
  const size = Math.min(end - start, 6);
  const isLast = index === end - 1;
  return [
    `line ${Math.min(token.line, 6)}`,
    `fromend ${Math.min(last - token.line, 4)}`,
    `col ${Math.min(token.column, 3)} ${isLast}`,
    `lf ${first}`,
    `lf2 ${first} ${second}`,
    `lf s ${first} ${shape(token.text)} ${isLast}`,
    `gap ${token.afterGap} ${isLast} ${shape(token.text)}`,
    `nextgap ${tokens[index + 1]?.afterGap ?? true} ${shapeAt(tokens, index + 1)}`,
    `lshape ${lineShape(tokens, start, end)}`,
    `lend ${shapeAt(tokens, end - 1)} ${size}`,
    `lend s ${shapeAt(tokens, end - 1)} ${shape(token.text)} ${Math.min(token.column, 2)}`,
    `pl ${wordAt(tokens, start - 1)}`,
    `pl s ${shapeAt(tokens, start - 1)} ${shape(token.text)} ${size}`,
    `nl ${wordAt(tokens, end)}`,
    `nl s ${shapeAt(tokens, end)}`,
    `line s ${Math.min(token.line, 3)} ${shape(token.text)}`,
  ];
}

/** The place of a token, coarsely: what tells a total from the same amount in a list. */
export function placeFeatures(tokens: readonly TextToken[], index: number): string[] {
  const token = tokens[index];
  if (token === undefined) return [];
  let start = index;
  while (start > 0 && tokens[start - 1]?.line === token.line) start -= 1;
  const last = tokens.at(-1)?.line ?? 0;
  return [
    `<1 ${wordAt(tokens, index - 1)}`,
    `>1 ${wordAt(tokens, index + 1)}`,
    `lf ${wordAt(tokens, start)}`,
    `pl ${wordAt(tokens, start - 1)}`,
    `line ${Math.min(token.line, 4)}`,
    `fromend ${Math.min(last - token.line, 3)}`,
  ];
}

function lineShape(tokens: readonly TextToken[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < Math.min(end, start + 8); index += 1) {
    const next = shapeAt(tokens, index);
    if (next !== text.slice(-next.length)) text += next;
  }
  return text;
}

function wordAt(tokens: readonly TextToken[], index: number): string {
  const token = tokens[index];
  return token === undefined ? (index < 0 ? '^' : '$') : wordOf(token);
}

/** Numbers are alike by their digits' pattern alone. */
function wordOf(token: TextToken): string {
  return /\d/u.test(token.text) ? shape(token.text) : token.text.toLowerCase();
}

function shapeAt(tokens: readonly TextToken[], index: number): string {
  const token = tokens[index];
  return token === undefined ? '.' : shape(token.text);
}

/** "Receipt" Xx, "RM" XX, "9.50" 9.99, "12/03/2026" 99/99/9999. */
function shape(text: string): string {
  if (/\d/u.test(text))
    return text.length > 12
      ? '9…'
      : text
          .replace(/\p{N}/gu, '9')
          .replace(/9{5,}/gu, '9…')
          .replace(/^9{2,3}(?=[.,]99$)/u, '9');
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return text.length === 1 ? 'X' : 'XX';
  if (text === text.toLowerCase() && text !== text.toUpperCase()) return 'xx';
  return /^\p{Lu}/u.test(text) ? 'Xx' : text;
}
