import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import type { ChatMessage } from '../domain/chat.ts';
import { isInstruction } from './build-call.ts';

/** A conversation without its instructions, which a system may have of its own: the SHA-256 of its canonical JSON, in hexadecimal. */
export function hashQuestion(input: readonly ChatMessage[]): string {
  const conversation = input.filter((message) => !isInstruction(message));
  return createHash('sha256').update(canonicalJson(conversation)).digest('hex');
}
