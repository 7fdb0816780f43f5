import { hasByteOrderMark } from '../dataset/byte-order-mark.ts';
import { readConversation } from '../dataset/check-line.ts';
import { isJsonObject, isList, type JsonObject } from '../dataset/json.ts';
import { parseLine } from '../dataset/parse-line.ts';
import { splitLines } from '../dataset/split-lines.ts';
import { messageText } from '../domain/chat.ts';
import { addContext, type Retrieval, replaceText } from './add-context.ts';

/**
 * A training file whose questions stand in the context that was found for them: the last user message before the last answer of each
 * conversation, or the prompt of a completion. Nothing else of a line changes. Equal for equal bytes and documents.
 */
export function contextualTrainingFile(bytes: Uint8Array, retrieval: Retrieval): Uint8Array {
  const lines: string[] = [];
  for (const { start, end } of splitLines(bytes, hasByteOrderMark(bytes) ? 3 : 0)) {
    const parsed = parseLine(bytes.subarray(start, end));
    if (parsed.kind === 'object') lines.push(JSON.stringify(addToLine(parsed.value, retrieval)));
    else if (parsed.kind === 'refused') lines.push(new TextDecoder().decode(bytes.subarray(start, end)));
  }
  // A mark that a service asks for stays.
  return Buffer.from(`${hasByteOrderMark(bytes) ? '\ufeff' : ''}${lines.map((line) => `${line}\n`).join('')}`);
}

function addToLine(value: JsonObject, retrieval: Retrieval): JsonObject {
  if (isList(value.messages)) return { ...value, messages: addToMessages(value.messages, retrieval) };
  if (isJsonObject(value.input) && isList(value.input.messages))
    return { ...value, input: { ...value.input, messages: addToMessages(value.input.messages, retrieval) } };
  if (typeof value.prompt === 'string') return { ...value, prompt: addContext(retrieval, value.prompt).text };
  return value;
}

function addToMessages(messages: readonly unknown[], retrieval: Retrieval): readonly unknown[] {
  const roles = messages.map((message) => (isJsonObject(message) ? message.role : null));
  const answer = roles.lastIndexOf('assistant');
  const place = answer === -1 ? roles.lastIndexOf('user') : roles.lastIndexOf('user', answer);
  return messages.map((message, index) => {
    if (index !== place || !isJsonObject(message)) return message;
    const [question] = readConversation({ messages: [message] }, 'chat').messages;
    if (question === undefined) return message;
    return { ...message, content: replaceText(question.content, addContext(retrieval, messageText(question)).text) };
  });
}
