import type { ChatMessage, ToolDefinition } from '../domain/chat.ts';
import type { DatasetFormat, DatasetRole } from '../domain/validation-report.ts';
import { isJsonObject, isList, type JsonObject } from './json.ts';
import type { LineDiagnostic } from './parse-line.ts';
import { isPlainChat } from './plain-chat.ts';
import {
  ANSWER_RULES,
  COMPLETION_RULES,
  CONVERSATION_RULES,
  FORM_RULES,
  MESSAGE_RULES,
  OWNER_RULES,
  PAIR_RULES,
} from './rules/line-rules.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { isVisibleAscii } from './rules/text.ts';
import { type ConversationView, type OwnerView, type Purpose, viewMessages } from './rules/views.ts';
import type { ServiceName } from './services.ts';

/** What an example says, whatever its format: the conversation that ends with the wanted answer. */
export interface Conversation {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[] | undefined;
  /** The answer that a preference pair prefers less. */
  readonly rejected: readonly ChatMessage[] | undefined;
}

export interface CheckedLine {
  readonly diagnostics: readonly LineDiagnostic[];
  /** Nothing when a finding is an error. */
  readonly conversation: Conversation | undefined;
}

/** Applies the rules of a format to one line. Pure, and independent of all other lines. */
export function checkLine(
  value: JsonObject,
  format: DatasetFormat,
  role: DatasetRole,
  service?: ServiceName,
): CheckedLine {
  const findings = new Findings();
  switch (format) {
    case 'preference':
      checkPair(value, role, service, findings);
      break;
    case 'completions':
      findings.apply(COMPLETION_RULES, { value, role });
      break;
    case 'chat': {
      const owner: OwnerView = { value, pointer: '', service };
      if (isPlainChat(value)) checkAnswers(owner, findings);
      else checkOwner(owner, role, 'chat', findings);
      break;
    }
    case 'reinforcement':
    case 'unknown':
      return { diagnostics: [], conversation: undefined };
  }
  return {
    diagnostics: findings.diagnostics,
    conversation: findings.errors > 0 ? undefined : readConversation(value, format),
  };
}

/** A hostile line can break a rule a million times; nobody reads more than this. */
const MOST_PER_LINE = 50;

/** Collects what the rules of one line report. One reporter serves all rules, since this is the innermost loop. */
class Findings {
  readonly diagnostics: LineDiagnostic[] = [];
  errors = 0;
  #rule: Pick<Rule<never>, 'code' | 'severity' | 'hint'> | undefined;

  readonly #report = (finding: Finding): void => {
    if (this.#rule === undefined) return;
    const { code, severity, hint } = this.#rule;
    if (severity === 'error') this.errors += 1;
    if (this.diagnostics.length < MOST_PER_LINE) this.diagnostics.push({ code, severity, hint, ...finding });
  };

  apply<Subject>(rules: readonly Rule<Subject>[], subject: Subject): void {
    for (const rule of rules) {
      this.#rule = rule;
      rule.check(subject, this.#report);
    }
  }
}

function checkPair(value: JsonObject, role: DatasetRole, service: ServiceName | undefined, findings: Findings): void {
  findings.apply(PAIR_RULES, { value, role });
  const input = value.input;
  if (!isJsonObject(input)) return;
  const owner: OwnerView = { value: input, pointer: '/input', service };
  checkOwner(owner, role, 'input', findings);
  if (findings.errors > 0) return;
  for (const key of ['preferred_output', 'non_preferred_output']) {
    const list = value[key];
    const messages = viewMessages(list, `/${key}`);
    checkConversation({ purpose: 'output', pointer: `/${key}`, owner, messages }, list, findings);
  }
}

function checkOwner(owner: OwnerView, role: DatasetRole, purpose: Purpose, findings: Findings): void {
  findings.apply(OWNER_RULES, { ...owner, role });
  const pointer = `${owner.pointer}/messages`;
  const list = owner.value.messages;
  checkConversation({ purpose, pointer, owner, messages: viewMessages(list, pointer) }, list, findings);
}

/** What can be found in a plain chat. */
function checkAnswers(owner: OwnerView, findings: Findings): void {
  const messages = viewMessages(owner.value.messages, '/messages');
  findings.apply(ANSWER_RULES, { purpose: 'chat', pointer: '/messages', owner, messages });
}

function checkConversation(conversation: ConversationView, list: unknown, findings: Findings): void {
  const isWhole = isList(list) && list.length > 0 && list.length === conversation.messages.length;
  const before = findings.errors;
  for (const message of conversation.messages) {
    if (findings.errors > MOST_PER_LINE) break;
    findings.apply(isVisibleAscii(message.value.content) ? FORM_RULES : MESSAGE_RULES, message);
  }
  if (findings.errors === before && isWhole) findings.apply(CONVERSATION_RULES, conversation);
}

/** What a line says that has no error. */
export function readConversation(value: JsonObject, format: DatasetFormat): Conversation {
  if (format === 'completions') {
    const text = (key: string): string => (typeof value[key] === 'string' ? value[key] : '');
    const messages: readonly ChatMessage[] = [
      { role: 'user', content: text('prompt') },
      { role: 'assistant', content: text('completion') },
    ];
    return { messages, tools: undefined, rejected: undefined };
  }
  if (format === 'preference') {
    const input = isJsonObject(value.input) ? value.input : {};
    const messages = [...readMessages(input.messages), ...readMessages(value.preferred_output)];
    return { messages, tools: readTools(input), rejected: readMessages(value.non_preferred_output) };
  }
  return { messages: readMessages(value.messages), tools: readTools(value), rejected: undefined };
}

/** The messages without what belongs to training alone (`weight`) and without keys that are null. */
function readMessages(list: unknown): readonly ChatMessage[] {
  if (!isList(list)) return [];
  const tidy = list.map((message) => (isJsonObject(message) && needsTidying(message) ? tidyMessage(message) : message));
  return tidy.filter(isChatMessage);
}

function needsTidying(message: JsonObject): boolean {
  return 'weight' in message || message.tool_calls === null || message.function_call === null || message.audio === null;
}

function tidyMessage(message: JsonObject): JsonObject {
  const kept = Object.entries(message).filter(
    ([key, value]) => key !== 'weight' && (value !== null || key === 'content'),
  );
  return Object.fromEntries(kept);
}

/** Deeper than this the rules have looked: a line with an error is never read as a conversation. */
function isChatMessage(value: unknown): value is ChatMessage {
  return isJsonObject(value) && typeof value.role === 'string';
}

function readTools(owner: JsonObject): readonly ToolDefinition[] | undefined {
  const tools = owner.tools;
  return isList(tools) && tools.length > 0 ? tools.filter(isJsonObject) : undefined;
}
