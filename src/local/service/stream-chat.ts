import type OpenAI from 'openai';
import type { AnsweredChat } from './answer-chat.ts';

/** A finished answer as the server-sent events of a streamed one: role, words, finish, usage where asked for, and `[DONE]`. */
export function* streamChat({ completion, stream }: AnsweredChat): Generator<string> {
  const { id, created, model, choices } = completion;
  const chunk = (part: Omit<OpenAI.ChatCompletionChunk, 'id' | 'created' | 'model' | 'object'>): string => {
    const body: OpenAI.ChatCompletionChunk = { id, object: 'chat.completion.chunk', created, model, ...part };
    return `data: ${JSON.stringify(body)}\n\n`;
  };
  const usage = stream === 'with-usage' ? { usage: null } : {};
  for (const choice of choices) {
    const { index, message, finish_reason } = choice;
    const delta = (part: OpenAI.ChatCompletionChunk.Choice.Delta): string =>
      chunk({ choices: [{ index, delta: part, finish_reason: null, logprobs: null }], ...usage });
    yield delta({ role: 'assistant', content: message.content === null ? null : '', refusal: null });
    for (const word of (message.content ?? '').match(/\s*\S+|\s+$/gu) ?? []) yield delta({ content: word });
    for (const [position, call] of (message.tool_calls ?? []).entries()) {
      if (call.type !== 'function') continue;
      yield delta({ tool_calls: [{ index: position, id: call.id, type: 'function', function: call.function }] });
    }
    yield chunk({ choices: [{ index, delta: {}, finish_reason, logprobs: null }], ...usage });
  }
  if (stream === 'with-usage') yield chunk({ choices: [], usage: completion.usage });
  yield 'data: [DONE]\n\n';
}
