import type { ChatMessage, ToolDefinition } from './chat.ts';

/** One line to train on. */
export interface Example {
  readonly file: string;
  /** Physical line, counted from 1. */
  readonly line: number;
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly ToolDefinition[];
}

/** One line held out to judge by: the conversation before the last assistant message, and that message as the expected answer. */
export interface Sample {
  /** The line's own `id`, or else a hash of its content. Unique within a task. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly input: readonly ChatMessage[];
  readonly expected: ChatMessage;
  readonly tools?: readonly ToolDefinition[];
  /** Equal for samples that are not independent of each other: the same question again, or turns of one conversation. */
  readonly group?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}
