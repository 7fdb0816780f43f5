import { isJsonObject, isList, type JsonObject } from '../json.ts';
import type { ServiceName } from '../services.ts';

/** An object that has (or should have) `messages`: a chat line, or the `input` of a preference pair. */
export interface OwnerView {
  readonly value: JsonObject;
  /** JSON pointer of the object: '' for the line itself. */
  readonly pointer: string;
  /** Whose rules apply; OpenAI's without a name. */
  readonly service?: ServiceName | undefined;
}

export interface MessageView {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly index: number;
  /** The role when it is a string, of whatever value. */
  readonly role: string | undefined;
}

/** `chat`: a whole example. `input` and `output`: the two sides of a preference pair. */
export type Purpose = 'chat' | 'input' | 'output';

export interface ConversationView {
  readonly purpose: Purpose;
  /** JSON pointer of the list of messages. */
  readonly pointer: string;
  readonly messages: readonly MessageView[];
  /** The object that carries the tools; for an output, the pair's input. */
  readonly owner: OwnerView;
}

export interface PairView {
  readonly value: JsonObject;
}

export interface CompletionView {
  readonly value: JsonObject;
}

/** The list's objects as messages; what is not an object is a finding of its own and left out here. */
export function viewMessages(list: unknown, pointer: string): readonly MessageView[] {
  if (!isList(list)) return [];
  const views: MessageView[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index];
    if (!isJsonObject(value)) continue;
    const role = typeof value.role === 'string' ? value.role : undefined;
    views.push({ value, pointer: `${pointer}/${index}`, index, role });
  }
  return views;
}
