import type { Rule } from '../rule.ts';
import { plainText } from '../text.ts';
import type { MessageView } from '../views.ts';

/** A \ud83d without its partner cannot be written as UTF-8; Python fails when it encodes the text. */
export const loneSurrogate: Rule<MessageView> = {
  code: 'lone-surrogate',
  severity: 'error',
  hint: 'Remove the half character, or restore the pair: an emoji is two \\u escapes, high then low.',
  check({ value, pointer }, report) {
    const text = plainText(value.content);
    if (text === undefined || !/[\ud800-\udfff]/.test(text)) return;
    const found = /\p{Surrogate}/u.exec(text);
    if (found === null) return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase();
    report({ pointer: `${pointer}/content`, message: `The text holds half a character: U+${code} without its pair.` });
  },
};
