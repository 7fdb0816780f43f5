/**
 * The format checks of OpenAI's cookbook ("Data preparation and analysis for chat model fine-tuning", examples/Chat_finetuning_data_prep.ipynb,
 * read 2026-11-20), restated: the kinds of error that are counted, each with how often. Like the original it ends with the first line
 * that is no JSON, and names no line. Empty: nothing found.
 */
export function checkAsCookbook(bytes: Uint8Array): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  const count = (kind: string) => errors.set(kind, (errors.get(kind) ?? 0) + 1);
  let examples: readonly unknown[];
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r\n?/g, '\n');
    // Python gives no line after the last line feed.
    examples = text
      .replace(/\n$/, '')
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  } catch {
    count('unreadable');
    return errors;
  }
  for (const example of examples) {
    if (!isRecord(example)) {
      count('data_type');
      continue;
    }
    const { messages } = example;
    if (!Array.isArray(messages) || messages.length === 0) {
      count('missing_messages_list');
      continue;
    }
    for (const message of messages.map((one: unknown) => (isRecord(one) ? one : {}))) checkMessage(message, count);
    if (!messages.some((message: unknown) => isRecord(message) && message.role === 'assistant'))
      count('example_missing_assistant_message');
  }
  return errors;
}

const KEYS = ['role', 'content', 'name', 'function_call', 'weight'];
const ROLES = ['system', 'user', 'assistant', 'function'];

function checkMessage(message: Readonly<Record<string, unknown>>, count: (kind: string) => void): void {
  const { role, content, function_call: call } = message;
  if (!('role' in message) || !('content' in message)) count('message_missing_key');
  if (Object.keys(message).some((key) => !KEYS.includes(key))) count('message_unrecognized_key');
  if (!ROLES.some((known) => known === role)) count('unrecognized_role');
  const hasContent = typeof content === 'string' && (content !== '' || (call !== undefined && call !== null));
  if (!hasContent) count('missing_content');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
