import type { Rule } from '../rule.ts';
import { plainText } from '../text.ts';
import type { MessageView } from '../views.ts';

/**
 * Zero-width spaces, word joiners, soft hyphens, bidirectional overrides (Unicode TR36) and tag characters. A zero-width
 * joiner or non-joiner is a part of many scripts and emoji, so it counts only between two Latin letters or digits.
 */
const INVISIBLE =
  /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0001}\u{E0020}-\u{E007F}]|(?<=[A-Za-z0-9])[\u200C\u200D]+(?=[A-Za-z0-9])/u;
/** The flags of England, Scotland and Wales are a black flag with tag characters. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007F}]{2,8}/gu;
/** Direction marks and isolates belong to text that is written from right to left; overrides (U+202D, U+202E) never do. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/g;
/** Scripts without spaces mark where a line may break by U+200B; Mongolian separates vowels by U+180E. */
const WORD_BREAK =
  /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{M}])[\u200B\u180E]/gu;

export const invisibleCharacters: Rule<MessageView> = {
  code: 'invisible-characters',
  severity: 'warning',
  hint: 'Remove characters that nobody sees: they split words, hide instructions and make equal labels differ.',
  check({ value, pointer }, report) {
    const text = plainText(value.content);
    if (text === undefined || !/[\u0080-\uffff]/.test(text)) return;
    const found = INVISIBLE.exec(text) === null ? null : INVISIBLE.exec(withoutRightful(text));
    if (found === null) return;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report({ pointer: `${pointer}/content`, message: `The text holds the invisible character U+${code}.` });
  },
};

/** The text without those invisible characters that its scripts need. */
function withoutRightful(text: string): string {
  const plain = text.replace(FLAG, '').replace(WORD_BREAK, '');
  return RIGHT_TO_LEFT.test(plain) ? plain.replace(DIRECTION, '') : plain;
}
