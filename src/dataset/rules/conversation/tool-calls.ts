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

/** Every call in a conversation, as a tool call or as the deprecated `function_call`. */
export function* functionCalls({ owner, messages }: ConversationView): Generator<FunctionCallView> {
  for (const message of messages) {
    for (const { pointer, name, arguments: given } of toolCalls(message))
      yield { pointer: `${pointer}/function`, name, arguments: given, declared: declaredTools(owner) };
    const called = message.value.function_call;
    if (message.role !== 'assistant' || !isJsonObject(called)) continue;
    const { name, arguments: given } = called;
    yield { pointer: `${message.pointer}/function_call`, name, arguments: given, declared: declaredFunctions(owner) };
  }
}
