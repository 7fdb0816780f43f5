import { messageText } from '../domain/chat.ts';
import { answerLimit, type ModelCall } from '../domain/model-call.ts';

/**
 * About how many tokens a service counts against its limit when it lets this call in: four characters a token, and the most that
 * the answer may take. How far off that is, the pace learns from the headers.
 */
export function estimateTokens({ messages, tools, parameters }: ModelCall): number {
  const characters = messages.reduce((sum, message) => sum + messageText(message).length + 12, 0);
  const toolCharacters = tools === undefined ? 0 : JSON.stringify(tools).length;
  return Math.ceil((characters + toolCharacters) / 4) + (answerLimit(parameters) ?? 16);
}
