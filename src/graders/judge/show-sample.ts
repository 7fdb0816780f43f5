import { type ChatMessage, messageText, type ToolCall } from '../../domain/chat.ts';
import type { Sample } from '../../domain/sample.ts';

/** The conversation before the answer, as a judge reads it. */
export function showConversation({ input }: Sample): string {
  return input.map(showMessage).join('\n\n');
}

/** An answer as a judge reads it: its text, then the calls that it makes. */
export function showAnswer(text: string, calls: readonly ToolCall[] = []): string {
  const made = calls.map((call) => `calls ${call.function.name}(${call.function.arguments})`);
  return [...(text === '' ? [] : [text]), ...made].join('\n');
}

function showMessage(message: ChatMessage): string {
  return `${message.role}: ${showAnswer(messageText(message), message.tool_calls)}`;
}
