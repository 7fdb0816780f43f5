import type { ChatRole } from '../../domain/chat.ts';

/** What a local model reads and writes: message texts in order, the tools on offer, and the answer. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly tools: readonly Tool[];
}

export interface Turn {
  readonly role: ChatRole;
  readonly name: string | null;
  /** The text parts of the content, joined by line breaks. */
  readonly text: string;
  readonly toolCalls: readonly ToolUse[];
}

export interface Tool {
  readonly name: string;
  readonly description: string;
  /** The JSON Schema of the arguments, as it came. */
  readonly parameters: unknown;
}

export interface ToolUse {
  readonly name: string;
  /** JSON text, as on the wire. */
  readonly arguments: string;
}

/** Either words or tool calls; `text` is empty when there are calls alone. */
export interface Reply {
  readonly text: string;
  readonly toolCalls: readonly ToolUse[];
}

/** One thing to learn: what to reply at this point of this conversation. */
export interface Lesson {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

/** A model that answers. The same conversation always gets the same reply: temperature and seed change nothing. */
export interface LocalModel {
  reply(conversation: Conversation): Reply | Promise<Reply>;
}

/** The last message of the user: what a reply is about. */
export function lastUserText(conversation: Conversation): string {
  return conversation.turns.findLast((turn) => turn.role === 'user')?.text ?? '';
}

/** System and developer messages, joined. */
export function instructions(conversation: Conversation): string {
  return conversation.turns
    .filter((turn) => turn.role === 'system' || turn.role === 'developer')
    .map((turn) => turn.text)
    .join('\n\n');
}
