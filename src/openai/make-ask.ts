import type { Answered } from '../domain/answer.ts';
import type { AskModel } from '../domain/model-call.ts';
import { completionBody, parseCompletion } from './completion.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { CallService } from './make-caller.ts';
import type { ParsedBody } from './read-reply.ts';

/** Asks models of one OpenAI-compatible service through Chat Completions, or through the older interface where the call is for that. */
export function makeAsk(callService: CallService): AskModel {
  return async (call, signal, lend) => {
    const request = {
      model: call.model,
      endpoint: call.endpoint ?? 'chat/completions',
      body: completionBody(call),
      tokens: estimateTokens(call),
      parse,
    };
    const reply = await callService(request, signal, lend);
    if (reply.kind === 'failed') return reply.failed;
    const { value, latencyMs, attempts } = reply;
    return { ...value, latencyMs, attempts };
  };
}

function parse(body: unknown): ParsedBody<Omit<Answered, 'latencyMs' | 'attempts'>> {
  const value = parseCompletion(body);
  return value === null ? { ok: false, reason: 'the response is not a chat completion' } : { ok: true, value };
}
