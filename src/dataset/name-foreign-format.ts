import { FOREIGN_CHATS } from './foreign-chats.ts';
import { FOREIGN_CONVERSATIONS } from './foreign-conversations.ts';
import { type ForeignFormat, TO_CHAT } from './foreign-format.ts';
import { FOREIGN_RECORDS } from './foreign-records.ts';
import type { JsonObject } from './json.ts';
import { quote } from './quote.ts';

export type { ForeignFormat } from './foreign-format.ts';

/** Names the format of a JSON object that is none of the service's own. Always gives an answer; the last resort lists the keys. */
export function nameForeignFormat(value: JsonObject): ForeignFormat {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const known = [...FOREIGN_CHATS, ...FOREIGN_CONVERSATIONS, ...FOREIGN_RECORDS].find(({ fits }) => fits(has, value));
  if (known !== undefined) return known;
  const keys = Object.keys(value);
  const found =
    keys.length === 0 ? 'an empty object' : `an object with the keys ${keys.slice(0, 6).map(quote).join(', ')}`;
  return { name: `an unknown format: ${found}`, conversion: `${TO_CHAT}.` };
}
