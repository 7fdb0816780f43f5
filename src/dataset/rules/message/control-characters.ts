import type { Rule } from '../rule.ts';
import { plainText } from '../text.ts';
import type { MessageView } from '../views.ts';

/** C0 controls and DEL, other than tab, line feed and carriage return; ESC starts terminal sequences. */
const CONTROL = /[^\P{Cc}\t\n\r\x80-\x9f]/u;

export const controlCharacters: Rule<MessageView> = {
  code: 'control-characters',
  severity: 'warning',
  hint: 'Remove control characters and terminal colour codes from the text.',
  check({ value, pointer }, report) {
    const found = CONTROL.exec(plainText(value.content) ?? '');
    if (found === null) return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report({
      pointer: `${pointer}/content`,
      message: `The text holds the control character U+${code} at position ${found.index + 1}.`,
    });
  },
};
