import { decode, encode } from 'gpt-tokenizer/encoding/o200k_base';
import { makeTokenCounter } from '../../dataset/count-tokens.ts';
import type { ChatMessage, ToolDefinition } from '../../domain/chat.ts';
import type { Conversation, Reply, Tool, Turn } from '../models/conversation.ts';

/** Remembers texts that repeat, such as the system message of every request. */
const counter = makeTokenCounter();

/** Tokens of a prompt, or of a training example, with all overheads: the count that the rest of tunegate estimates with. */
export function countConversationTokens({ turns, tools }: Conversation): number {
  return counter.countExample(turns.map(messageOf), tools.map(definitionOf));
}

export function countReplyTokens({ text, toolCalls }: Reply): number {
  return toolCalls.reduce(
    (sum, call) => sum + counter.countText(call.name) + counter.countText(call.arguments),
    counter.countText(text),
  );
}

export function countTextTokens(text: string): number {
  return counter.countText(text);
}

/** A text cut after so many tokens, and whether anything was cut. Text that looks like a control token is text. */
export function cutToTokens(text: string, most: number): { readonly text: string; readonly cut: boolean } {
  const tokens = encode(text, { disallowedSpecial: new Set<string>() });
  return tokens.length <= most ? { text, cut: false } : { text: decode(tokens.slice(0, most)), cut: true };
}

function messageOf({ role, text, name, toolCalls }: Turn): ChatMessage {
  return {
    role,
    content: text,
    ...(name !== null && { name }),
    tool_calls: toolCalls.map((call) => ({ id: '', type: 'function', function: call })),
  };
}

function definitionOf({ name, description, parameters }: Tool): ToolDefinition {
  return { type: 'function', function: { name, description, parameters } };
}
