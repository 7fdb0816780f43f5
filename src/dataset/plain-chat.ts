import { isJsonObject, isList, type JsonObject } from './json.ts';
import { isVisibleAscii } from './rules/text.ts';

/**
 * Whether a chat line is as most are: `messages` alone, of `role` and `content` alone, system first, then user and assistant in
 * turn up to an answer, all of it visible ASCII text. Of such a line only the rules about what an answer says can find anything
 * (a test holds every other rule to that), so that the others need not be asked.
 */
export function isPlainChat(value: JsonObject): boolean {
  for (const key in value) if (key !== 'messages') return false;
  const list = value.messages;
  if (!isList(list) || list.length < 2) return false;
  let wanted: 'user' | 'assistant' = 'user';
  for (let index = 0; index < list.length; index += 1) {
    const message = list[index];
    if (!isPlainMessage(message)) return false;
    const { role } = message;
    if (role === 'system' && index === 0) continue;
    if (role !== wanted) return false;
    wanted = role === 'user' ? 'assistant' : 'user';
  }
  return wanted === 'user';
}

function isPlainMessage(message: unknown): message is JsonObject {
  if (!isJsonObject(message)) return false;
  for (const key in message) if (key !== 'role' && key !== 'content') return false;
  return isVisibleAscii(message.content);
}
