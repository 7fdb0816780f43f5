import { countTokens as countEncoded } from 'gpt-tokenizer/encoding/o200k_base';
import type { ChatMessage, ToolDefinition } from '../domain/chat.ts';
import { type CountText, countBounded } from './count-bounded.ts';
import { isJsonObject, isList, type JsonObject } from './json.ts';
import { PieceCounts } from './piece-counts.ts';
import { LONGEST_SHORT_PIECE, ShortPieceCounts } from './short-piece-counts.ts';
import { findPieceEnd } from './split-pieces.ts';

/** Counts tokens of one encoding. Remembers texts that repeat. */
export interface TokenCounter {
  /** Text as text: `<|endoftext|>` in data is thirteen characters, not the special token. */
  readonly countText: (text: string) => number;
  /**
   * Every message costs 3 tokens, its role and content, and 1 more where it has a name; 3 prime the reply (openai-cookbook
   * How_to_count_tokens_with_tiktoken). Tool calls count by name and arguments, images as 85 tokens at low detail and 765
   * otherwise (1024 × 1024 pixels), tool definitions by the cookbook's overheads.
   */
  readonly countExample: (messages: readonly ChatMessage[], tools?: readonly ToolDefinition[]) => number;
}

const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
const TOKENS_OF_PRIMING = 3;
const AS_TEXT = { disallowedSpecial: new Set<string>() };

export interface TokenCounterOptions {
  /** Characters of instructions and tools that are remembered. */
  readonly memoryCharacters?: number;
  /** Of another encoding than o200k_base. */
  readonly countText?: CountText;
  readonly tokensPerFunction?: number;
}

/**
 * Makes a counter with a memory of its own, of o200k_base, the encoding of the gpt-4o and gpt-4.1 families, unless another way to count
 * text is given. Loading this module costs about 150 ms.
 */
export function makeTokenCounter({
  memoryCharacters = 4_000_000,
  countText = makeTextCounter(),
  tokensPerFunction = 7,
}: TokenCounterOptions = {}): TokenCounter {
  let free = memoryCharacters;
  const remembered = new Map<string, number>();
  const rememberedTools = new WeakMap<object, number>();

  /** What stands in many examples is counted once; to look for anything else would take longer than to count it. */
  function countRepeated(text: string): number {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const count = countText(text);
    remember(text, count);
    return count;
  }

  function remember(text: string, count: number): void {
    if (text.length > free) return;
    free -= text.length;
    remembered.set(text, count);
  }

  function countTools(tools: readonly ToolDefinition[]): number {
    const known = rememberedTools.get(tools);
    if (known !== undefined) return known;
    const text = JSON.stringify(tools);
    const count = remembered.get(text) ?? countDefinitions(tools, tokensPerFunction, countText);
    remember(text, count);
    rememberedTools.set(tools, count);
    return count;
  }

  function countExample(messages: readonly ChatMessage[], tools?: readonly ToolDefinition[]): number {
    let count = TOKENS_OF_PRIMING;
    for (const message of messages) {
      const isRepeated = message.role === 'system' || message.role === 'developer';
      const countContentText = isRepeated ? countRepeated : countText;
      count += TOKENS_PER_MESSAGE + countText(message.role) + countContent(message, countContentText);
      if (message.name !== undefined) count += TOKENS_PER_NAME + countText(message.name);
      for (const call of message.tool_calls ?? [])
        count += countText(call.function.name) + countText(call.function.arguments);
    }
    return tools === undefined || tools.length === 0 ? count : count + countTools(tools);
  }

  return { countText, countExample };
}

function countContent({ content }: ChatMessage, countText: CountText): number {
  if (typeof content === 'string') return countText(content);
  let count = 0;
  for (const part of content ?? []) {
    if (part.text !== undefined) count += countText(part.text);
    if (part.image_url !== undefined) count += part.image_url.detail === 'low' ? 85 : 765;
  }
  return count;
}

/** Counts tokens of o200k_base. */
function makeTextCounter(): CountText {
  const countPieces = makePieceCounter();
  return (text) => countBounded(text, countPieces, encodePiece);
}

const FEWEST_UNITS = 4_096;

/**
 * The encoding splits a text into pieces and encodes each by itself, so that the count is the sum over pieces; and the pieces of a
 * language repeat. Many times as fast as encoding every piece anew.
 */
function makePieceCounter(): CountText {
  const counts = new PieceCounts();
  let bytes = Buffer.alloc(FEWEST_UNITS * 2);
  let units = new Uint16Array(bytes.buffer, bytes.byteOffset, FEWEST_UNITS);
  const shorts = new ShortPieceCounts();

  function countPiece(text: string, start: number, end: number): number {
    if (end - start > LONGEST_SHORT_PIECE) return counts.get(text, units, start, end, encodePiece);
    const known = shorts.find(units, start, end);
    if (known !== undefined) return known;
    const found = counts.get(text, units, start, end, encodePiece);
    shorts.keep(found);
    return found;
  }

  return (text) => {
    const { length } = text;
    if (length > units.length) {
      bytes = Buffer.alloc(length * 3);
      units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    }
    bytes.write(text, 'utf16le');
    let count = 0;
    for (let start = 0; start < length; ) {
      const end = findPieceEnd(units, length, start);
      count += countPiece(text, start, end);
      start = end;
    }
    return count;
  };
}

function encodePiece(piece: string): number {
  return countEncoded(piece, AS_TEXT);
}

/** openai-cookbook, How_to_count_tokens_with_tiktoken, section 7. Flat properties only. */
function countDefinitions(tools: readonly ToolDefinition[], tokensPerFunction: number, countText: CountText): number {
  let count = 12;
  for (const tool of tools) {
    const definition = tool.function;
    if (!isJsonObject(definition)) continue;
    count +=
      tokensPerFunction + countText(`${textOf(definition.name)}:${withoutPeriod(textOf(definition.description))}`);
    const parameters = definition.parameters;
    const properties = isJsonObject(parameters) && isJsonObject(parameters.properties) ? parameters.properties : {};
    const entries = Object.entries(properties);
    if (entries.length > 0) count += 3;
    for (const [key, property] of entries)
      count += countProperty(key, isJsonObject(property) ? property : {}, countText);
  }
  return count;
}

function countProperty(key: string, property: JsonObject, countText: CountText): number {
  let count = 3;
  if (isList(property.enum)) {
    count -= 3;
    for (const item of property.enum) count += 3 + countText(textOf(item));
  }
  return count + countText(`${key}:${textOf(property.type)}:${withoutPeriod(textOf(property.description))}`);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

function withoutPeriod(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
