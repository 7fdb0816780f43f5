import { messageText } from '../../../domain/chat.ts';
import { canonicalJson } from '../../canonical-json.ts';
import type { CheckedExample } from '../../checked-file.ts';

/** What the model is told besides the visible input: system messages and tools. Equal questions under other instructions may differ. */
export function exampleContext({ messages, tools }: CheckedExample): string {
  const instructions = messages.filter(({ role }) => role === 'system' || role === 'developer').map(messageText);
  return tools === undefined ? instructions.join('\n') : `${instructions.join('\n')}\n${canonicalJson(tools)}`;
}
