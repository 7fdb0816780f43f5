import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import { plainText } from '../text.ts';
import type { MessageView } from '../views.ts';

/** UTF-8 that was read as Windows-1252: a lead byte shown as Ã, Â, â€ … followed by a shown continuation byte; and U+FFFD. */
const MOJIBAKE =
  /\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00C2[\u00A0-\u00BF]|\u00E2(?:\u20AC[\u0080-\u00BF\u0153\u02DC\u2122\u00A6\u201C\u201D\u2018\u2019]|\u0080[\u0080-\u00BF])|\u00F0\u0178|\u00EF\u00BF\u00BD|\uFFFD/;

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
