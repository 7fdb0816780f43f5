import { isListOf, type KnownFormat, TO_CHAT } from './foreign-format.ts';
import { isJsonObject, isList, type JsonObject } from './json.ts';

/** Chats whose list is called `messages` too and whose messages speak another dialect. */
export const FOREIGN_CHATS: readonly KnownFormat[] = [
  {
    name: 'Anthropic prompts as one text (Human:, Assistant:)',
    conversion: `${TO_CHAT}: split \`messages\` at "\\n\\nHuman:" and "\\n\\nAssistant:".`,
    fits: (_, value) => isText(value.messages, /^\s*(?:Human|User):/) && isText(value.messages, /\bAssistant:/),
  },
  {
    name: 'messages as JSON text inside a string, as tables hold them',
    conversion: "Write the list itself: jq -c '.messages |= fromjson' FILE.",
    fits: (_, value) => isText(value.messages, /^\s*\[\s*\{\s*"/),
  },
  {
    name: 'messages as text inside a string',
    conversion: `${TO_CHAT}: one message for each turn of the text.`,
    fits: (_, value) => typeof value.messages === 'string',
  },
  {
    name: 'Mistral messages (prefix)',
    conversion: "Remove `prefix`; the answer to learn is the last message. jq -c 'del(.messages[].prefix)' FILE.",
    fits: (_, value) => typeof lastMessage(value)?.prefix === 'boolean',
  },
  {
    name: 'Amazon Bedrock conversations (schemaVersion)',
    conversion: `${TO_CHAT}: \`system\` becomes the first message, the text of each \`content\` part its content.`,
    fits: (has) => has('schemaVersion') && has('messages'),
  },
  {
    name: 'Anthropic messages (system beside messages)',
    conversion: `Make \`system\` the first message. jq -c '{messages: ([{role: "system", content: .system}] + .messages)}'`,
    fits: (_, value) => (typeof value.system === 'string' || isList(value.system)) && isListOf(value.messages, 'role'),
  },
  {
    name: 'ShareGPT messages (from and value)',
    conversion: `Rename \`from\` to \`role\` (human is user, gpt is assistant) and \`value\` to \`content\`. jq -c '{messages: [.messages[] | {role: ({human: "user", gpt: "assistant"}[.from] // .from), content: .value}]}'`,
    fits: (_, value) => isListOf(value.messages, 'from', 'value'),
  },
  {
    name: 'LangChain messages (type and content)',
    conversion: `${TO_CHAT}: the type human is user, ai is assistant; the rest of a message goes.`,
    fits: (_, value) =>
      isListOf(value.messages, 'type') &&
      messages(value).every(({ role, type }) => role === undefined && typeof type === 'string'),
  },
  {
    name: 'Vertex AI chat (messages with author)',
    conversion: `Rename \`author\` to \`role\` (bot is assistant), and make \`context\` the system message.`,
    fits: (_, value) =>
      isListOf(value.messages, 'author', 'content') && messages(value).every(({ role }) => role === undefined),
  },
  {
    name: 'Cohere chat (roles User and Chatbot)',
    conversion: `Rename the roles. jq -c '{messages: [.messages[] | {role: ({System: "system", User: "user", Chatbot: "assistant"}[.role] // .role), content}]}'`,
    fits: (_, value) =>
      isListOf(value.messages, 'role') && messages(value).some(({ role }) => isText(role, /^chatbot$/i)),
  },
  {
    name: 'Gemini messages (role and parts)',
    conversion: `${TO_CHAT}: the role model is assistant, the text of \`parts\` is \`content\`.`,
    fits: (_, value) => isListOf(value.messages, 'parts'),
  },
  {
    name: 'messages of a chat program (sender and text)',
    conversion: `${TO_CHAT}: one side is user, the other assistant; leave out notices and media.`,
    fits: (_, value) =>
      ['sender', 'from', 'speaker', 'user', 'username'].some((key) => isListOf(value.messages, key)) &&
      messages(value).every(({ role, content }) => role === undefined && content === undefined),
  },
];

/** Whether a line with `messages` is a chat in another dialect. Cheap for a line whose first message is sound. */
export function isForeignChat(value: JsonObject): boolean {
  if (typeof value.messages === 'string') return true;
  const first = isList(value.messages) ? value.messages[0] : undefined;
  if (!isJsonObject(first)) return false;
  if (typeof lastMessage(value)?.prefix === 'boolean') return true;
  const isUsual = typeof first.role === 'string' && USUAL_ROLES.includes(first.role) && first.parts === undefined;
  if (isUsual && !Object.hasOwn(value, 'system')) return false;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return FOREIGN_CHATS.some(({ fits }) => fits(has, value));
}

const USUAL_ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];

function lastMessage(value: JsonObject): JsonObject | undefined {
  const last = isList(value.messages) ? value.messages.at(-1) : undefined;
  return isJsonObject(last) ? last : undefined;
}

function messages(value: JsonObject): readonly JsonObject[] {
  return isList(value.messages) ? value.messages.filter(isJsonObject) : [];
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
