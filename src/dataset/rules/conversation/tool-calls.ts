import { isJsonObject, isList, type JsonObject } from '../../json.ts';
import { type DeclaredTool, declaredFunctions, declaredTools } from '../tools/declared-tools.ts';
import type { ConversationView, MessageView } from '../views.ts';

export interface ToolCallView {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly name: unknown;
  readonly arguments: unknown;
}

export interface FunctionCallView {
  /** JSON pointer of the object with `name` and `arguments`. */
  readonly pointer: string;
  readonly name: unknown;
  readonly arguments: unknown;
  /** The functions that this kind of call may name: those of `tools`, or of the deprecated `functions`. */
  readonly declared: ReadonlyMap<string, DeclaredTool>;
}

const NONE: readonly ToolCallView[] = [];

/** The calls of a message that are objects with a function. */
export function toolCalls(message: MessageView): readonly ToolCallView[] {
  const calls = message.value.tool_calls;
  if (message.role !== 'assistant' || !isList(calls)) return NONE;
  return calls.flatMap((value, index) => {
    if (!isJsonObject(value) || !isJsonObject(value.function)) return [];
    const { name, arguments: given } = value.function;
    return [{ value, pointer: `${message.pointer}/tool_calls/${index}`, name, arguments: given }];
  });
}

const NO_CALLS: readonly FunctionCallView[] = [];

/** Every call in a conversation, as a tool call or as the deprecated `function_call`. */
export function functionCalls({ owner, messages }: ConversationView): readonly FunctionCallView[] {
  let found: FunctionCallView[] | undefined;
  for (const message of messages) {
    if (message.role !== 'assistant') continue;
    const { tool_calls: calls, function_call: called } = message.value;
    if (calls === undefined && called === undefined) continue;
    found ??= [];
    for (const { pointer, name, arguments: given } of toolCalls(message))
      found.push({ pointer: `${pointer}/function`, name, arguments: given, declared: declaredTools(owner) });
    if (!isJsonObject(called)) continue;
    const { name, arguments: given } = called;
    const pointer = `${message.pointer}/function_call`;
    found.push({ pointer, name, arguments: given, declared: declaredFunctions(owner) });
  }
  return found ?? NO_CALLS;
}
