import { plainText } from '../text.ts';
import type { ConversationView, MessageView } from '../views.ts';

/** The assistant messages whose text is what the model learns: those that call no tool. */
export function* answersWithText({
  messages,
}: ConversationView): Generator<{ readonly message: MessageView; readonly text: string }> {
  for (const message of messages) {
    if (message.role !== 'assistant' || (message.value.tool_calls ?? message.value.function_call ?? null) !== null)
      continue;
    const text = plainText(message.value.content);
    if (text !== undefined) yield { message, text };
  }
}
