import { decode, encode } from 'gpt-tokenizer/encoding/o200k_base';
import type { Conversation, Reply, Tool, Turn } from '../models/conversation.ts';
import { isRecord } from './read-body.ts';

/**
 * Tokens of a prompt by the cookbook's rule for the o200k models ("How to count tokens with tiktoken"): 3 for each message
 * and 3 that start the answer, role and content as text, 1 more for a name; tools by the same notebook's function.
 */
export function countPromptTokens(conversation: Conversation): number {
  return countMessageTokens(conversation.turns) + countToolTokens(conversation.tools) + 3;
}

/** Tokens of a training example: as a prompt, without the 3 that start an answer. */
export function countExampleTokens(turns: readonly Turn[], tools: readonly Tool[]): number {
  return countMessageTokens(turns) + countToolTokens(tools);
}

export function countReplyTokens(reply: Reply): number {
  return countTextTokens(reply.text) + countCallTokens(reply.toolCalls);
}

/** A text cut after so many tokens, and whether anything was cut. */
export function cutToTokens(text: string, most: number): { readonly text: string; readonly cut: boolean } {
  const tokens = encode(text, plainText);
  return tokens.length <= most ? { text, cut: false } : { text: decode(tokens.slice(0, most)), cut: true };
}

/** Text that looks like a control token is text here: a dataset may talk about `<|endoftext|>`. */
const plainText = { disallowedSpecial: new Set<string>() };

function countTextTokens(text: string): number {
  return text === '' ? 0 : encode(text, plainText).length;
}

function countMessageTokens(turns: readonly Turn[]): number {
  let tokens = 0;
  for (const turn of turns) {
    tokens += 3 + countTextTokens(turn.role) + countTextTokens(turn.text) + countCallTokens(turn.toolCalls);
    if (turn.name !== null) tokens += 1 + countTextTokens(turn.name);
  }
  return tokens;
}

function countCallTokens(calls: Turn['toolCalls']): number {
  return calls.reduce((sum, call) => sum + 3 + countTextTokens(call.name) + countTextTokens(call.arguments), 0);
}

/** The notebook's constants for gpt-4o: 7 a function, 3 before its properties, 3 a property, −3 and 3 for enums, 12 at the end. */
function countToolTokens(tools: readonly Tool[]): number {
  if (tools.length === 0) return 0;
  let tokens = 12;
  for (const tool of tools) {
    tokens += 7 + countTextTokens(`${tool.name}:${tool.description.replace(/\.$/u, '')}`);
    const properties = isRecord(tool.parameters) ? tool.parameters.properties : undefined;
    if (!isRecord(properties) || Object.keys(properties).length === 0) continue;
    tokens += 3;
    for (const [name, property] of Object.entries(properties)) tokens += countPropertyTokens(name, property);
  }
  return tokens;
}

function countPropertyTokens(name: string, property: unknown): number {
  if (!isRecord(property)) return 3;
  const description = typeof property.description === 'string' ? property.description.replace(/\.$/u, '') : '';
  let tokens = 3 + countTextTokens(`${name}:${String(property.type ?? '')}:${description}`);
  const choices = property.enum;
  if (Array.isArray(choices)) {
    tokens -= 3;
    for (const choice of choices) tokens += 3 + countTextTokens(String(choice));
  }
  return tokens;
}
