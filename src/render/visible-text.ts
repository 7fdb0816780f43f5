/**
 * Text with everything that a reader could not see made visible: control characters, bidirectional overrides,
 * zero-width and other default-ignorable characters, and lone surrogates become `⟨U+202E⟩`.
 *
 * Kept, because real writing needs them: line feed and tab, the variation selectors 1 to 16, a joiner between two
 * emoji, and joiners between letters of the scripts that use them.
 */
export function showInvisible(text: string): string {
  return text.replace(invisible, (character, offset: number) =>
    joinsVisibly(character, text.slice(Math.max(0, offset - 3), offset), text.slice(offset + 1, offset + 3))
      ? character
      : nameOf(character),
  );
}

/** Every line break that some medium knows (CR LF, CR, VT, FF, NEL, U+2028, U+2029) as a line feed. */
export function unifyLineBreaks(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');
}

/** Text as one line: breaks become `↵`, tabs and runs of spaces one space. */
export function toOneLine(text: string): string {
  return showInvisible(unifyLineBreaks(text).trim().replace(/\n/g, '↵').replace(/\s+/g, ' '));
}

/** At most `limit` UTF-16 units, the ellipsis included; never cuts a surrogate pair in two. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(0, limit - 1)).replace(/\p{Surrogate}$/u, '')}…`;
}

const invisible =
  /(?!\n|\t|[\ufe00-\ufe0f])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffb]/gu;

const zeroWidthNonJoiner = '\u200c';
const zeroWidthJoiner = '\u200d';

/** Scripts whose spelling needs joiners (The Unicode Standard 16, chapters 9, 12 and 13). */
const joiningLetter =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

function joinsVisibly(character: string, before: string, after: string): boolean {
  if (character !== zeroWidthJoiner && character !== zeroWidthNonJoiner) return false;
  const emoji =
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after);
  if (character === zeroWidthJoiner && emoji) return true;
  return joiningLetter.test(before.slice(-1)) && joiningLetter.test(after.slice(0, 1));
}

function nameOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
