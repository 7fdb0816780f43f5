import { isJsonObject, isList, type JsonObject } from '../../json.ts';
import type { MessageView } from '../views.ts';

export interface ToolCallView {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly name: unknown;
  readonly arguments: unknown;
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
