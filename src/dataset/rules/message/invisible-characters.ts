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

export const invisibleCharacters: Rule<MessageView> = {
  code: 'invisible-characters',
  severity: 'warning',
  hint: 'Remove characters that nobody sees: they split words, hide instructions and make equal labels differ.',
  check({ value, pointer }, report) {
    const text = plainText(value.content);
    if (text === undefined || !/[\u0080-\uffff]/.test(text)) return;
    const found = INVISIBLE.exec(text.replace(FLAG, ''));
    if (found === null) return;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report({ pointer: `${pointer}/content`, message: `The text holds the invisible character U+${code}.` });
  },
};
