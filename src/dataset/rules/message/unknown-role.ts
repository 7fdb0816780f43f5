import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

const KNOWN = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['model', 'assistant'],
  ['bot', 'assistant'],
  ['gpt', 'assistant'],
  ['ai', 'assistant'],
  ['human', 'user'],
  ['customer', 'user'],
  ['observation', 'tool'],
  ['tool_response', 'tool'],
]);

/** Role names are compared byte for byte by the service, so spaces, capitals and look-alike letters count. */
export const unknownRole: Rule<MessageView> = {
  code: 'unknown-role',
  severity: 'error',
  hint: 'Use one of the roles system, user, assistant, tool.',
  check({ pointer, role }, report) {
    if (role === undefined || KNOWN.includes(role)) return;
    const meant = ELSEWHERE.get(role.toLowerCase()) ?? KNOWN.find((known) => known === role.trim().toLowerCase());
    const odd = /[^\x20-\x7e]/u.exec(role)?.[0];
    const code =
      odd === undefined ? '' : ` (it holds U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
    report({
      pointer: `${pointer}/role`,
      message: `The role ${quote(role)} is not known${code}.`,
      ...(meant === undefined ? {} : { hint: `Write the role as \`${meant}\`.` }),
    });
  },
};
