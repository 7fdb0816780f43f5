import { createHash } from 'node:crypto';
import { type ChatMessage, type ContentPart, messageText } from '../domain/chat.ts';

/**
 * The user-visible conversation before the last assistant message, without system and developer messages. A single user
 * message stands for itself; several messages become lines `role: content`, with the JSON of the calls where a message
 * calls tools. An image counts by its address, so that equal questions about different pictures differ.
 */
export function visibleInput(messages: readonly ChatMessage[]): string {
  const target = messages.findLastIndex(({ role }) => role === 'assistant');
  const before = target === -1 ? messages : messages.slice(0, target);
  const visible = before.filter(({ role }) => role !== 'system' && role !== 'developer');
  const [only] = visible;
  if (visible.length === 1 && only?.role === 'user') return visibleText(only);
  return visible.map((message) => `${message.role}: ${visibleText(message)}`).join('\n');
}

/** What the last assistant message says: its text, or the JSON of its tool calls when it has none. */
export function visibleAnswer(messages: readonly ChatMessage[]): string {
  const target = messages.findLast(({ role }) => role === 'assistant');
  return target === undefined ? '' : visibleText(target);
}

/**
 * NFKC, lower case, every character that is not a letter, number or mark becomes a space, runs collapsed, trimmed. Text
 * without any letter, number or mark (emoji only) becomes the empty string, which is never compared.
 */
export function normalise(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(SEPARATORS, ' ').trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Runs of what is no letter and no number, but for a space that stands alone: most do, and need no replacing. */
const SEPARATORS = / ?[^a-z0-9 ][^a-z0-9]*| {2}[^a-z0-9]*/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** What inputs are compared by: the normalised text, or the input itself, marked, where that has no letter, number or mark. */
export function inputKey({ input, normalised }: { readonly input: string; readonly normalised: string }): string {
  return normalised === '' ? `\u0000${input}` : normalised;
}

function visibleText(message: ChatMessage): string {
  const text = typeof message.content === 'string' ? message.content : partsText(message);
  if (text !== '' || message.tool_calls === undefined) return text;
  return JSON.stringify(message.tool_calls);
}

function partsText(message: ChatMessage): string {
  if (!Array.isArray(message.content)) return '';
  const parts: readonly ContentPart[] = message.content;
  const images = parts.flatMap((part) => (part.image_url === undefined ? [] : [nameImage(part.image_url.url)]));
  const text = messageText(message);
  return images.length === 0 ? text : [text, ...images].join('\n');
}

function nameImage(url: string): string {
  return url.length <= 300 ? url : `image ${createHash('sha256').update(url).digest('hex').slice(0, 32)}`;
}
