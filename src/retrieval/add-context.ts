import { type ChatMessage, type ContentPart, messageText } from '../domain/chat.ts';
import type { Passage } from './chunk-document.ts';
import type { Retriever } from './retriever.ts';

/** What is put around a question, and how. */
export interface Retrieval {
  readonly retriever: Retriever;
  /** A text with `{context}` and `{question}`. */
  readonly template: string;
}

/** What stands around a question when nothing else is configured. */
export const defaultTemplate = 'Use these passages to answer.\n\n{context}\n\n{question}';

export interface QuestionInContext {
  readonly text: string;
  /** Ids of the passages that stand in it, the best first. */
  readonly retrieved: readonly string[];
}

/** A question with the passages that were found for it. */
export function addContext({ retriever, template }: Retrieval, question: string): QuestionInContext {
  const passages = retriever.find(question);
  const text = fillTemplate(template, { context: renderPassages(passages), question });
  return { text, retrieved: passages.map(({ id }) => id) };
}

/** Puts texts into the `{names}` of a template, in one pass: what is put in is not searched again. Other braces stay. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  );
}

/** The text of the last user message; empty when there is none. */
export function questionOf(messages: readonly ChatMessage[]): string {
  const last = messages.findLast(({ role }) => role === 'user');
  return last === undefined ? '' : messageText(last);
}

/** The conversation with another text in its last user message. Unchanged without a user message. */
export function replaceQuestion(messages: readonly ChatMessage[], text: string): readonly ChatMessage[] {
  const place = messages.findLastIndex(({ role }) => role === 'user');
  return messages.map((message, index) =>
    index === place ? { ...message, content: replaceText(message.content, text) } : message,
  );
}

/** Pictures and other parts stay. */
export function replaceText(content: ChatMessage['content'], text: string): string | readonly ContentPart[] {
  if (typeof content !== 'object' || content === null) return text;
  return [{ type: 'text', text }, ...content.filter((part) => part.text === undefined)];
}

/** The passages as a model reads them, each under its place and headings. */
function renderPassages(passages: readonly Passage[]): string {
  return passages.map(({ id, heading, text }) => `[${id}]${heading === '' ? '' : ` ${heading}`}\n${text}`).join('\n\n');
}
