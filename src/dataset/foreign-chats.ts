import { isListOf, type KnownFormat, TO_CHAT } from './foreign-format.ts';
import { isJsonObject, isList, type JsonObject } from './json.ts';

/** Chats whose list is called `messages` too and whose messages speak another dialect. */
export const FOREIGN_CHATS: readonly KnownFormat[] = [
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
  const first = isList(value.messages) ? value.messages[0] : undefined;
  if (!isJsonObject(first)) return false;
  const isUsual = typeof first.role === 'string' && USUAL_ROLES.includes(first.role) && first.parts === undefined;
  if (isUsual && !Object.hasOwn(value, 'system')) return false;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return FOREIGN_CHATS.some(({ fits }) => fits(has, value));
}

const USUAL_ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];

function messages(value: JsonObject): readonly JsonObject[] {
  return isList(value.messages) ? value.messages.filter(isJsonObject) : [];
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
