/** A chat message in the wire shape of the Chat Completions API, which is also the shape of a dataset line. */
export interface ChatMessage {
  readonly role: ChatRole;
  readonly content?: string | readonly ContentPart[] | null;
  readonly name?: string;
  readonly tool_calls?: readonly ToolCall[];
  readonly tool_call_id?: string;
  readonly refusal?: string | null;
}

export type ChatRole = 'system' | 'developer' | 'user' | 'assistant' | 'tool' | 'function';

export interface ContentPart {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: { readonly url: string; readonly detail?: string };
}

export interface ToolCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A tool definition as the dataset line carries it; handed on untouched. */
export type ToolDefinition = Readonly<Record<string, unknown>>;

/** The text a person reads in a message: a string content, or its text parts joined by line breaks. */
export function messageText(message: ChatMessage): string {
  if (typeof message.content === 'string') return message.content;
  if (message.content === undefined || message.content === null) return '';
  return message.content.flatMap((part) => (part.text === undefined ? [] : [part.text])).join('\n');
}
