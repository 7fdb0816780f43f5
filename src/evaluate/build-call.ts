import type { ChatMessage } from '../domain/chat.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import type { CalledTarget } from './target.ts';

/** The call that asks a target about a sample: system message, few-shot examples, then the conversation. */
export function buildCall(target: CalledTarget, sample: Sample): ModelCall {
  const instructions: readonly ChatMessage[] =
    target.systemPrompt === null
      ? sample.input.filter(isInstruction)
      : [{ role: 'system', content: target.systemPrompt }];
  const conversation = sample.input.filter((message) => !isInstruction(message));
  return {
    model: target.model,
    messages: [...instructions, ...target.fewShot, ...conversation],
    ...(sample.tools === undefined ? {} : { tools: sample.tools }),
    parameters: target.parameters,
  };
}

export function isInstruction(message: Pick<ChatMessage, 'role'>): boolean {
  return message.role === 'system' || message.role === 'developer';
}
