import type { DatasetFormat } from '../domain/validation-report.ts';
import { isForeignChat } from './foreign-chats.ts';
import { isJsonObject, isList, type JsonObject } from './json.ts';

/** The format of one line, from its keys alone, as the service recognises it. */
export function recogniseFormat(value: JsonObject): DatasetFormat {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (has('preferred_output') || has('non_preferred_output')) return 'preference';
  if (has('messages')) {
    if (isForeignChat(value)) return 'unknown';
    return isReinforcement(value) ? 'reinforcement' : 'chat';
  }
  if (isJsonObject(value.input) && Object.hasOwn(value.input, 'messages'))
    return ONE_ANSWER_KEYS.some(has) ? 'unknown' : 'preference';
  if (has('completion')) return typeof value.label === 'boolean' ? 'unknown' : 'completions';
  if (has('prompt') && Object.keys(value).length === 1) return 'completions';
  return 'unknown';
}

/** Where tracers and evaluations keep the one answer to an input. */
const ONE_ANSWER_KEYS = ['output', 'outputs', 'expectedOutput', 'expected_output', 'expected', 'reference', 'ideal'];

/** Messages that end with the user, beside reference fields for a grader. */
function isReinforcement(value: JsonObject): boolean {
  const messages = value.messages;
  if (!isList(messages)) return false;
  const last = messages.at(-1);
  const endsWithUser = isJsonObject(last) && (last.role === 'user' || last.role === 'developer');
  return endsWithUser && Object.keys(value).some((key) => !CHAT_KEYS.has(key));
}

const CHAT_KEYS = new Set([
  'messages',
  'system',
  'tools',
  'parallel_tool_calls',
  'functions',
  'function_call',
  'tool_choice',
  'weight',
  'id',
  'metadata',
]);
