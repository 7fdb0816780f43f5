import { z } from 'zod';
import type { Answered } from '../domain/answer.ts';
import { messageText } from '../domain/chat.ts';
import type { ModelCall } from '../domain/model-call.ts';

/** The body of a request of `/chat/completions`, or of `/completions` where the call is for that. */
export function completionBody(call: ModelCall) {
  return call.endpoint === 'completions' ? promptBody(call) : chatBody(call);
}

/** The interface knows one text and `max_tokens`. */
function promptBody({ model, messages, parameters }: ModelCall) {
  const { extra, max_completion_tokens: limit, ...others } = parameters;
  const prompt = messages.map(messageText).join('\n\n');
  return { model, prompt, ...others, ...(limit === undefined ? {} : { max_tokens: limit }), ...extra };
}

function chatBody({ model, messages, tools, parameters: { extra, ...parameters } }: ModelCall) {
  return { model, messages, ...(tools === undefined ? {} : { tools }), ...parameters, ...extra };
}

/** What a completion of a chat or of a prompt says; null when the value is none. */
export function parseCompletion(value: unknown): Omit<Answered, 'latencyMs' | 'attempts'> | null {
  const parsed = completionSchema.safeParse(value);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined) return null;
  const { usage, system_fingerprint: fingerprint } = parsed.data;
  return {
    status: 'answered',
    text: 'text' in choice ? choice.text : (choice.message.content ?? ''),
    toolCalls: 'text' in choice ? [] : (choice.message.tool_calls ?? []),
    refusal: 'text' in choice ? null : (choice.message.refusal ?? null),
    finishReason: choice.finish_reason ?? 'unknown',
    usage: usage
      ? {
          promptTokens: usage.prompt_tokens,
          cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
          completionTokens: usage.completion_tokens,
          reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
        }
      : null,
    systemFingerprint: fingerprint ?? null,
  };
}

const count = z.number().int().min(0);

const chatChoiceSchema = z.object({
  finish_reason: z.string().nullable().optional(),
  message: z.object({
    content: z.string().nullable().optional(),
    refusal: z.string().nullable().optional(),
    tool_calls: z
      .array(
        z.object({
          id: z.string(),
          type: z.literal('function'),
          function: z.object({ name: z.string(), arguments: z.string() }),
        }),
      )
      .nullable()
      .optional(),
  }),
});

const promptChoiceSchema = z.object({ finish_reason: z.string().nullable().optional(), text: z.string() });

const completionSchema = z.object({
  system_fingerprint: z.string().nullable().optional(),
  choices: z.array(z.union([chatChoiceSchema, promptChoiceSchema])).min(1),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count.nullable().optional() }).nullable().optional(),
      completion_tokens_details: z.object({ reasoning_tokens: count.nullable().optional() }).nullable().optional(),
    })
    .nullable()
    .optional(),
});
