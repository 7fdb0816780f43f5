import { z } from 'zod';
import type { Conversation, Tool, Turn } from '../models/conversation.ts';

/** A message of the wire, read leniently: what the local models do not use is ignored. */
export const wireMessageSchema = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: z
    .union([z.string(), z.array(z.object({ type: z.string(), text: z.string().optional() })), z.null()])
    .optional(),
  name: z.string().optional(),
  weight: z.number().optional(),
  tool_calls: z.array(z.object({ function: z.object({ name: z.string(), arguments: z.string() }) })).nullish(),
  function_call: z.object({ name: z.string(), arguments: z.string() }).nullish(),
});

export type WireMessage = z.infer<typeof wireMessageSchema>;

export const wireToolSchema = z.object({
  function: z.object({ name: z.string(), description: z.string().optional(), parameters: z.unknown().optional() }),
});

export type WireTool = z.infer<typeof wireToolSchema>;

/** Messages and tools of a request or of a dataset line, as the local models read them. */
export function parseConversation(messages: readonly WireMessage[], tools: readonly WireTool[]): Conversation {
  return { turns: messages.map(parseTurn), tools: tools.map(parseTool) };
}

export function parseTurn(message: WireMessage): Turn {
  const calls = message.tool_calls?.map((call) => call.function) ?? [];
  return {
    role: message.role,
    name: message.name ?? null,
    text: parseText(message.content),
    toolCalls: message.function_call ? [...calls, message.function_call] : calls,
  };
}

function parseText(content: WireMessage['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).flatMap((part) => (part.text === undefined ? [] : [part.text])).join('\n');
}

function parseTool(tool: WireTool): Tool {
  return {
    name: tool.function.name,
    description: tool.function.description ?? '',
    parameters: tool.function.parameters,
  };
}
