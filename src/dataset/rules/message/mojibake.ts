import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import { plainText } from '../text.ts';
import type { MessageView } from '../views.ts';

/** A continuation byte of UTF-8 (80 to BF) as Latin-1 and Windows-1252 show it. */
const CONTINUATION =
  '\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122';
/** The same as Windows-1251 shows it: letters of other Cyrillic alphabets and signs. */
const CYRILLIC_CONTINUATION =
  '\\u0401-\\u040F\\u0451-\\u045F\\u0490\\u0491\\u00A0-\\u00BF\\u2013-\\u203A\\u20AC\\u2116\\u2122';

/**
 * UTF-8 that was read in another encoding: a lead byte shown as Ã, Â, â€ … with a continuation byte behind it; two or more
 * Chinese, Japanese or Indian letters as æ—¥æœ¬; three or more Cyrillic ones as РџСЂРё; and U+FFFD, what a decoder leaves.
 */
const MOJIBAKE = new RegExp(
  [
    `\\u00C3[${CONTINUATION}]`,
    '\\u00C2[\\u00A0-\\u00BF]',
    '\\u00E2(?:\\u20AC[\\u0080-\\u00BF\\u0153\\u02DC\\u2122\\u00A6\\u201C\\u201D\\u2018\\u2019]|\\u0080[\\u0080-\\u00BF])',
    '\\u00F0\\u0178',
    `(?:[\\u00E0-\\u00EF][${CONTINUATION}]{2}){2}`,
    `(?:[\\u0420\\u0421][${CYRILLIC_CONTINUATION}]){3}`,
    '\\u00EF\\u00BF\\u00BD',
    '\\uFFFD',
  ].join('|'),
);

export const mojibake: Rule<MessageView> = {
  code: 'mojibake',
  severity: 'warning',
  hint: 'Decode the source again, as UTF-8; the characters were decoded with the wrong encoding.',
  check({ value, pointer }, report) {
    const text = plainText(value.content);
    if (text === undefined || !/[\u0080-\uffff]/.test(text)) return;
    const found = MOJIBAKE.exec(text);
    if (found === null) return;
    const around = text.slice(Math.max(0, found.index - 12), found.index + 12);
    report({
      pointer: `${pointer}/content`,
      message: `The text looks decoded with the wrong encoding: ${quote(around)}.`,
    });
  },
};
