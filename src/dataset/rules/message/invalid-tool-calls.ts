import { isJsonObject, isList, type JsonObject, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Report, Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** Each call: `id`, `type` "function", `function.name` and `function.arguments`, the arguments as a string of JSON. */
export const invalidToolCalls: Rule<MessageView> = {
  code: 'invalid-tool-calls',
  severity: 'error',
  hint: 'Write calls as [{"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{\\"a\\": 1}"}}].',
  check({ value, pointer, role }, report) {
    if (role !== 'assistant') return;
    checkFunction(value.function_call, `${pointer}/function_call`, 'The function call', report);
    const calls = value.tool_calls;
    if (calls === undefined || calls === null) return;
    if (!isList(calls)) {
      report({ pointer: `${pointer}/tool_calls`, message: `"tool_calls" is ${nameKind(calls)}, not a list.` });
      return;
    }
    if (calls.length === 0)
      report({ pointer: `${pointer}/tool_calls`, message: '"tool_calls" is an empty list.', hint: 'Remove the key.' });
    for (const [index, call] of calls.entries())
      checkCall(call, `${pointer}/tool_calls/${index}`, `Tool call ${index + 1}`, report);
  },
};

function checkCall(call: unknown, pointer: string, name: string, report: Report): void {
  if (!isJsonObject(call)) {
    report({ pointer, message: `${name} is ${nameKind(call)}, not an object.` });
    return;
  }
  if (typeof call.id !== 'string' || call.id === '') report({ pointer, message: `${name} has no "id".` });
  if (call.type === undefined) report({ pointer, message: `${name} has no "type".` });
  else if (call.type !== 'function')
    report({ pointer: `${pointer}/type`, message: `${name} has the type ${quote(call.type)}, not "function".` });
  if (!isJsonObject(call.function)) report({ pointer, message: `${name} has no object "function".` });
  checkFunction(call.function, `${pointer}/function`, name, report);
}

function checkFunction(called: unknown, pointer: string, name: string, report: Report): void {
  if (called === undefined || called === null) return;
  if (!isJsonObject(called)) report({ pointer, message: `${name} is ${nameKind(called)}, not an object.` });
  else {
    checkFunctionName(called, pointer, name, report);
    const given = called.arguments;
    if (typeof given === 'string') return;
    report({ pointer: `${pointer}/arguments`, message: `The arguments are ${nameKind(given)}, not a string of JSON.` });
  }
}

function checkFunctionName(called: JsonObject, pointer: string, name: string, report: Report): void {
  const value = called.name;
  if (typeof value !== 'string') report({ pointer, message: `${name} has no function name.` });
  else if (!/^[a-zA-Z0-9_-]{1,64}$/.test(value)) {
    report({
      pointer: `${pointer}/name`,
      message: `The function name ${quote(value)} is not 1 to 64 letters, digits, "_" or "-".`,
    });
  }
}
